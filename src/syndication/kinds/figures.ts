import { valueOf } from '#derive/values';
import { formatValue } from '#format/value';
import { figureTable } from '../data/moneyTables.ts';
import type { ToldOf } from './told.ts';

export const figures: ToldOf<'figures'> = {
  found: { group: 'facts', says: ({ note }, say) => say(note) },
  inALine: (figure, dossier, locale) => formatValue(valueOf(dossier, figure), dossier, locale),
  table: figureTable,
};
