import { z } from 'zod';
import { told } from '../values/describe.ts';
import { factFields, type Filed } from './fact.ts';
import { TextSchema } from '../values/text.ts';

/** An open question: its title is the question. */
export const UnknownSchema = z.strictObject({
  ...factFields,
  /** What would settle it. */
  settledBy: TextSchema.meta(
    told('무엇이 나오면 풀리나', { ko: '계약서가 공개되면 풀린다.', en: 'Publication of the contract.' }),
  ),
  /** Place in the list, from 1. */
  order: z.number().int().positive().meta(told('목록에서의 자리, 1부터', 1)),
});
export type Unknown = z.infer<typeof UnknownSchema> & Filed;
