/** Feeds, for those who follow the site with a reader of their own. */
export const feeds = {
  follow: '새 글 받아 보기:',
  followChanges: '바뀐 것 받아 보기:',
  format: { xml: 'Atom 피드', json: 'JSON 피드' },
  changesOf: (headline: string) => `바뀐 것: ${headline}`,
  changesTell: '처음 발행한 뒤 바로잡은 것, 새 소식, 덧붙인 것을 하나씩 전한다.',
  firstPublished: (headline: string) => `처음 발행: ${headline}`,
};
