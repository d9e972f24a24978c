import { namedFacts } from '#derive/namedBy';
import { isShared } from '#facts/kinds/placement';
import type { Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { changeEntries } from './changeEntries.ts';
import { factEntry } from './factEntry.ts';
import type { ExplainerIndex } from './searchEntry.ts';
import { storyEntries } from './storyEntries.ts';

/**
 * What can be found in one explainer and in no other, in one language: its text, `story` as it was written, its facts, and what we
 * changed in them. The same facts give the same entries in the same order.
 */
export function explainerIndex(dossier: Dossier, story: string, locale: Locale): ExplainerIndex {
  const own = namedFacts(dossier).filter(({ folder }) => !isShared(folder));
  return {
    entries: [
      ...storyEntries(story, dossier, locale),
      ...own.flatMap((fact) => factEntry(fact, dossier, locale) ?? []),
      ...changeEntries(own, dossier, locale),
    ],
  };
}
