import { z } from 'zod';
import { CitationsSchema, factFields, type Filed } from './fact.ts';
import { IdSchema, NameSchema, TextSchema } from './text.ts';
import { PartialDateSchema } from './when.ts';

/** An office held for a time. */
export const RoleSchema = z.strictObject({
  /** The organisation. */
  of: IdSchema,
  title: TextSchema,
  /** Left out where the start was not found. */
  from: PartialDateSchema.optional(),
  until: PartialDateSchema.optional(),
  sources: CitationsSchema,
});

/** A person, with dated roles: a title that does not hold on a date is refused. */
export const PersonSchema = z.strictObject({
  title: NameSchema,
  original: z.string().optional(),
  roles: z.array(RoleSchema).min(1),
  history: factFields.history,
  waivers: factFields.waivers,
});
export type Person = z.infer<typeof PersonSchema> & Filed;
