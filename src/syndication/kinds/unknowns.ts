import { unknownTable } from '../data/storyTables.ts';
import { said, type ToldOf } from './told.ts';

export const unknowns: ToldOf<'unknowns'> = {
  found: { group: 'facts', says: ({ note, settledBy }, say) => say(note, settledBy) },
  inALine: ({ settledBy }, dossier, locale) => said(settledBy, dossier, locale),
  table: unknownTable,
};
