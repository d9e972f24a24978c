import { z } from 'zod';
import { told } from '../values/describe.ts';
import { NameSchema } from '../values/text.ts';
import { declare } from './declare.ts';
import { factFields, type Filed } from './fact.ts';

const word = z.string().trim().min(1);

/** What is counted, with the words that stand behind a number. */
export const UnitSchema = z.strictObject({
  title: NameSchema.meta(told('단위의 이름', { ko: '기가와트', en: 'Gigawatts' })),
  /** Behind a number in Korean. */
  counter: z
    .strictObject({ ko: word.meta(told('수 뒤에 붙는 말', '기가와트')) })
    .meta(told('한국어에서 수 뒤에 붙는 말', { ko: '기가와트' })),
  /** Behind one, and behind any other number, in English. */
  words: z
    .strictObject({
      one: word.meta(told('하나일 때', 'gigawatt')),
      other: word.meta(told('여럿이거나 소수일 때', 'gigawatts')),
    })
    .meta(told('영어에서 수 뒤에 오는 말', { one: 'gigawatt', other: 'gigawatts' })),
  /** Before a value for each one of it, where that is not the counter with 당. */
  each: z
    .strictObject({ ko: word.meta(told('하나마다의 값 앞에 오는 말', '1인당')) })
    .optional()
    .meta(told('하나마다의 값 앞에 오는 말. 세는 말에 ‘당’을 붙인 것이면 적지 않는다', { ko: '1인당' })),
  waivers: factFields.waivers,
});
export type Unit = z.infer<typeof UnitSchema> & Filed;

/** Where a value at this place of a file names units: what it counts, and what it is per. */
export function unitsAt(...places: readonly string[]): Record<string, readonly ['units']> {
  const fields = places.flatMap((place) => [`${place}.unit`, `${place}.per`, `${place}.per.unit`]);
  return Object.fromEntries(fields.map((field) => [field, ['units'] as const]));
}

export const units = declare({
  name: 'unit',
  words: { ko: { one: '단위', many: '단위' }, en: { one: 'unit', many: 'units' } },
  says: { ko: '세는 단위와, 수 뒤에 붙는 말', en: 'What is counted, and the words behind a number' },
  lives: 'both',
  schema: UnitSchema,
  title: 'name',
  status: false,
  refers: {},
  tags: [],
  shownBy: [],
});
