import { copy } from '#copy/copy';
import { differenceTable } from '../data/recordTables.ts';
import { differenceClaim } from '../machines/structuredClaim.ts';
import type { ToldOf } from './told.ts';

export const differences: ToldOf<'differences'> = {
  found: { group: 'differences', says: ({ claim, record }, say) => say(claim, record) },
  inALine: ({ verdict }, _dossier, locale) => copy(locale).differences.verdict[verdict],
  table: differenceTable,
  nodes: (fact, dossier, locale, site) => [differenceClaim(fact, dossier, locale, site)],
};
