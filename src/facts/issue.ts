import { z } from 'zod';
import { factFields, type Filed } from './fact.ts';
import { TextSchema } from './text.ts';

/** A point at issue (쟁점): one row of the comparison. */
export const IssueSchema = z.strictObject({
  ...factFields,
  /** The question the parties answer differently. */
  question: TextSchema,
  /** Place in the comparison, from 1. */
  order: z.number().int().positive(),
});
export type Issue = z.infer<typeof IssueSchema> & Filed;
