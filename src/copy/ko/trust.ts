/** Who publishes, how to reach us, and when something was published, in Korean. */
export const trust = {
  /** In the last lines of every page. */
  publisher: '펴내는 곳과 연락',
  reach: '알릴 곳:',
  mistake: '틀린 곳 알리기',
  noContact: '다만 아직 연락받을 주소를 정하지 못했다. 정하면 여기에 적는다.',
  /** Before the names of who wrote an explainer. */
  by: '글',
  publishedBefore: '',
  publishedAfter: '발행',
  modifiedBefore: '',
  modifiedAfter: '고침',
};
