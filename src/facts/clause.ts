import { z } from 'zod';
import { CitationsSchema, factFields, type Filed } from './fact.ts';
import { IdSchema, TextSchema } from './text.ts';
import { PartialDateSchema } from './when.ts';

/** How far the clause reached in a version. */
export const SCOPES = ['full', 'partial', 'none'] as const;
export type Scope = (typeof SCOPES)[number];

/** Whose words we have: the contract's own, a party's summary of it, the press quoting it, or what follows from it. */
export const TEXT_STATUSES = ['verbatim', 'party-summary', 'press-quoted', 'inferred'] as const;
export type TextStatus = (typeof TEXT_STATUSES)[number];

/** A short quotation in its original wording. The translation is ours and is marked so. */
export const QuoteSchema = z.strictObject({
  /** The words themselves, unchanged. */
  text: z.string().trim().min(1),
  /** The language they are in, as BCP 47. */
  lang: z.string().regex(/^[a-z]{2}$/),
  /** Our translation into the site's other language. */
  translation: z.string().trim().min(1),
  source: IdSchema,
});
export type Quote = z.infer<typeof QuoteSchema>;

/** A clause as it stood from one amendment to the next. */
export const ClauseVersionSchema = z.strictObject({
  from: PartialDateSchema,
  /** Left out where the next version follows at once, and for the one in force. */
  until: PartialDateSchema.optional(),
  scope: z.enum(SCOPES),
  textStatus: z.enum(TEXT_STATUSES),
  /** Two or three words for the cell of the clause table. */
  label: TextSchema,
  /** What it said, in plain words of ours. */
  plain: TextSchema,
  quote: QuoteSchema.optional(),
  sources: CitationsSchema,
});
export type ClauseVersion = z.infer<typeof ClauseVersionSchema>;

/** How one party reads the clause, with the sources of that reading. */
export const ReadingSchema = z.strictObject({
  ko: z.string().trim().min(1),
  en: z.string().trim().min(1),
  sources: CitationsSchema,
});
export type Reading = z.infer<typeof ReadingSchema>;

/** A contract term with its history. The contracts are not public; the card says so. */
export const ClauseSchema = z.strictObject({
  ...factFields,
  /** The parties to the contract. */
  between: z.array(IdSchema).min(2),
  /** Place in the clause table, from 1. */
  order: z.number().int().positive(),
  /** In the order of time. */
  versions: z.array(ClauseVersionSchema).min(1),
  /** By organisation. OpenAI's and Amazon's stand apart. */
  readings: z.record(IdSchema, ReadingSchema).optional(),
});
export type Clause = z.infer<typeof ClauseSchema> & Filed;
