import { z } from 'zod';
import { factFields, type Filed } from './fact.ts';
import { IdSchema, NameSchema, TextSchema } from './text.ts';
import { DaySchema, WhenSchema } from './when.ts';

/**
 * record: a filing, a regulator, a court, the contract. statement: a party's own words.
 * reporting: a newsroom's own work. relay: someone passing on another's report. commentary: opinion or analysis.
 */
export const SOURCE_KINDS = ['record', 'statement', 'reporting', 'relay', 'commentary'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** How we read it: the page itself, a verbatim copy elsewhere, or only what others say it says. */
export const READ_MODES = ['original', 'copy', 'relay'] as const;
export type ReadMode = (typeof READ_MODES)[number];

/** A document, page or report that facts rest on. */
export const SourceSchema = z.strictObject({
  /** What the document is called. May hold digits (Form 10-Q). */
  title: NameSchema,
  /** Who published it. */
  publisher: NameSchema,
  /** The canonical page, https. Left out where only copies of no standing were seen: then it is named and not linked. */
  url: z.string().optional(),
  kind: z.enum(SOURCE_KINDS),
  /** Whose statement or record it is: an organisation, or several for a joint one. */
  party: z.union([IdSchema, z.array(IdSchema).min(1)]).optional(),
  /** The report or document this one passes on, by source id. Five relays of one report are one origin. */
  origin: IdSchema.optional(),
  read: z.enum(READ_MODES),
  /** How and where it was read, where that was not the canonical page. */
  readNote: TextSchema.optional(),
  published: WhenSchema,
  accessed: DaySchema,
  archived: z.string().optional(),
  history: factFields.history,
  waivers: factFields.waivers,
});
export type Source = z.infer<typeof SourceSchema> & Filed;
