import { copy } from '#copy/copy';
import { factsInList } from '#derive/lists';
import { timeline } from '#derive/timeline';
import { factsOf, type Dossier } from '#facts/kinds/dossier';
import { areOfLaw } from '#derive/lawClauses';
import type { List } from '#facts/kinds/lists';
import type { Locale } from '#facts/values/text';
import { formatNumber } from './number.ts';

/** What a list is called: over its page, in one line under that, and in a link that leads to it. */
export interface ListWords {
  title: string;
  lede: string;
  /** How many it holds, in words. */
  short: string;
}

/** What a list of an explainer is called, by what is in it. */
export function listWords(dossier: Dossier, list: List, locale: Locale): ListWords {
  const { lists, clauseVersions, headings, differences, changeLog } = copy(locale);
  const length = factsInList(dossier, list).length;
  const count = formatNumber(length, locale);
  switch (list) {
    case 'clauses':
      return {
        title: areOfLaw(dossier) ? clauseVersions.law.title : clauseVersions.title,
        lede: clauseVersions.lede,
        short: lists.clauses.short(count),
      };
    case 'changes':
      return {
        title: headings.changeLog,
        lede: changeLog.lede,
        short: length > 0 ? lists.changes.short(count) : lists.changes.none,
      };
    case 'differences':
      return factsOf(dossier, 'differences').length > 0
        ? { title: headings.differences, lede: differences.lede, short: lists.differences.short(count) }
        : {
            title: lists.differences.conflicts,
            lede: lists.differences.conflictsLede,
            short: lists.differences.conflicts,
          };
    case 'timeline':
      return { ...lists.timeline, short: lists.timeline.short(formatNumber(entriesOf(dossier), locale)) };
    case 'money':
      return length > 0
        ? { ...lists.money, short: lists.money.short(count) }
        : { title: lists.money.charts, lede: lists.money.chartsLede, short: lists.money.charts };
    default:
      return { ...lists[list], short: lists[list].short(count) };
  }
}

/** How many entries stand in the timeline: of a proceeding, one for each stage. */
function entriesOf(dossier: Dossier): number {
  return timeline(dossier).filter(({ item }) => item === 'event').length;
}
