import { z } from 'zod';
import { CountSchema, MoneySchema, ShareSchema } from './money.ts';
import { StatusSchema } from './status.ts';
import { IdSchema, TextSchema } from './text.ts';
import { DaySchema, PartialDateSchema, WhenSchema } from './when.ts';

/**
 * A source of a fact: its id, or its id with what it says of this very fact in our own words.
 * Example: `sources: [openai-amazon-partnership, { id: amazon-10q-2026q2, says: { ko: …, en: … } }]`.
 */
export const CitationSchema = z.union([IdSchema, z.strictObject({ id: IdSchema, says: TextSchema })]);
export type Citation = z.infer<typeof CitationSchema>;

/** At least one source; none twice. */
export const CitationsSchema = z.array(CitationSchema).min(1);

/** A figure that was seen elsewhere and is not used: shown to the reader, with the reason. */
export const ConflictSchema = z.strictObject({
  /** The value as the other source gives it: one of amount, share, count, when, text. */
  amount: MoneySchema.optional(),
  share: ShareSchema.optional(),
  count: CountSchema.optional(),
  when: WhenSchema.optional(),
  text: TextSchema.optional(),
  /** Where it was seen. */
  source: IdSchema,
  /** Why it is not used. */
  why: TextSchema,
});
export type Conflict = z.infer<typeof ConflictSchema>;

/** A value as it once stood in our file, for `history`. */
const PastValueSchema = z.union([z.string(), z.number(), z.boolean(), z.record(z.string(), z.unknown())]);

/** A change of ours after publication. Corrections (바로잡음) are made of these, and of nothing else. */
export const ChangeSchema = z.strictObject({
  /** The day the change was published. */
  on: DaySchema,
  /** correction: we were wrong. update: the world changed. addition: something known later. */
  kind: z.enum(['correction', 'update', 'addition']),
  /** The field that changed, as written in the file. */
  field: z.string().min(1),
  was: PastValueSchema.optional(),
  now: PastValueSchema.optional(),
  why: TextSchema,
});
export type Change = z.infer<typeof ChangeSchema>;

/** A warning the desk accepts, with the day and the reason. Errors cannot be waived. */
export const WaiverSchema = z.strictObject({
  code: z.string().regex(/^[A-F]\d{2,3}$/),
  on: DaySchema,
  why: z.string().min(10),
});
export type Waiver = z.infer<typeof WaiverSchema>;

/** What every fact has. */
export const factFields = {
  /** What the fact is called, as a label without a full stop. */
  title: TextSchema,
  /** How well it stands; see status.ts. */
  status: StatusSchema,
  /** Who says so, needed for `claimed` and `denied`: an organisation or a person. */
  by: IdSchema.optional(),
  /** Which fact took its place, needed for `superseded`. */
  supersededBy: IdSchema.optional(),
  sources: CitationsSchema,
  /** A remark for the reader, in sentences. */
  note: TextSchema.optional(),
  conflicts: z.array(ConflictSchema).optional(),
  history: z.array(ChangeSchema).optional(),
  /** The day by which the desk looks at it again. Judged by `asOf`, not by the clock. */
  reviewBy: PartialDateSchema.optional(),
  waivers: z.array(WaiverSchema).optional(),
} as const;

/** What assembly adds to every fact: its id and the file it was written in (relative to `content/`). */
export interface Filed {
  id: string;
  file: string;
}
