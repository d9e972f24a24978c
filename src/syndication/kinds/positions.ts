import { copy } from '#copy/copy';
import { comparisonTable } from '../data/disputeTables.ts';
import { positionClaim } from '../machines/structuredClaim.ts';
import { oneLine } from '../plainWords.ts';
import { said, type ToldOf } from './told.ts';

export const positions: ToldOf<'positions'> = {
  found: {
    group: 'words',
    // A quotation stands as it was said: what looks like a tag in it is none.
    says: ({ text, quote, note }, say, _dossier, locale) =>
      [say(text), locale === quote?.lang ? '' : oneLine(quote?.translation ?? ''), say(note)].filter(Boolean).join(' '),
  },
  inALine: ({ text, noStatement }, dossier, locale) => {
    if (text) return said(text, dossier, locale);
    const { comparison } = copy(locale);
    return noStatement ? comparison.noStatement : comparison.notFound;
  },
  table: comparisonTable,
  nodes: positionClaim,
};
