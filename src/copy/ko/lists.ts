/** The pages that list all of something, in Korean. `short` is the link in a story’s own words, with how many there are. */
export const lists = {
  /** Over the way to all of them. */
  everything: '전부 보기',
  whole: '한 페이지에 모두',
  wholeLede: '해설과 그 근거를 한 페이지에 모두 실었다. 보관하거나 통째로 인쇄하거나 연결 없이 읽을 때 쓴다.',
  facts: (count: string) => `사실 ${count}건`,
  /** A list on several pages: over the way to them, and what its pages are called where a year does not say it. */
  parts: {
    all: '나누어 실었다',
    charts: '그림',
    deals: '거래',
    piece: (name: string, piece: string) => `${name} (${piece})`,
  },
  timeline: {
    title: '무슨 일이 언제 있었나',
    lede: '사건을 날짜순으로 모두 적었다. 마름모는 고비, 속이 빈 점은 아직 오지 않은 일이다. 점은 사건마다 한 칸씩이며 칸의 너비는 시간의 길이가 아니다.',
    short: (count: string) => `연표 모두, 사건 ${count}건`,
  },
  money: {
    title: '그림과 숫자',
    lede: '그림과 표에 든 숫자를 모두 모았다. 약속한 돈과 낸 돈은 나눠 적고, 방향이 다른 돈은 더하지 않는다.',
    short: (count: string) => `거래 ${count}건과 그림 모두`,
    /** Where there are charts alone. */
    charts: '그림 모두',
    chartsLede: '그림과 거기 든 숫자를 모두 모았다.',
  },
  clauses: { short: (count: string) => `조항 ${count}건, 언제 어떻게 바뀌었나` },
  unknowns: {
    title: '아직 모르는 것',
    lede: '답이 나오지 않은 물음을 모두 적고, 물음마다 무엇이 나오면 풀리는지 붙였다.',
    short: (count: string) => `모르는 것 ${count}가지 모두`,
  },
  differences: {
    short: (count: string) => `다른 곳 ${count}군데 모두`,
    /** Where no article is compared, only values that differ from source to source. */
    conflicts: '숫자와 말이 엇갈리는 곳',
    conflictsLede: '같은 일을 두고 자료마다 다르게 적은 값을 모았다. 어디서 보았고 왜 쓰지 않았는지 함께 적는다.',
  },
  sources: {
    title: '무엇을 보고 썼나',
    lede: '해설의 근거가 된 자료를 새것부터 모두 적었다. 어떤 자료이고 어떻게 읽었는지 함께 적는다.',
    short: (count: string) => `출처 ${count}건`,
  },
  words: {
    title: '이 글에 나온 말',
    lede: '글에 나온 용어와 상태 표시를 풀었다.',
    short: (count: string) => `용어 ${count}개와 상태 표시`,
  },
  changes: { short: (count: string) => `고치고 바꾼 것 ${count}건`, none: '고치고 바꾼 것' },
};
