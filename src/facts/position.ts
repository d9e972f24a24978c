import { z } from 'zod';
import { QuoteSchema } from './clause.ts';
import { factFields, type Filed } from './fact.ts';
import { IdSchema, TextSchema } from './text.ts';
import { WhenSchema } from './when.ts';

/** Who spoke: a named person or organisation, or someone unnamed with what is said of them and why they stay unnamed. */
export const SpeakerSchema = z.union([
  z.strictObject({ named: IdSchema }),
  z.strictObject({ unnamed: TextSchema, reason: TextSchema }),
]);
export type Speaker = z.infer<typeof SpeakerSchema>;

const { status, sources, ...rest } = factFields;

/**
 * What one party says on one issue. The file name is `issue--party`; both are checked.
 * Exactly one of `text`, `noStatement: true` (the party was asked and said nothing) and `notFound: true` (we found none).
 */
export const PositionSchema = z.strictObject({
  ...rest,
  /** Needed with `text`. */
  status: status.optional(),
  /** Needed with `text` and `noStatement`; may be missing where nothing was found. */
  sources: sources.optional(),
  text: TextSchema.optional(),
  when: WhenSchema.optional(),
  speaker: SpeakerSchema.optional(),
  quote: QuoteSchema.optional(),
  noStatement: z.literal(true).optional(),
  notFound: z.literal(true).optional(),
});
export type Position = z.infer<typeof PositionSchema> & Filed & { issue: string; party: string };

/** The issue and the party a position file's name speaks of; undefined where it has no `--`. */
export function splitPositionId(id: string): { issue: string; party: string } | undefined {
  const at = id.indexOf('--');
  return at < 0 ? undefined : { issue: id.slice(0, at), party: id.slice(at + 2) };
}
