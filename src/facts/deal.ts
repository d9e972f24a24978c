import { z } from 'zod';
import { factFields, type Filed } from './fact.ts';
import { MoneySchema } from './money.ts';
import { IdSchema, TextSchema } from './text.ts';
import { WhenSchema } from './when.ts';

/** What kind of money it is. Equity in and cloud spending out never meet on one axis or in one sum. */
export const INSTRUMENTS = [
  'equity',
  'compute-purchase',
  'licence',
  'revenue-share',
  'funding-round',
  'capital-expenditure',
] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** How far the money has got: paid, promised without condition, promised on a condition, intended, or only reported. */
export const DEAL_STATES = ['paid', 'committed', 'conditional', 'planned', 'reported'] as const;
export type DealState = (typeof DEAL_STATES)[number];

/** One id or several. */
const PartiesSchema = z.union([IdSchema, z.array(IdSchema).min(1)]);

/** A deal: money with a direction, an instrument and a state. */
export const DealSchema = z.strictObject({
  ...factFields,
  /** Who pays: an organisation, or several. */
  from: PartiesSchema,
  /** Who is paid. */
  to: PartiesSchema,
  instrument: z.enum(INSTRUMENTS),
  state: z.enum(DEAL_STATES),
  amount: MoneySchema,
  /** When it was signed or announced. */
  when: WhenSchema,
  /** Over how many years it runs. */
  years: z.number().int().positive().max(50).optional(),
  /** The larger deal it belongs to, so that a sum never counts both. */
  partOf: IdSchema.optional(),
  /** What the contract divides it into. They fit the amount. */
  tranches: z
    .array(z.strictObject({ amount: MoneySchema, title: TextSchema, state: z.enum(DEAL_STATES).optional() }))
    .optional(),
  /** What was paid when. Together not more than the amount. */
  payments: z.array(z.strictObject({ amount: MoneySchema, when: WhenSchema })).optional(),
});
export type Deal = z.infer<typeof DealSchema> & Filed;

/** The parties on one side of a deal, as a list. */
export function partyList(side: Deal['from']): string[] {
  return typeof side === 'string' ? [side] : side;
}
