import type { z } from 'zod';
import type { Folder } from '#intake/placement';
import { ClauseSchema } from './clause.ts';
import { DealSchema } from './deal.ts';
import { DifferenceSchema } from './difference.ts';
import { EventSchema } from './event.ts';
import { ExchangeRateSchema } from './exchangeRate.ts';
import { FigureSchema } from './figure.ts';
import { IssueSchema } from './issue.ts';
import { OrganisationSchema } from './organisation.ts';
import { PersonSchema } from './person.ts';
import { PositionSchema } from './position.ts';
import { SourceSchema } from './source.ts';
import { TermSchema } from './term.ts';
import { UnknownSchema } from './unknown.ts';

/** The schema of each folder: the one list of kinds. */
export const SCHEMAS: Readonly<Record<Folder, z.ZodType<Record<string, unknown>>>> = {
  deals: DealSchema,
  clauses: ClauseSchema,
  issues: IssueSchema,
  positions: PositionSchema,
  events: EventSchema,
  figures: FigureSchema,
  differences: DifferenceSchema,
  unknowns: UnknownSchema,
  sources: SourceSchema,
  organisations: OrganisationSchema,
  people: PersonSchema,
  terms: TermSchema,
  'exchange-rates': ExchangeRateSchema,
};
