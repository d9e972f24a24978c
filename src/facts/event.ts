import { z } from 'zod';
import { factFields, type Filed } from './fact.ts';
import { IdSchema, TextSchema } from './text.ts';
import { WhenSchema } from './when.ts';

/** Something that happened, or is expected to. */
export const EventSchema = z.strictObject({
  ...factFields,
  when: WhenSchema,
  /** Who took part: organisations or people. The first gives the event its colour. */
  parties: z.array(IdSchema).min(1),
  summary: TextSchema.optional(),
  /** A turning point. */
  key: z.literal(true).optional(),
  /** IANA zone of a date given as local time, such as America/New_York. */
  timeZone: z
    .string()
    .regex(/^[A-Za-z_]+\/[A-Za-z_/]+$/)
    .optional(),
  /** The deals and clauses it brought about or changed. */
  about: z.array(IdSchema).optional(),
});
export type Event = z.infer<typeof EventSchema> & Filed;
