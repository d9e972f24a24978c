import { z } from 'zod';
import { CitationsSchema, factFields, type Filed } from './fact.ts';
import { IdSchema, NameSchema, TextSchema } from './text.ts';

/** A word of the glossary: a concept, or a product with its maker. */
export const TermSchema = z.strictObject({
  title: NameSchema,
  /** The word in full or in its original language (Stateful Runtime Environment). */
  original: z.string().optional(),
  definition: TextSchema,
  /** The organisation that makes it, for a product. */
  maker: IdSchema.optional(),
  sources: CitationsSchema.optional(),
  history: factFields.history,
  waivers: factFields.waivers,
});
export type Term = z.infer<typeof TermSchema> & Filed;
