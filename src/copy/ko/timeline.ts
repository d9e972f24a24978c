/** The words of the timeline, in Korean. */
export const timeline = {
  now: '지금',
  key: '전환점',
  permalink: '이 대목 주소',
  filter: '누구의 일을 볼까',
  everyone: '모두',
  authorities: '규제 당국',
  eventCount: (count: string) => `${count}건`,
  nearby: '그 무렵 있었던 일',
  inTimeline: '연표에서 보기',
};

/** The words around two versions of a clause set side by side, in Korean. */
export const clauseVersions = {
  /** Where the clauses are articles of a law. */
  law: { title: '법에서 무엇을 바꿨나?', kind: '법 조항', kinds: '법 조항', verbatim: '조문 그대로' },
  title: '계약에서 무엇을 바꿨나?',
  lede: '조항이 바뀔 때마다 무엇이 더해지고 무엇이 빠졌는지, 어느 두 판이든 골라 볼 수 있다.',
  ours: '여기서 견주는 것은 계약의 문장이 아니라 우리가 쉬운 말로 간추린 요약이다.',
  adjacent: '바로 이어진 두 판',
  apart: '사이를 건너뛴 두 판',
  single: '판이 하나뿐이어서 견줄 것이 없다.',
  anew: '두 요약은 겹치는 말이 거의 없어, 앞 판과 뒤 판의 글을 통째로 싣는다.',
  added: '더해짐:',
  removed: '빠짐:',
  scopeLabel: '미친 범위',
  textLabel: '누구의 말',
  unchanged: (value: string) => `그대로 ‘${value}’`,
  changed: (before: string, after: string) => `앞 판 ‘${before}’, 뒤 판 ‘${after}’`,
  version: '조항이 바뀐 때와 그 무렵 있었던 일',
  changedBy: '이때의 일',
};
