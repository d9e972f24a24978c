import { z } from 'zod';
import { choice, told } from '../values/describe.ts';
import { IdSchema, NameSchema, TextSchema } from '../values/text.ts';
import type { Form } from '../values/value.ts';
import { declare } from './declare.ts';
import { factFields, type Filed } from './fact.ts';

/** The forms a measured value can take. */
const FORMS = [
  'money',
  'share',
  'points',
  'count',
  'ratio',
  'index',
  'times',
  'moment',
  'rank',
] as const satisfies readonly Form[];

/** What figures measure. Two can be compared only where this is the same. */
export const MeasureSchema = z.strictObject({
  title: NameSchema.meta(told('재는 것의 이름', { ko: '지분율', en: 'Stake' })),
  /** What is measured, so that two figures of it say the same thing. */
  definition: TextSchema.meta(
    told('무엇을 어떻게 잰 것인가, 한두 문장', {
      ko: '회사의 주식 가운데 한 주주가 가진 몫이다.',
      en: 'The part of a company that one shareholder owns.',
    }),
  ),
  form: choice(FORMS, {
    money: '금액',
    share: '비율(%)',
    points: '퍼센트포인트',
    count: '수',
    ratio: '무엇당 얼마',
    index: '지수',
    times: '배수',
    moment: '때',
    rank: '순위',
  }).meta(told('값의 꼴', 'share')),
  /** The unit its values are counted in, where all of them share one. */
  unit: IdSchema.optional().meta(told('값을 세는 단위의 id, 모두 같으면', 'gigawatts')),
  /** Of one thing, on one day, these are parts of one whole: together at most a hundred per cent. */
  whole: z
    .literal(true)
    .optional()
    .meta(told('한 대상의 같은 날 값들이 모여 전체를 이루면 true. 더해서 100%를 넘지 않는다', true)),
  /** What such a value tells, in a word: of one thing, the newest of all values that tell it is today's. */
  tells: IdSchema.optional().meta(
    told('이 값이 말하는 것을 한 낱말로. 이 말이 같은 값끼리는 가장 새것만 ‘현재’라고 쓴다', 'worth'),
  ),
  /** It is of what is, and not of what is promised or foreseen: no source older than the value can know it. */
  measured: z
    .literal(true)
    .optional()
    .meta(
      told('내다보거나 약정한 값이 아니라 있는 것을 잰 값이면 true. 그때보다 앞선 출처만으로는 적을 수 없다', true),
    ),
  /** Measures that look alike and are not the same. */
  notComparedWith: z
    .array(IdSchema)
    .min(1)
    .optional()
    .meta(told('닮았으나 나란히 견주지 않는 것들의 id', ['market-share'])),
  /** Of one thing these only grow from day to day: what has been paid or counted by then. Of a deal, they stop at its amount. */
  accumulates: z
    .literal(true)
    .optional()
    .meta(told('그때까지 쌓인 값이라 줄지 않으면 true. 거래의 것이면 그 금액을 넘지 않는다', true)),
  /** A growth, not a part: more than a hundred per cent is possible. */
  mayExceedWhole: z.literal(true).optional().meta(told('늘어난 폭처럼 100%를 넘을 수 있는 비율이면 true', true)),
  waivers: factFields.waivers,
});
export type Measure = z.infer<typeof MeasureSchema> & Filed;

export const measures = declare({
  name: 'measure',
  words: { ko: { one: '재는 것', many: '재는 것' }, en: { one: 'measure', many: 'measures' } },
  says: {
    ko: '수치가 무엇을 잰 것인가, 그 뜻과 값의 꼴',
    en: 'What figures measure: its meaning, the form of its values',
  },
  lives: 'both',
  schema: MeasureSchema,
  title: 'name',
  status: false,
  refers: { unit: ['units'], 'notComparedWith.*': ['measures'] },
  tags: [],
  shownBy: [],
});
