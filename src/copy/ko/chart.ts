/** What a chart says and what a reader can do with it, in Korean. */
export const chart = {
  explore: '막대 하나씩 살펴보기',
  /** How a screen reader calls what the keys work on. */
  role: '살펴보는 차트',
  keys: '화살표 키로 막대를 옮겨 다니고, Home과 End 키로 처음과 끝으로, Esc 키로 밖으로 나간다.',
  scale: { name: '눈금', linear: '일반 눈금', log: '로그 눈금(세로줄마다 열 배)' },
  /** What forms say beside their values. */
  form: {
    moneyUnit: (name: string, _sign: string) => `단위: ${name}`,
    unit: (name: string) => `단위: ${name}`,
    undisclosed: '금액 비공개',
    /** A line of many values, read aloud: each of the four is a time with its value. */
    run: ({ first, last, least, most }: Record<'first' | 'last' | 'least' | 'most', string>) =>
      `처음 ${first}, 끝 ${last}, 가장 작은 값 ${least}, 가장 큰 값 ${most}`,
  },
};
