import type { ChartKind } from '#facts/explainer';
import type { Measure } from '#facts/figure';
import type { Status } from '#facts/status';
import type { Scope, TextStatus } from '#facts/clause';
import type { DealState, Instrument } from '#facts/deal';
import type { Verdict } from '#facts/difference';
import type { ReadMode, SourceKind } from '#facts/source';

/** A status as a reader sees it: a shape, a word, and what the word promises. */
export interface StatusWords {
  mark: string;
  word: string;
  meaning: string;
}

const status: Record<Status, StatusWords> = {
  confirmed: { mark: '●', word: '확인', meaning: '공시·규제기관·법원 문서나 계약서를 원문 또는 사본으로 읽었거나, 서로 독립된 두 곳이 같은 사실을 전했다.' },
  announced: { mark: '◆', word: '발표', meaning: '당사자가 직접 밝혔다. 사실인지는 그 당사자의 책임이다.' },
  reported: { mark: '■', word: '보도', meaning: '언론이 전했거나, 기록을 남의 인용으로만 읽었다. 같은 보도를 옮긴 여러 매체는 한 곳으로 센다.' },
  claimed: { mark: '△', word: '주장', meaning: '누군가의 말이다. 누구의 말인지 늘 함께 적는다.' },
  denied: { mark: '✕', word: '부인', meaning: '당사자가 아니라고 했다.' },
  unverified: { mark: '○', word: '미확인', meaning: '아직 근거를 찾지 못했다.' },
  withdrawn: { mark: '↩', word: '철회', meaning: '말한 쪽이 거둬들였다.' },
  superseded: { mark: '═', word: '대체됨', meaning: '뒤에 나온 사실이 자리를 대신했다.' },
  expected: { mark: '◇', word: '예정', meaning: '기준일 뒤에 있을 것으로 알려졌다.' },
};

const instrument: Record<Instrument, string> = {
  equity: '지분 투자',
  'compute-purchase': '컴퓨팅 구매',
  licence: '이용권',
  'revenue-share': '매출 배분',
  'funding-round': '투자 라운드',
  'capital-expenditure': '설비 투자',
};

const state: Record<DealState, string> = {
  paid: '납입 완료',
  committed: '약정',
  conditional: '조건부',
  planned: '계획',
  reported: '보도된 금액',
};

const scope: Record<Scope, string> = { full: '전체', partial: '일부', none: '없음' };

const textStatus: Record<TextStatus, string> = {
  verbatim: '계약 문구 그대로',
  'party-summary': '당사자가 공개한 요약',
  'press-quoted': '언론이 옮긴 문구',
  inferred: '앞뒤로 미루어 본 것',
};

const verdict: Record<Verdict, string> = {
  correct: '기록대로 바로 적음',
  flag: '주의를 달아 적음',
  attribute: '누구의 말인지 밝혀 적음',
  omit: '본문에 쓰지 않음',
};

const sourceKind: Record<SourceKind, string> = {
  record: '기록',
  statement: '당사자 발표',
  reporting: '보도',
  relay: '전재',
  commentary: '논평',
};

const read: Record<ReadMode, string> = {
  original: '원문으로 읽음',
  copy: '사본으로 읽음',
  relay: '옮긴 글로만 읽음',
};

const measure: Record<Measure, string> = {
  'valuation-pre-money': '투자 전 기업가치',
  'valuation-post-money': '투자 후 기업가치',
  'valuation-implied': '지분으로 셈한 기업가치',
  stake: '지분율',
  'stake-value': '지분 가치',
  'funded-to-date': '누적 집행액',
  'annual-revenue': '연매출(실적)',
  'annual-revenue-outlook': '연매출(전망)',
  'capital-expenditure': '설비 투자',
  'energy-efficiency': '에너지 효율',
  'price-saving': '가격 절감',
  parameters: '매개변수',
  'training-chips': '훈련용 칩',
  'market-share': '시장 점유율',
  'computing-capacity': '컴퓨팅 용량',
  'number-of-recipients': '받은 곳의 수',
  multiple: '배수',
};

const chartKind: Record<ChartKind, string> = {
  'money-in': '들어온 돈',
  'money-out': '나가는 돈',
  round: '투자 라운드',
  valuation: '기업가치',
  revenue: '매출',
  holders: '지분',
};

/** The interface in Korean. It defines the keys; en.ts must satisfy them. */
export const ko = {
  site: {
    name: '쟁점',
    tagline: '사실 하나에 파일 하나, 숫자마다 출처',
    description: '다툼이 된 사안을 출처가 달린 사실로 풀어 쓰는 해설. 확인된 것과 주장을 가르고, 모르는 것은 모른다고 적는다.',
    skip: '본문으로 건너뛰기',
  },
  nav: {
    label: '사이트',
    explainers: '해설',
    glossary: '용어',
    sources: '출처',
    corrections: '바로잡음',
    method: '방법',
    otherLanguage: 'English',
  },
  footer: {
    method: '이렇게 쓴다',
    corrections: '바로잡음',
    licence: '글과 자료는 출처를 밝히면 누구나 쓸 수 있다(CC BY). 인용문과 상표는 각 권리자의 것이다.',
  },
  headings: {
    home: '쟁점 해설',
    glossary: '용어',
    sources: '출처',
    corrections: '바로잡음과 바뀐 것',
    method: '쟁점은 이렇게 쓴다',
    notFound: '찾는 쪽이 없다',
    statusTable: '상태는 어떻게 정하나',
    rates: '원화는 어떻게 셈하나',
    notFoundList: '찾지 못한 것',
  },
  status,
  measure,
  explainer: {
    asOfBefore: '',
    asOfAfter: '기준',
    factCount: (count: string) => `사실 ${count}건`,
    sourceCount: (count: string) => `출처 ${count}곳`,
    differenceCount: (count: string) => `기사와 다른 점 ${count}건`,
    contents: '차례',
  },
  comparison: {
    caption: '쟁점마다 누가 뭐라고 했나',
    issue: '쟁점',
    noStatement: '입장을 밝히지 않았다.',
    notFound: '확인된 입장을 찾지 못했다.',
  },
  quotation: { ours: '번역은 쟁점' },
  clauses: {
    historyCaption: '조항은 언제 어떻게 바뀌었나. 막대가 이어진 만큼 살아 있었고, 점선은 범위가 줄어든 때다.',
    clause: '조항',
    unchanged: '그대로',
    absent: '조항 없음',
    notPublic: '계약서는 공개되지 않았다.',
    scope,
    textStatus,
    readingOf: (party: string) => `${party}의 읽기`,
  },
  deals: {
    into: (party: string) => `${party}에 들어온 돈`,
    outOf: (party: string) => `${party}에서 나가는 돈`,
    deal: '거래',
    when: '시점',
    stateHead: '성격·상태',
    amount: '금액',
    partOf: '더 큰 거래의 일부',
    tranches: '나눈 몫',
    payments: '지급',
    instrument,
    state,
  },
  timeline: { now: '지금', key: '전환점' },
  conflicts: {
    none: '서로 어긋나는 수치를 찾지 못했다.',
    caption: '다른 곳에 적힌 값과 여기서 쓰는 값',
    fact: '무엇',
    used: '쓰는 값',
    seen: '다른 값',
    why: '쓰지 않은 까닭',
  },
  unknowns: { settledBy: '무엇이 나오면 풀리나:' },
  differences: {
    caution: '기사와 다름',
    more: '자세히',
    claim: '기사',
    record: '기록',
    verdict,
    conversionsCaption: '기사에 인쇄된 원화와 다시 셈한 원화',
    what: '무엇',
    dollars: '달러',
    printed: '기사에 적힌 값',
    recomputed: '다시 셈한 값',
  },
  changes: {
    none: '발행한 뒤 바로잡거나 바꾼 것이 아직 없다.',
    kind: { correction: '바로잡음', update: '새 소식', addition: '덧붙임' },
    was: '전',
    now: '후',
  },
  sources: {
    list: '출처 목록',
    lede: '해설이 기댄 문서와 보도. 어떤 종류인지, 어떻게 읽었는지 함께 적는다.',
    kind: sourceKind,
    read,
    relays: '처음 전한 곳:',
    unlinked: '링크하지 않음',
    accessed: '열람',
  },
  figure: {
    chartKind,
    table: '표로 보기',
    asOf: '기준',
    sources: '출처',
    unit: { usd: '단위: 억 달러', percent: '단위: %' },
    assumed: '가정',
    close: '시장 종가',
    what: '항목',
    dollars: '달러',
    won: '원화(약)',
    share: '비율',
    state: '상태',
    status: '근거',
    when: '시점',
    fill: { solid: '칠한 막대: 납입·기록', hatched: '빗금: 약정·조건부', outline: '빈 막대: 전망·주장' },
  },
  home: { none: '아직 해설이 없다.', latest: '최근 일', next: '다음 일정', news: '이 사안의 최근과 다음' },
  glossary: { lede: '해설에 나오는 말을 한두 문장으로 풀었다.' },
  corrections: {
    lede: '우리가 틀린 것은 지우지 않고 여기에 남긴다.',
    how: [
      '발행한 사실을 고치면 그 파일에 언제, 무엇을, 왜 고쳤는지 적는다. 적지 않으면 발행되지 않는다.',
      '우리가 틀렸던 것은 바로잡음, 세상이 바뀐 것은 새 소식, 뒤늦게 안 것은 덧붙임이다.',
      '해설이 출발점으로 삼은 기사와 기록이 다른 곳은 우리의 바로잡음과 다르다. 그것은 해설 안에 따로 둔다.',
    ],
  },
  method: {
    lede: '무엇을 확인이라 부르고, 원화를 어떻게 셈하고, 틀리면 어떻게 고치는지 적는다.',
    statusMark: '표시',
    statusWord: '상태',
    statusMeaning: '뜻',
    statusLede: '상태는 고르는 것이 아니라 출처로 얻는다. 출처가 받치지 못하는 상태로는 발행되지 않는다.',
    ratesLede: '금액은 달러로만 적고 원화는 한 환율로 셈한다. 시장의 값이 아닌 가정은 가정이라고 밝힌다.',
    assumed: '가정',
    close: '시장 종가',
    sections: [
      {
        heading: '숫자는 어디서 오나',
        paragraphs: [
          '읽는 이가 보는 숫자와 날짜는 모두 사실 파일 하나에서 나온다. 글, 표, 그림이 같은 파일을 읽으므로 하나를 고치면 모두 바뀐다.',
          '파일마다 출처가 하나 이상 있다. 부분의 합이 전체를 넘거나, 끝이 시작보다 앞서거나, 두 언어가 어긋나면 사이트가 만들어지지 않는다.',
        ],
      },
      {
        heading: '주장은 어떻게 다루나',
        paragraphs: [
          '당사자의 말은 발표나 주장이지 확인이 아니다. 다툼이 끝나지 않은 일에는 누가 옳다고 적지 않는다.',
          '이름을 밝히지 않은 이는 그렇다고 적고, 왜 이름이 없는지도 적는다. 짧게 인용하고, 원문을 그대로 두며, 번역은 우리가 했다고 밝힌다.',
        ],
      },
      {
        heading: '출처는 어떻게 읽었나',
        paragraphs: [
          '원문으로 읽었는지, 사본으로 읽었는지, 남이 옮긴 글로만 읽었는지 출처마다 적는다. 무단 사본은 이름만 적고 링크하지 않는다.',
          '첫 해설이 출발점으로 삼은 기사는 테크모어의 것이다. 테크모어에는 의견을 묻지 않았다. 파이낸셜타임스의 원문은 읽지 못했고, 이를 옮긴 여러 매체로 읽었다.',
        ],
      },
      {
        heading: '틀리면 어떻게 하나',
        paragraphs: ['발행한 값을 조용히 바꾸지 않는다. 언제, 무엇을, 왜 고쳤는지 그 사실에 남기고 바로잡음 쪽에 모은다.'],
      },
    ],
  },
  notFound: { what: '한국어', lede: '주소가 바뀌었거나 처음부터 없던 쪽이다. 첫 쪽에서 다시 찾을 수 있다.', home: '첫 쪽으로' },
};

export type Copy = typeof ko;
