import { z } from 'zod';
import { factFields, type Filed } from './fact.ts';
import { IdSchema, NameSchema, TextSchema } from './text.ts';

/** The colour a party keeps everywhere. `others` shares the press colour. */
export const PARTY_COLOURS = ['microsoft', 'openai', 'amazon', 'regulators', 'press', 'others'] as const;
export type PartyColour = (typeof PARTY_COLOURS)[number];

/** A company, an authority or a newsroom. */
export const OrganisationSchema = z.strictObject({
  title: NameSchema,
  /** Its name in Latin letters as it writes itself, shown once in Korean text. */
  original: z.string().optional(),
  type: z.enum(['corporation', 'authority', 'newsroom', 'foundation', 'court']),
  colour: z.enum(PARTY_COLOURS),
  /** The organisation it belongs to, as AWS belongs to Amazon. */
  partOf: IdSchema.optional(),
  /** One sentence: what it is in this story. */
  role: TextSchema,
  history: factFields.history,
  waivers: factFields.waivers,
});
export type Organisation = z.infer<typeof OrganisationSchema> & Filed;
