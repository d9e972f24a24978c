import { z } from 'zod';
import { told } from '../values/describe.ts';
import { factFields, type Filed } from './fact.ts';
import { TextSchema } from '../values/text.ts';

/** A point at issue (쟁점): one row of the comparison. */
export const IssueSchema = z.strictObject({
  ...factFields,
  /** The question the parties answer differently. */
  question: TextSchema.meta(
    told('당사자들이 다르게 답하는 물음', { ko: '소송까지 갈 생각이었나?', en: 'Were they prepared to go to court?' }),
  ),
  /** Place in the comparison, from 1. */
  order: z.number().int().positive().meta(told('비교표에서의 자리, 1부터', 1)),
});
export type Issue = z.infer<typeof IssueSchema> & Filed;
