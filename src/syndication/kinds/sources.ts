import { sourceTable } from '../data/recordTables.ts';
import { sourceNode } from '../machines/structuredSource.ts';
import type { ToldOf } from './told.ts';

export const sources: ToldOf<'sources'> = {
  found: { group: 'sources', says: ({ publisher }, _say, _dossier, locale) => publisher[locale] },
  table: sourceTable,
  nodes: (fact, dossier, locale, site) => [sourceNode(fact, dossier.explainer.id, locale, site)],
};
