/** Who publishes, how to reach us, and when something was published, in Korean. */
export const trust = {
  /** In the last lines of every page. */
  publisher: '펴내는 곳과 연락',
  reach: '알릴 곳:',
  noContact: '이 사이트에는 아직 연락받을 주소가 없다. 정해지면 여기에 적는다.',
  publishedBefore: '',
  publishedAfter: '발행',
  modifiedBefore: '',
  modifiedAfter: '고침',
};
