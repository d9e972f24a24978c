import { z } from 'zod';
import { factFields, type Filed } from './fact.ts';
import { TextSchema } from './text.ts';

/** An open question: its title is the question. */
export const UnknownSchema = z.strictObject({
  ...factFields,
  /** What would settle it. */
  settledBy: TextSchema,
  /** Place in the list, from 1. */
  order: z.number().int().positive(),
});
export type Unknown = z.infer<typeof UnknownSchema> & Filed;
