import type { Fact } from '#facts/kinds/dossier';
import type { Deal } from '#facts/kinds/deal';
import type { Source } from '#facts/kinds/source';
import { citedIds } from '#facts/rules/statusRules';
import { OWN_LOCALE } from '#facts/values/text';
import type { ToldEvent } from './stageEvents.ts';

/**
 * What an entry of a list adds to its page over the line, in bytes: worked out from what it says, since no page is written yet when
 * its links are. Measured on the explainers of the site in Korean, which is the heavier; right to a fourteenth. Whether pages keep
 * their budget is asked of the built site.
 */
export const bytesOfEvent = ({ title, summary, note, sources }: ToldEvent): number =>
  60 + written(title[OWN_LOCALE], summary?.[OWN_LOCALE], note?.[OWN_LOCALE]) + 20 * citedIds(sources).length;
export const bytesOfSource = ({ title, publisher, url, readNote }: Source): number =>
  32 + written(title[OWN_LOCALE], publisher[OWN_LOCALE], url, readNote?.[OWN_LOCALE]) / 2;
export const bytesOfDeal = ({ title, note, tranches, payments }: Deal): number =>
  100 +
  0.3 *
    written(title[OWN_LOCALE], note?.[OWN_LOCALE], ...(tranches ?? []).map((tranche) => tranche.title[OWN_LOCALE])) +
  8 * (payments ?? []).length;
/** A chart is its drawing for three widths, its table and its sentences; more than a handful of marks add a row and a drawing each. */
export const bytesOfChart = (marks: number): number => 1150 + 90 * Math.max(0, marks - 8);
/** A row of the table of facts. */
export const bytesOfRow = (fact: Fact): number =>
  18 + written(fact.id, 'title' in fact ? fact.title[OWN_LOCALE] : '') / 2;

/** What is left for entries, of the 20,000 bytes that a list may cost: without its style, its head and foot, and what a guess may be wrong by. */
export const ROOM = { timeline: 12_700, money: 11_700, sources: 13_700, facts: 14_000 } as const;

/** What the place of an entry that has moved to another page takes on the first. */
export const BYTES_OF_PLACE = 14;

const written = (...texts: readonly (string | undefined)[]): number =>
  texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
