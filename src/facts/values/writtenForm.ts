import type { z } from 'zod';
import { MoneySchema } from './money.ts';
import {
  CountSchema,
  IndexSchema,
  MomentSchema,
  PartSchema,
  PercentSchema,
  PointsSchema,
  RankSchema,
  RatioSchema,
  TimesSchema,
} from './value.ts';

/** Which form its keys speak of; money where none does. For the words of a report: a union says only that none fits. */
const FORM_OF: readonly (readonly [key: string, schema: z.ZodType])[] = [
  ['percent', PercentSchema],
  ['part', PartSchema],
  ['whole', PartSchema],
  ['points', PointsSchema],
  ['index', IndexSchema],
  ['times', TimesSchema],
  ['year', MomentSchema],
  ['rank', RankSchema],
];

/** The schema of the form that a value is written in. */
export function schemaOfForm(written: object): z.ZodType {
  const found = FORM_OF.find(([key]) => key in written);
  if (found) return found[1];
  if (!('number' in written)) return MoneySchema;
  return 'per' in written ? RatioSchema : CountSchema;
}

/** The keys that say which form a value has, where it is not money. */
export const FORM_KEYS: readonly string[] = [...FORM_OF.map(([key]) => key), 'number'];
