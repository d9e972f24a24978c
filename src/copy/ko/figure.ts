/** Around the values of a series, in Korean. */
export const series = { values: '값', empty: '값 없음', file: '값이 든 파일' };

/** The words around a chart and in its table, in Korean. */
export const figure = {
  table: '표로 보기',
  /** From a chart at the head to the same with its numbers. */
  whole: '그림과 표 자세히',
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
  /** What an estimate allows for; and the line with two ends that stands for it in a drawing. */
  interval: (level: string) => `${level}% 신뢰구간`,
  intervalLine: (what: string) => `양 끝을 막은 선: ${what}`,
  fill: { solid: '칠한 막대: 납입·기록', hatched: '빗금: 약정·조건부', outline: '빈 막대: 전망·주장' },
};
