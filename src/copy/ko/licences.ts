/** The licences of what others made and we send to readers, in Korean. */
export const licences = {
  lede: '이 사이트가 독자에게 보내는 코드와 글꼴 가운데 남이 만든 것과, 그 이용 조건의 원문이다.',
  more: '코드와 글꼴 가운데 남이 만든 것의 이용 조건',
};
