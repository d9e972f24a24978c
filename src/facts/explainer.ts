import { z } from 'zod';
import { factFields, type Filed } from './fact.ts';
import { IdSchema, TextSchema } from './text.ts';
import { DaySchema, WhenSchema } from './when.ts';

/** The sections an explainer may have. Each is written once, in both stories, in the order given by the file. */
export const SECTIONS = [
  'brief',
  'comparison',
  'clauses',
  'money',
  'timeline',
  'conflicts',
  'unknowns',
  'korea',
  'differences',
  'changes',
  'sources',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** How a chart picks its facts; src/charts has one file for each. */
export const CHART_KINDS = ['money-in', 'money-out', 'round', 'valuation', 'revenue', 'holders'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** A chart of the explainer. Its numbers come from facts; only its words are written here. */
export const ChartEntrySchema = z.strictObject({
  kind: z.enum(CHART_KINDS),
  /** The organisation, or for `round` the deal, it is about. */
  about: IdSchema,
  /** What is shown. */
  title: TextSchema,
  /** The one sentence under it: what it means. */
  takeaway: TextSchema,
});
export type ChartEntry = z.infer<typeof ChartEntrySchema>;

/** One explainer: `explainer.mdx`. The folder's name is its address. */
export const ExplainerSchema = z.strictObject({
  headline: TextSchema,
  /** The standfirst: two sentences. */
  dek: TextSchema,
  /** Two or three words on where the story stands, with a colour of its own only where it is open. */
  state: z.strictObject({ label: TextSchema, open: z.boolean() }),
  /** Our "now": what the page knows, it knows up to this day. */
  asOf: DaySchema,
  /** The newest dated item we saw, as precisely as known. */
  latestSeen: WhenSchema,
  published: DaySchema,
  /** The parties compared, in column order. */
  parties: z.array(IdSchema).min(2),
  sections: z.array(z.enum(SECTIONS)).min(1),
  /** The rate every won figure is derived with. */
  exchangeRate: IdSchema,
  /** A sourced rate shown beside it, where it helps. */
  compareRate: IdSchema.optional(),
  /** Facts whose values stand on the front page. */
  keyFacts: z.array(IdSchema),
  /** The article the explainer starts from. */
  startsFrom: IdSchema.optional(),
  charts: z.record(IdSchema, ChartEntrySchema),
  /** Warnings the desk accepts, here and in the two stories. */
  waivers: factFields.waivers,
});
export type Explainer = z.infer<typeof ExplainerSchema> & Filed;
