import { z } from 'zod';
import { told } from './describe.ts';
import { known, MoneySchema, type Money } from './money.ts';
import { exactnessFields, quantityOf, type Exactness, type Quantity } from './quantity.ts';
import { IdSchema, TextSchema, type Text } from './text.ts';
import { PartialDateSchema, WhenSchema, type When } from './when.ts';

/** What a number counts: the id of a unit, whose file says how both languages write it. */
const UnitIdSchema = IdSchema.meta(told('세는 단위: units/에 있는 id', 'companies'));

/** A share of a whole in percent; of a part and a whole it is worked out, never typed. */
export interface Share extends Exactness {
  form: 'share';
  percent: Quantity;
  /** The part and the whole it was worked out from, and what the whole is of. */
  of?: { part: number; whole: number; base?: Text | undefined };
}

const PERCENT = told('퍼센트 값 하나, 또는 범위 { from: 30, to: 40 }', 27);
/** `{ percent: 27 }`, `{ percent: { from: 30, to: 40 } }`. May be below zero where it is a change. */
export const PercentSchema = z
  .strictObject({ percent: quantityOf(z.number().min(-1e6).max(1e6), 30).meta(PERCENT), ...exactnessFields })
  .transform((written): Share => ({ form: 'share', ...(known(written) as typeof written) }));

/** `{ part: 1151, whole: 13756, base: { ko: …, en: … } }`. */
export const PartSchema = z
  .strictObject({
    part: z.number().min(0).meta(told('부분의 수', 1151)),
    whole: z.number().positive().meta(told('전체의 수', 13756)),
    base: TextSchema.optional().meta(told('무엇 가운데인가', { ko: '전공의 가운데', en: 'of all residents' })),
    ...exactnessFields,
  })
  .transform(({ part, whole, base, ...rest }): Share => ({
    form: 'share',
    percent: (part / whole) * 100,
    worked: true,
    of: { part, whole, ...known({ base }) },
    ...(known(rest) as typeof rest),
  }));

/** Percentage points, signed: what two shares differ by. */
export interface Points extends Exactness {
  form: 'points';
  points: Quantity;
}
export const PointsSchema = z
  .strictObject({
    points: quantityOf(z.number(), 0.5).meta(told('%포인트, 줄었으면 음수로', -0.5)),
    ...exactnessFields,
  })
  .transform((written): Points => ({ form: 'points', ...(known(written) as typeof written) }));

/** A number of things. Nought and falls are numbers too. */
export interface Count extends Exactness {
  form: 'count';
  number: Quantity;
  /** The id of what is counted. */
  unit: string;
}
const NUMBER = told('수 하나, 또는 범위 { from: 3, to: 5 }', 15000);
/** `{ number: 3058, unit: seats }`. */
export const CountSchema = z
  .strictObject({ number: quantityOf(z.number(), 30).meta(NUMBER), unit: UnitIdSchema, ...exactnessFields })
  .transform((written): Count => ({ form: 'count', ...(known(written) as typeof written) }));

/** A number of things for each so many of others: 2.66 doctors for each 1,000 people. */
export interface Ratio extends Exactness {
  form: 'ratio';
  number: Quantity;
  unit: string;
  per: { number: number; unit: string };
}
export const RatioSchema = z
  .strictObject({
    number: quantityOf(z.number(), 2).meta(NUMBER),
    unit: UnitIdSchema,
    per: z
      .strictObject({ number: z.number().positive().meta(told('몇에 대한 수인가', 1000)), unit: UnitIdSchema })
      .meta(told('무엇 몇에 대한 수인가', { number: 1000, unit: 'people' })),
    ...exactnessFields,
  })
  .transform((written): Ratio => ({ form: 'ratio', ...(known(written) as typeof written) }));

/** A level against that of a base time, which is a hundred as a rule. */
export interface Index extends Exactness {
  form: 'index';
  index: Quantity;
  base: { when: When; is: number };
}
export const IndexSchema = z
  .strictObject({
    index: quantityOf(z.number(), 104.2).meta(told('지수', 104.2)),
    base: z
      .strictObject({
        when: WhenSchema.meta(told('기준이 되는 때', 2020)),
        is: z.number().positive().meta(told('그때의 지수', 100)),
      })
      .meta(told('무엇을 얼마로 놓은 지수인가', { when: 2020, is: 100 })),
    ...exactnessFields,
  })
  .transform((written): Index => ({ form: 'index', ...(known(written) as typeof written) }));

/** A multiple. */
export interface Times extends Exactness {
  form: 'times';
  times: Quantity;
}
export const TimesSchema = z
  .strictObject({ times: quantityOf(z.number(), 3).meta(told('몇 배인가', 3.2)), ...exactnessFields })
  .transform((written): Times => ({ form: 'times', ...(known(written) as typeof written) }));

/** A day or a year that is itself the value: when the fund runs out. */
export interface Moment extends Exactness {
  form: 'moment';
  moment: When;
}
export const MomentSchema = z
  .strictObject({ year: PartialDateSchema.meta(told('연도나 날짜가 그 자체로 값일 때', 2056)), ...exactnessFields })
  .transform(({ year, ...rest }): Moment => ({ form: 'moment', moment: year, ...(known(rest) as typeof rest) }));
const DateSchema = WhenSchema.transform((moment): Moment => ({ form: 'moment', moment }));

/** A place in an order, the first being 1. */
export interface Rank extends Exactness {
  form: 'rank';
  rank: number;
  of?: number | undefined;
}
export const RankSchema = z
  .strictObject({
    rank: z.int().positive().meta(told('몇째인가', 7)),
    of: z.int().positive().optional().meta(told('몇 가운데인가', 38)),
    ...exactnessFields,
  })
  .transform((written): Rank => ({ form: 'rank', ...(known(written) as typeof written) }));

/** What a figure may come to. */
export type Value = Money | Share | Points | Count | Ratio | Index | Times | Moment | Rank;
export type Form = Value['form'];
/** Every form, in the order of the handbook. */
export const FORMS = [
  ...(['money', 'share', 'points', 'count', 'ratio', 'index', 'times', 'moment', 'rank'] as const),
] satisfies readonly Form[];

/** A value as it is written; its keys say which form it has. */
export const ValueSchema = z.union([
  MoneySchema,
  PercentSchema,
  PartSchema,
  PointsSchema,
  CountSchema,
  RatioSchema,
  IndexSchema,
  TimesSchema,
  MomentSchema,
  RankSchema,
  DateSchema,
]);
