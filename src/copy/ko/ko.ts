import { read, scope, sourceKind, state, status, textStatus, verdict } from './facts.ts';
import { chart } from './chart.ts';
import { factPage, partyPage } from './factPage.ts';
import { feeds } from './feeds.ts';
import { figure, series } from './figure.ts';
import { licences } from './licences.ts';
import { lists } from './lists.ts';
import { method } from './method.ts';
import { site, nav, footer, headings, home, glossary, corrections, measuredWords, notFound, topics } from './pages.ts';
import { clauseVersions, timeline } from './timeline.ts';
import * as records from './records.ts';
import { search } from './search.ts';
import { share } from './share.ts';
import { words } from './words.ts';
import { take } from './take.ts';
import { trust } from './trust.ts';
import { awaited, past, changeLog, since, takenDown } from './past.ts';

/** The interface in Korean. It defines the keys; en.ts must satisfy them. */
export const ko = {
  site,
  nav,
  footer,
  licences,
  headings,
  home,
  glossary,
  corrections,
  measuredWords,
  notFound,
  topics,
  status,
  explainer: {
    asOfBefore: '',
    asOfAfter: '기준',
    factCount: (count: string) => `사실 ${count}건`,
    sourceCount: (count: string) => `출처 ${count}건`,
    differenceCount: (count: string) => `기사와 다른 점 ${count}건`,
    contents: '차례',
  },
  comparison: {
    caption: '쟁점마다 누가 뭐라고 했나',
    issue: '쟁점',
    /** What a fold under a position holds. */
    more: '누가 한 말인가',
    sourced: '무엇을 보고 썼나',
    /** From a position to its own page. */
    page: '이 입장의 기록',
    noStatement: '입장을 밝히지 않았다.',
    notFound: '확인된 입장을 찾지 못했다.',
    looked: '찾아본 곳',
    poll: '여론조사',
    lookedUntil: { before: '', after: '까지' },
  },
  quotation: { ours: '번역은 쟁점' },
  clauses: {
    thenNow: '마지막으로 바뀌기 전과 지금. 실선은 온전한 때, 점선은 범위가 줄어든 때다.',
    now: '지금',
    historyCaption: '조항은 언제 어떻게 바뀌었나. 막대가 이어진 만큼 살아 있었고, 점선은 범위가 줄어든 때다.',
    clause: '조항',
    unchanged: '확인된 변화 없음',
    absent: '끝남',
    unknown: '알 수 없음',
    reach: '미치는 범위',
    scope,
    textStatus,
    readingOf: (party: string) => `${party}의 해석`,
  },
  deals: {
    into: (party: string) => `${party}에 들어가는 돈`,
    outOf: (party: string) => `${party}에서 나가는 돈`,
    between: '그 밖의 돈',
    agreed: (date: string) => `${date} 체결·발표`,
    deal: '거래',
    when: '체결·발표',
    stateHead: '성격·상태',
    amount: '금액',
    undisclosed: '밝히지 않음',
    partOf: '더 큰 거래의 일부',
    tranches: '나눈 몫',
    payments: '지급',
    state,
  },
  timeline,
  clauseVersions,
  conflicts: {
    none: '다른 값으로 적어 둔 것이 없다.',
    caption: '다른 곳에 적힌 값과 여기서 쓰는 값',
    fact: '무엇',
    used: '쓰는 값',
    seen: '다른 값',
    why: '쓰지 않은 까닭',
  },
  unknowns: { settledBy: '무엇이 나오면 풀리나:' },
  differences: {
    more: '자세히',
    claim: '기사',
    record: '기록',
    verdict,
    conversionsCaption: '기사에 인쇄된 원화와 다시 환산한 원화',
    what: '무엇',
    dollars: '달러',
    printed: '기사에 적힌 값',
    recomputed: '다시 환산한 값',
    lede: '해설의 실마리가 된 기사가 말한 것을 기록과 하나씩 맞춰 보고, 다른 곳을 모았다.',
  },
  changes: {
    none: '발행한 뒤 바로잡거나 바꾼 것이 아직 없다.',
    /** What a fold holds: some of the changes, and how many of all were corrections. */
    held: (shown: string, wrong: string) => `발행한 뒤 고치고 바꾼 것 가운데 ${shown}건 (바로잡음은 모두 ${wrong}건)`,
    kind: { correction: '바로잡음', update: '새 소식', addition: '덧붙임' },
  },
  sources: {
    list: '출처 목록',
    lede: '해설의 근거가 된 문서와 보도. 어떤 자료이고 어떻게 읽었는지 함께 적는다.',
    kind: sourceKind,
    read,
    relays: '처음 전한 곳:',
    unlinked: '링크하지 않음',
    archived: '보관본으로 연결: 원래 페이지는 없어졌다',
    gone: '원래 페이지는 없어졌고 보관본은 찾지 못했다',
    accessed: '열람',
  },
  factPage,
  partyPage,
  figure,
  series,
  ...records,
  chart,
  lists,
  method,
  take,
  trust,
  words,
  past,
  changeLog,
  takenDown,
  awaited,
  feeds,
  share,
  since,
  search,
};

export type Copy = typeof ko;
