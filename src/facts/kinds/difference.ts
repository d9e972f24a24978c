import { z } from 'zod';
import { declare } from './declare.ts';
import { choice, told } from '../values/describe.ts';
import { factFields, type Filed } from './fact.ts';
import { MoneySchema } from '../values/money.ts';
import { IdSchema, TextSchema } from '../values/text.ts';

/** What we do about it: print the right fact, print with a caution, say whose view it is, or leave it out. */
export const VERDICTS = ['correct', 'flag', 'attribute', 'omit'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A dollar amount and the won the article printed beside it. The only place where a won figure is typed. */
export const PrintedConversionSchema = z.strictObject({
  amount: MoneySchema.meta(told('기사가 적은 달러 금액', { usd: 50e9 })),
  /** Won, exactly as printed. Shown here alone, struck through, beside the recomputed value. */
  printed: z.number().positive().meta(told('기사에 찍힌 원화, 그대로', 7.25e12)),
  /** The fact the amount belongs to. */
  of: IdSchema.meta(told('그 금액의 사실: 거래나 수치의 id', 'hanbit-nuri-deal')),
});
export type PrintedConversion = z.infer<typeof PrintedConversionSchema>;

/** A statement of the article against the record (기사와 기록이 다른 곳). */
export const DifferenceSchema = z.strictObject({
  ...factFields,
  /** What the article says, in our own words. */
  claim: TextSchema.meta(
    told('기사의 말을 우리 글로', { ko: '기사는 소송이 났다고 적었다.', en: 'The article says a suit was filed.' }),
  ),
  /** What the record shows. */
  record: TextSchema.meta(
    told('기록이 보여 주는 것', { ko: '소송의 기록은 없다.', en: 'No record of a suit was found.' }),
  ),
  verdict: choice(VERDICTS, {
    correct: '맞는 사실로 바꿔 싣는다',
    flag: '주의를 달아 싣는다',
    attribute: '누구의 견해인지 밝혀 싣는다',
    omit: '싣지 않는다',
  }).meta(told('우리는 어떻게 하나', 'correct')),
  /** The facts it concerns; the caution stands beside them. */
  about: z.array(IdSchema).meta(told('걸린 사실들의 id. 그 곁에 주의가 선다', ['hanbit-nuri-deal'])),
  /** Its number in the discrepancy register. */
  register: z
    .string()
    .regex(/^D\d{2}$/)
    .meta(told('대장의 번호: D와 두 자리', 'D08')),
  /** The atomic statements of the article it speaks of. */
  atomic: z
    .array(IdSchema)
    .min(1)
    .meta(told('기사에서 떼어 낸 진술의 id들', ['nuri-built-it'])),
  /** Conversions of the article, where it printed won. */
  conversions: z
    .array(PrintedConversionSchema)
    .optional()
    .meta(told('기사가 찍은 원화 환산들', [{ amount: { usd: 50e9 }, printed: 7.25e12, of: 'hanbit-nuri-deal' }])),
});
export type Difference = z.infer<typeof DifferenceSchema> & Filed;

export const differences = declare({
  name: 'difference',
  words: {
    ko: { one: '기사와 기록이 다른 곳', many: '기사와 기록이 다른 곳' },
    en: { one: 'difference from the article', many: 'differences from the article' },
  },
  says: {
    ko: '출발점이 된 기사와 기록이 다른 곳',
    en: 'Where the article an explainer starts from differs from the record',
  },
  lives: 'explainer',
  schema: DifferenceSchema,
  title: 'sentence',
  status: true,
  page: {
    at: 'explainer',
    listed: 8,
    entry: { on: 'differences', prefix: '' },
    asks: { ko: '기사와 기록은 어디가 다른가', en: 'Where do the article and the record differ?' },
    counted: { ko: '기사와 기록이 다른 곳', en: 'Differences from the article' },
  },
  refers: { 'about.*': 'read', 'conversions.*.of': ['deals', 'figures'] },
  past: 'never',
  tags: [],
  shownBy: ['Differences'],
  table: { id: 'differences', title: { ko: '기사와 기록이 다른 곳', en: 'Where the article differs from the record' } },
});
