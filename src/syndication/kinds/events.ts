import { formatWhen } from '#format/date';
import { timelineTable } from '../data/storyTables.ts';
import type { ToldOf } from './told.ts';

export const events: ToldOf<'events'> = {
  found: { group: 'facts', says: ({ summary, note }, say) => say(summary, note) },
  inALine: ({ when }, _dossier, locale) => formatWhen(when, locale),
  table: timelineTable,
};
