import type { Deal } from '#facts/kinds/deal';
import type { Dossier, Fact } from '#facts/kinds/dossier';
import type { ChartEntry } from '#facts/charts/entry';
import type { Clause } from '#facts/kinds/clause';
import type { Figure } from '#facts/kinds/figure';
import type { Organisation } from '#facts/kinds/organisation';
import type { Word } from '#facts/kinds/vocabulary';
import type { ChartWords } from '#charts/chartWords';
import { dollars, percent } from '../support/values.ts';

/** An invented story: Haneul (하늘) is paid for by investors and buys from clouds. No real party, sum or date. */

const both = (ko: string, en: string): { ko: string; en: string } => ({ ko, en });
const filed = (folder: string, id: string): { id: string; file: string } => ({
  id,
  file: `invented/${folder}/${id}.mdx`,
});

function organisation(id: string, ko: string, en: string, colour: Organisation['colour'], partOf?: string): Fact {
  const role = both('지어낸 회사.', 'An invented company.');
  return {
    folder: 'organisations',
    ...filed('organisations', id),
    title: both(ko, en),
    type: 'corporation',
    ...(colour ? { colour } : {}),
    role,
    ...(partOf ? { partOf } : {}),
  };
}

type Short<T> = Partial<T> & { id: string };

/** A deal, with what is not said filled in. */
export function deal({ id, ...said }: Short<Deal>): Fact {
  const usual = {
    title: both(`${id} 거래`, `Deal ${id}`),
    instrument: 'equity',
    state: 'committed',
    when: '2031-05',
    from: 'gaon',
    to: 'haneul',
  } as const;
  return {
    folder: 'deals',
    ...filed('deals', id),
    ...usual,
    amount: dollars(1e9),
    status: 'announced',
    sources: [`${id}-source`],
    ...said,
  };
}

/** A figure, with what is not said filled in. */
export function figure({ id, ...said }: Short<Figure>): Fact {
  const usual = {
    title: both(`${id} 수치`, `Figure ${id}`),
    of: 'haneul',
    measure: 'valuation-post-money',
    when: '2031-05',
  } as const;
  return {
    folder: 'figures',
    ...filed('figures', id),
    ...usual,
    status: 'announced',
    sources: [`${id}-source`],
    ...said,
  };
}

const RATE: Fact = {
  folder: 'exchange-rates',
  ...filed('exchange-rates', 'rate'),
  title: both('가정한 환율', 'Assumed rate'),
  status: 'announced',
  sources: ['rate-source'],
  of: 'usd',
  in: 'krw',
  is: 1000,
  basis: 'assumed',
  when: '2031-05-01',
};

const LONG =
  '이름이 아주 길어서 한 줄에 다 들어가지 않고 두 줄에도 다 들어가지 않는 어느 나라의 공동 출자 인공지능 연산 자원 주식회사';

/** A year's output, with one year missing and one foreseen. */
const YEARS = [
  ['2026', 110, 40],
  ['2027', 125, 55],
  ['2028', 90, 80],
  ['2030', 140, 130],
  ['2031', 150, undefined],
  ['2034', 190, undefined],
] as const;

function output(of: string, year: string, number: number): Fact {
  const value = { form: 'count', number, unit: 'machines' } as Figure['value'];
  return figure({ id: `output-${of}-${year}`, of, measure: 'output', when: year, value });
}

function clause(
  id: string,
  title: { ko: string; en: string },
  versions: [string, Clause['versions'][number]['scope'], string, Clause['versions'][number]['textStatus']][],
): Fact {
  return {
    folder: 'clauses',
    ...filed('clauses', id),
    title,
    between: ['gaon', 'haneul'],
    order: 1,
    versions: versions.map(([from, scope, label, textStatus]) => ({
      from,
      scope,
      textStatus,
      label: both(label, label),
      plain: both(label, label),
      sources: [`${id}-source`],
    })),
    status: 'announced',
    sources: [`${id}-source`],
  };
}

/** Everything the charts draw on. */
export const FACTS: readonly Fact[] = [
  RATE,
  organisation('haneul', '하늘', 'Haneul', 'green'),
  organisation('gaon', '가온', 'Gaon', 'blue'),
  organisation('narae', '나래', 'Narae', 'orange'),
  organisation('narae-cloud', '나래 클라우드', 'Narae Cloud', undefined, 'narae'),
  organisation(
    'long',
    LONG,
    'A jointly owned artificial intelligence computing capacity company of some country',
    undefined,
  ),
  organisation('fund', '재단', 'The Foundation', 'regulators'),
  deal({
    id: 'round',
    instrument: 'funding-round',
    from: ['narae', 'long'],
    amount: dollars(60e9),
    state: 'committed',
  }),
  deal({
    id: 'narae-into',
    from: 'narae',
    partOf: 'round',
    amount: dollars(50e9),
    tranches: [
      { amount: dollars(15e9), title: both('먼저 낸 몫', 'Paid first'), state: 'paid' },
      { amount: dollars(35e9), title: both('조건부 몫', 'On conditions'), state: 'conditional' },
    ],
  }),
  deal({
    id: 'long-into',
    from: 'long',
    partOf: 'round',
    amount: dollars(5e7),
    state: 'planned',
    when: { by: '2032' },
  }),
  deal({ id: 'gaon-into', from: 'gaon', amount: dollars(13e9), when: { from: '2029', to: '2031' } }),
  figure({
    id: 'gaon-funded',
    of: 'gaon-into',
    measure: 'funded-to-date',
    value: dollars(11.8e9),
    status: 'confirmed',
  }),
  deal({
    id: 'from-gaon',
    title: both('가온 추가 구매', 'More from Gaon'),
    from: 'haneul',
    to: 'gaon',
    instrument: 'compute-purchase',
    amount: dollars(250e9),
  }),
  deal({
    id: 'from-narae',
    title: both('나래 구매', 'From Narae'),
    from: 'haneul',
    to: 'narae-cloud',
    instrument: 'compute-purchase',
    amount: dollars(38e9),
    state: 'paid',
  }),
  deal({
    id: 'from-narae-more',
    title: both('나래 구매 확대', 'More from Narae'),
    from: 'haneul',
    to: 'narae-cloud',
    instrument: 'compute-purchase',
    amount: dollars(9_876_543_210_000),
  }),
  figure({ id: 'value-before', measure: 'valuation-pre-money', when: '2031-02', value: dollars(730e9) }),
  figure({ id: 'value-after', measure: 'valuation-post-money', when: '2031-05', value: dollars(852e9) }),
  figure({
    id: 'fund-stake-value',
    of: 'haneul',
    whose: 'fund',
    measure: 'stake-value',
    when: '2030-10',
    value: dollars(130e9),
  }),
  figure({
    id: 'value-implied',
    measure: 'valuation-implied',
    when: '2030-10',
    worked: { quotient: ['fund-stake-value', 'fund-stake'] },
  }),
  figure({
    id: 'earned',
    of: 'narae-cloud',
    measure: 'annual-revenue',
    when: '2030',
    value: dollars(128.7e9),
    status: 'reported',
  }),
  figure({
    id: 'hoped',
    of: 'narae-cloud',
    measure: 'annual-revenue-outlook',
    when: { by: '2036' },
    value: dollars(600e9, { qualifier: 'at-least' }),
    status: 'claimed',
    by: 'narae',
  }),
  figure({ id: 'gaon-stake-before', whose: 'gaon', measure: 'stake', when: '2029', value: percent(32.5) }),
  figure({
    id: 'gaon-stake',
    whose: 'gaon',
    measure: 'stake',
    when: '2030-10',
    value: percent(27, { qualifier: 'about' }),
  }),
  figure({ id: 'fund-stake', whose: 'fund', measure: 'stake', when: '2030-10', value: percent(26) }),
  figure({
    id: 'others-stake',
    title: both('직원과 투자자', 'Employees and investors'),
    measure: 'stake',
    when: '2030-10',
    value: percent({ from: 40, to: 47 }),
  }),
  ...YEARS.flatMap(([year, haneul, gaon]) => [
    ...(haneul === undefined ? [] : [output('haneul', year, haneul)]),
    ...(gaon === undefined ? [] : [output('gaon', year, gaon)]),
  ]),
  figure({
    id: 'support-gaon',
    whose: 'gaon',
    measure: 'support',
    when: '2031-05',
    value: percent(31, { interval: { from: 28, to: 34, level: 95 } }),
  }),
  figure({
    id: 'support-narae',
    whose: 'narae',
    measure: 'support',
    when: '2031-05',
    value: percent({ from: 40, to: 55 }),
  }),
  figure({ id: 'support-fund-1', whose: 'fund', measure: 'support', when: '2031-02', value: percent(12) }),
  figure({
    id: 'support-fund-2',
    whose: 'fund',
    measure: 'support',
    when: '2031-05',
    value: percent(19),
    status: 'claimed',
  }),
  figure({ id: 'rate-1', measure: 'rate', when: '2029-03-02', value: percent(3.25) }),
  figure({ id: 'rate-2', measure: 'rate', when: '2029-11-30', value: percent(3.5) }),
  figure({ id: 'rate-3', measure: 'rate', when: '2031-06-15', value: percent(2.75) }),
  // Nearly one day, nearly one value: their words have to make way for each other.
  figure({ id: 'price-1', measure: 'price', when: '2030-03-31', value: dollars(300e9) }),
  figure({ id: 'price-2', measure: 'offer', when: '2030-10-28', value: dollars(500e9) }),
  figure({ id: 'price-3', measure: 'offer', when: '2031-02-27', value: dollars(730e9) }),
  figure({ id: 'price-4', measure: 'price', when: '2031-02-27', value: dollars(840e9) }),
  figure({ id: 'price-5', measure: 'price', when: '2031-03-31', value: dollars(852e9) }),
  deal({
    id: 'from-narae-again',
    title: both('나래 구매 연장', 'Narae once more'),
    from: 'haneul',
    to: 'narae-cloud',
    instrument: 'compute-purchase',
    amount: dollars(20e9),
    when: '2031-08',
  }),
  deal({
    id: 'seat',
    from: 'haneul',
    to: 'gaon',
    amount: undefined,
    what: both('이사 한 명을 지명할 권리', 'The right to name a director'),
  }),
  deal({ id: 'hidden', from: 'fund', to: 'long', amount: 'undisclosed', state: 'planned' }),
  clause('sole-rule', both('독점 규칙', 'Sole rule'), [
    ['2027-01', 'full', '모두 가온에서', 'party-summary'],
    ['2029', 'partial', '새것은 예외', 'inferred'],
    ['2031-05-04', 'none', '끝', 'party-summary'],
  ]),
  clause('other-rule', both('우선 규칙', 'First rule'), [
    ['2029', 'full', '먼저 묻는다', 'press-quoted'],
    ['2030-02', 'partial', '일부만 묻는다', 'party-summary'],
  ]),
];

/** A chart of each form, and of each thing a form has to tell apart. */
export const CHARTS: Record<string, ChartEntry> = Object.fromEntries(
  (
    [
      ['money-in', 'bars', { deals: { to: 'haneul', buys: 'stake' } }],
      ['money-out', 'bars', { deals: { from: 'haneul', buys: 'use' } }],
      ['round', 'bars', { deals: { within: 'round' } }],
      ['revenue', 'bars', { measure: ['annual-revenue', 'annual-revenue-outlook'], of: 'narae-cloud' }],
      ['holders', 'parts', { measure: 'stake', of: 'haneul', at: '2030-10' }],
      [
        'valuation',
        'dots',
        { measure: ['valuation-post-money', 'valuation-pre-money', 'valuation-implied'], of: 'haneul' },
      ],
      ['crowded', 'dots', { measure: ['price', 'offer'], of: 'haneul' }],
      ['before-after', 'dots', ['gaon-stake-before', 'gaon-stake']],
      ['estimates', 'dots', { measure: 'support', of: 'haneul' }],
      ['output', 'line', { measure: 'output' }],
      ['output-columns', 'columns', { measure: 'output', of: 'haneul' }],
      ['rate-steps', 'steps', { measure: 'rate', of: 'haneul' }],
      [
        'who-pays',
        'flows',
        ['gaon-into', 'narae-into', 'from-gaon', 'from-narae-more', 'from-narae-again', 'seat', 'hidden'],
      ],
      ['rule', 'stages', { clauses: ['sole-rule', 'other-rule'] }],
    ] as const
  ).map(([id, form, shows]) => [
    id,
    {
      form,
      shows: structuredClone(shows) as unknown as ChartEntry['shows'],
      title: both(`그림: ${id}`, `Chart: ${id}`),
      takeaway: both('지어낸 숫자다.', 'Invented numbers.'),
    },
  ]),
);

/** What is measured in it, and its kinds of money: words of the test's own too. */
const MEASURES: Readonly<Record<string, string>> = {
  'valuation-pre-money': '투자 전',
  'valuation-post-money': '투자 후',
  'valuation-implied': '지분으로 셈함',
  stake: '지분',
  'funded-to-date': '집행',
  'annual-revenue': '실적',
  'annual-revenue-outlook': '전망',
  'stake-value': '지분의 값',
  support: '지지율',
  output: '생산량',
  rate: '이율',
  price: '거래된 값',
  offer: '부른 값',
};
const BUYS: Readonly<Record<string, string>> = { equity: 'stake', 'funding-round': 'stake', 'compute-purchase': 'use' };
const VOCABULARY: Word[] = [
  ...Object.entries(MEASURES).map(([id, title]): Word => ({
    folder: 'measures',
    ...filed('measures', id),
    title: both(title, title),
    definition: both('지어낸 것.', 'Invented.'),
    form: id === 'stake' || id === 'support' || id === 'rate' ? 'share' : id === 'output' ? 'count' : 'money',
    ...(id === 'stake' ? { whole: true as const } : {}),
    ...(id === 'funded-to-date' ? { accumulates: true as const } : {}),
  })),
  {
    folder: 'units',
    ...filed('units', 'machines'),
    title: both('대', 'machines'),
    counter: { ko: '대' },
    words: { one: 'machine', other: 'machines' },
  } as Word,
  ...Object.entries(BUYS).map(([id, buys]): Word => ({
    folder: 'instruments',
    ...filed('instruments', id),
    title: both(id, id),
    definition: both('지어낸 것.', 'Invented.'),
    buys,
  })),
];

/** A dossier of these facts. */
export function dossierOf(facts: readonly Fact[], charts: Record<string, ChartEntry> = CHARTS): Dossier {
  const text = both('하늘', 'Haneul');
  return {
    explainer: {
      ...filed('', 'invented'),
      headline: text,
      dek: text,
      state: { label: text, open: false },
      asOf: '2031-11-22',
      latestSeen: '2031-11',
      published: '2031-11-23',
      parties: ['haneul', 'narae'],
      sections: ['money'],
      rates: ['rate'],
      beside: { ko: 'krw', en: 'krw' },
      keyFacts: [],
      charts,
    },
    facts: [...facts],
    words: VOCABULARY,
    story: { ko: { sections: [] }, en: { sections: [] } },
  };
}

/** The same facts with one of them changed. */
export function changed(id: string, change: Partial<Deal> | Partial<Figure>): Dossier {
  return dossierOf(FACTS.map((fact) => (fact.id === id ? ({ ...fact, ...change } as Fact) : fact)));
}

/** Words of the test's own, so that a change of copy leaves the pictures alone. */
export const WORDS = {
  sources: '출처',
  state: { paid: '납입', committed: '약정', conditional: '조건부', planned: '계획', reported: '보도된 금액' },
  status: Object.fromEntries(
    (
      [
        'confirmed',
        'announced',
        'reported',
        'claimed',
        'denied',
        'unverified',
        'withdrawn',
        'mistaken',
        'superseded',
        'expected',
      ] as const
    ).map((status) => [status, { mark: '◆', word: status }]),
  ) as ChartWords['status'],
  form: {
    moneyUnit: (name) => `단위: ${name}`,
    unit: (name) => `단위: ${name}`,
    undisclosed: '금액 비공개',
    run: ({ first, last, least, most }) => `처음 ${first}, 끝 ${last}, 가장 작은 값 ${least}, 가장 큰 값 ${most}`,
  },
  scope: { full: '전체', partial: '일부', none: '없음' },
  textStatus: { verbatim: '그대로', 'party-summary': '요약', 'press-quoted': '인용', inferred: '추론' },
  ofLaw: '조문 그대로',
  agreed: (date: string) => `${date} 체결`,
} satisfies ChartWords;
