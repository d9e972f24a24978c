import { clauseTable } from '../data/disputeTables.ts';
import { said, type ToldOf } from './told.ts';

export const clauses: ToldOf<'clauses'> = {
  found: {
    group: 'facts',
    says: ({ versions, note }, say) => say(...versions.map(({ plain }) => plain).reverse(), note),
  },
  inALine: ({ versions, title }, dossier, locale) => said(versions.at(-1)?.label ?? title, dossier, locale),
  table: clauseTable,
};
