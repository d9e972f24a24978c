import { copy } from '#copy/copy';
import { changesOf } from '#derive/changes';
import type { Dossier, Fact } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { formatWhen } from '#format/date';
import { correctionsPath } from '#urls';
import { plainWords, titleWords } from '../plainWords.ts';
import type { SearchEntry } from './searchEntry.ts';

/** What we changed in some facts, newest first. One reason that changed several fields of a fact is found once. */
export function changeEntries(facts: readonly Fact[], dossier: Dossier, locale: Locale): SearchEntry[] {
  const entries = changesOf(facts).map(({ fact, change }) => ({
    group: 'changes' as const,
    title: `${copy(locale).changes.kind[change.kind]}: ${titleWords(fact, dossier, locale) ?? fact.id}`,
    text: plainWords(change.why, dossier, locale),
    address: correctionsPath(locale),
    when: formatWhen(change.on, locale),
  }));
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}
