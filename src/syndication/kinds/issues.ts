import { comparisonTable } from '../data/disputeTables.ts';
import { said, type ToldOf } from './told.ts';

export const issues: ToldOf<'issues'> = {
  found: { group: 'facts', says: ({ question }, say) => say(question) },
  inALine: ({ question }, dossier, locale) => said(question, dossier, locale),
  table: comparisonTable,
};
