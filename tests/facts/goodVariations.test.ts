import { josa } from 'es-hangul';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { assemble } from '#facts/desk/assemble';
import { readFolder } from '#intake/readFolder';
import { reportProblems } from '#intake/report';
import { countLines } from '#intake/writtenFile';
import { runsOf } from '../support/runs.ts';

/**
 * No false alarm: the sample explainer said in hundreds of other ways, all of them right, has no problem of any level.
 * Amounts, dates, names, sentences, the order of fields and files, quoting, and the fields that may be left out change.
 */
const sample = readFolder('tests/fixtures/sample').files;
type Data = Record<string, unknown>;

/** Sentences that come near what the rules refuse, and are right. */
const SENTENCES: [ko: string, en: string][] = [
  ['누리는 한빛이 계약을 위반했다고 주장한다.', 'Nuri says that Hanbit breached the contract.'],
  ['한빛은 소송을 검토했지만 내지 않았다.', 'Hanbit considered a suit and did not file one.'],
  ['소송을 냈다는 기록은 찾지 못했다.', 'No record shows that anyone sued.'],
  ['지분은 <Share of="hanbit-stake" />로 줄었다.', 'The stake fell to <Share of="hanbit-stake" />.'],
  [
    '그때 값은 <Money of="hanbit-nuri-deal" show="both" />였다.',
    'It was then <Money of="hanbit-nuri-deal" show="both" />.',
  ],
  [
    '<Money of="hanbit-nuri-deal" show="usd" />는 지분 투자이지 클라우드 계약이 아니다.',
    '<Money of="hanbit-nuri-deal" show="usd" /> buys equity; it is not a cloud contract.',
  ],
  ['항만청이 기념물로 지정할지 조사를 시작했다.', 'The harbour office asked whether to designate it a monument.'],
  ['김등대 한빛 대표가 그렇게 밝혔다.', 'Hanbit chief executive Kim Deungdae said so.'],
  ['‘어제의 등대’라는 전시가 열렸다.', 'An exhibition was called ‘The light of yesterday’.'],
  ['조건을 제시했고, 다시 만나기로 했다.', 'They set out terms and agreed to meet again.'],
  [
    '환산하면 <Literal why="고시 환율로 셈한 값">50조 원</Literal> 남짓이라는 말은 옮기지 않는다.',
    'We do not repeat the <Literal why="in another’s words">₩50 trillion</Literal> that was spoken of.',
  ],
  ['대부분은 모두 현장에서 쓴다.', 'Both sides use most of it on the spot.'],
  ['이름을 밝히지 않은 사람도 같은 말을 했다.', 'Someone unnamed said the same.'],
];

const NAMES: [ko: string, en: string][] = [
  ['한빛', 'Hanbit'],
  ['가람등대', 'Garam Lights'],
  ['노을 조명', 'Noeul'],
  ['미르전기', 'Mir Electric'],
  ['ABC해운', 'ABC Shipping'],
  ['Lux', 'Lux'],
  ['아라', 'Ara & Co.'],
  // What a pattern would take for its own.
  ['비주얼 C++랩', 'Visual C++Lab'],
];

const day = (from: string, to: string) =>
  fc
    .integer({ min: Date.parse(from) / 864e5, max: Date.parse(to) / 864e5 })
    .map((days) => new Date(days * 864e5).toISOString().slice(0, 10));

const variation = fc.record({
  usd: fc.oneof(
    fc.integer({ min: 2, max: 9_000 }).map((n) => n * 1e9),
    fc.integer({ min: 2, max: 999 }).map((n) => n * 1e6),
  ),
  firstPart: fc.integer({ min: 1, max: 99 }),
  paidPart: fc.integer({ min: 1, max: 100 }),
  percent: fc.oneof(
    fc.integer({ min: 1, max: 100 }),
    fc.record({ from: fc.integer({ min: 1, max: 40 }), to: fc.integer({ min: 41, max: 100 }) }),
  ),
  qualifier: fc.constantFrom(undefined, 'exact', 'about', 'up-to', 'at-least'),
  state: fc.constantFrom('committed', 'conditional', 'planned'),
  status: fc.constantFrom('confirmed', 'announced', 'reported', 'unverified'),
  dealDay: day('2021-01-01', '2023-11-30'),
  published: fc.integer({ min: 0, max: 40 }),
  precision: fc.constantFrom('day', 'month', 'year', 'about', 'range'),
  name: fc.constantFrom(...NAMES),
  otherName: fc.constantFrom<[string, string]>(['누리', 'Nuri'], ['별무리', 'Byeolmuri'], ['Orion', 'Orion']),
  note: fc.option(fc.subarray(SENTENCES, { minLength: 1 }), { nil: undefined }),
  summary: fc.option(fc.constantFrom(...SENTENCES), { nil: undefined }),
  timeZone: fc.option(fc.constantFrom('America/New_York', 'Asia/Seoul'), { nil: undefined }),
  reviewBy: fc.option(fc.constantFrom('2025', '2025-06', '2025-06-30'), { nil: undefined }),
  years: fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined }),
  drop: fc.subarray(['tranches', 'payments', 'conflicts', 'key', 'about', 'readings', 'whose']),
  order: fc.array(fc.nat({ max: 1_000 }), { minLength: 40, maxLength: 40 }),
  quoting: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE') as fc.Arbitrary<
    'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE'
  >,
});
type Variation = typeof variation extends fc.Arbitrary<infer Value> ? Value : never;

function when({ dealDay, precision }: Variation): unknown {
  switch (precision) {
    case 'month':
      return dealDay.slice(0, 7);
    case 'year':
      return dealDay.slice(0, 4);
    case 'about':
      return { about: dealDay.slice(0, 7) };
    case 'range':
      return { from: dealDay, to: '2023-12-31' };
    default:
      return dealDay;
  }
}

/** What is written into each kind of file; `undefined` leaves a field out. */
function change(path: string, data: Data, v: Variation): Data {
  const note = v.note && { ko: v.note.map(([ko]) => ko).join(' '), en: v.note.map(([, en]) => en).join(' ') };
  const first = Math.round((v.usd * v.firstPart) / 100);
  const later = new Date(Date.parse(v.dealDay) + v.published * 864e5).toISOString().slice(0, 10);
  const amount = { usd: v.usd, qualifier: v.qualifier };
  const part = (usd: number, index: number) => ({ ...(data['tranches'] as Data[])[index], amount: { usd } });
  if (path.includes('/deals/')) {
    const [tranches, payments] = [
      [part(first, 0), part(v.usd - first, 1)],
      [{ amount: { usd: Math.round((v.usd * v.paidPart) / 100) }, when: v.dealDay }],
    ];
    return {
      ...data,
      amount,
      state: v.state,
      status: v.status,
      when: when(v),
      tranches,
      payments,
      note,
      years: v.years,
      reviewBy: v.reviewBy,
    };
  }
  if (path.includes('/figures/'))
    return { ...data, value: { percent: v.percent, qualifier: v.qualifier }, when: when(v), note };
  if (path.includes('2024-01-deal')) {
    const summary = v.summary && { ko: v.summary[0], en: v.summary[1] };
    return { ...data, when: when(v), note, summary, timeZone: v.timeZone, reviewBy: v.reviewBy };
  }
  if (path.includes('/positions/') && data['text']) return { ...data, note, when: when(v) };
  if (path.includes('/clauses/') || path.includes('/issues/') || path.includes('/differences/'))
    return { ...data, note };
  if (path.endsWith('hanbit-statement.mdx') || path.endsWith('harbour-register.mdx'))
    return { ...data, published: later, accessed: later };
  return data;
}

/** The particle behind a name goes by the sound of the new one. */
function withParticle(text: string, old: string, name: string): string {
  const pairs = ['은/는', '이/가', '을/를', '와/과'] as const;
  return text.replace(new RegExp(`${old}([은는이가을를와과])(?![가-힣])`, 'g'), (whole, particle: string) => {
    const pair = pairs.find((each) => each.includes(particle));
    return pair && /[가-힣]$/.test(name) ? `${name}${josa.pick(name, pair)}` : whole;
  });
}

function renamed(text: string, v: Variation): string {
  return withParticle(withParticle(text, '한빛', v.name[0]), '누리', v.otherName[0])
    .replaceAll('한빛', v.name[0])
    .replaceAll('Hanbit', v.name[1])
    .replaceAll('누리', v.otherName[0])
    .replaceAll('Nuri', v.otherName[1]);
}

/** Leaves out what is undefined, and at the top what is dropped; puts the fields in another order. */
function withoutEmpty(data: unknown, drop: readonly string[], order: readonly number[]): unknown {
  if (Array.isArray(data)) return data.map((item) => withoutEmpty(item, [], order));
  if (data === null || typeof data !== 'object') return data;
  const kept = Object.entries(data).filter(([key, value]) => value !== undefined && !drop.includes(key));
  const placed = kept.map(
    ([key, value], at) => [order[(at * 7 + key.length) % order.length] ?? 0, key, value] as const,
  );
  return Object.fromEntries(
    placed.sort((a, b) => a[0] - b[0]).map(([, key, value]) => [key, withoutEmpty(value, [], order)]),
  );
}

function write(v: Variation) {
  const files = sample.map(({ path, text }) => {
    const yaml = /^---\n([^]*?)\n---/.exec(text)?.[1];
    // `about` of a chart is its subject, not a list that may be left out.
    const drop = path.endsWith('explainer.mdx') || path.includes('/differences/') ? [] : v.drop;
    const data = yaml === undefined ? undefined : withoutEmpty(change(path, parse(yaml) as Data, v), drop, v.order);
    const body = data
      ? `---\n${stringify(data, { defaultStringType: v.quoting, defaultKeyType: 'PLAIN', lineWidth: 0 })}---\n`
      : text;
    const written = renamed(body, v);
    // An event’s file is named after its month; here its day is any.
    return { path: path.replace('2024-01-deal', 'the-deal'), text: written, lines: countLines(written) };
  });
  return files
    .map((file, at) => [v.order[at] ?? 0, file] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, file]) => file);
}

describe('content that is right', () => {
  it('has no problem in hundreds of variations of the sample', () => {
    fc.assert(
      fc.property(variation, (v) => {
        expect(reportProblems(assemble(write(v)).problems, 'en')).toBe('');
      }),
      { numRuns: runsOf(200), seed: 20260318 },
    );
  }, 180_000);
});
