/** The words around a chart and in its table, in Korean. */
export const figure = {
  table: '표로 보기',
  asOf: '기준',
  sources: '출처',
  assumed: '가정',
  close: '시장 종가',
  what: '항목',
  about: (currency: string) => `${currency}(약)`,
  share: '비율',
  value: '값',
  state: '상태',
  status: '확인 정도',
  when: '시점',
  fill: { solid: '칠한 막대: 납입·기록', hatched: '빗금: 약정·조건부', outline: '빈 막대: 전망·주장' },
};
