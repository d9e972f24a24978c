import { quotationTable } from '../data/quotationTable.ts';
import { quotationNode } from '../machines/structuredQuotation.ts';
import { oneLine } from '../plainWords.ts';
import type { ToldOf } from './told.ts';

export const quotations: ToldOf<'quotations'> = {
  found: {
    group: 'words',
    says: ({ words, lang, translation, note }, say, _dossier, locale) =>
      [oneLine(words), locale === lang ? '' : oneLine(translation), say(note)].filter(Boolean).join(' '),
  },
  inALine: ({ words, lang, translation }, _dossier, locale) => (lang === locale ? words : translation),
  table: quotationTable,
  nodes: (fact, dossier, locale, site) => [quotationNode(fact, dossier, locale, site)],
  fields: {
    'quotations.words': 'The words themselves, unchanged',
    'quotations.source': 'Which source the words are from',
    'quotations.when': 'When they were said',
    occasion: 'Where or on what occasion',
  },
};
