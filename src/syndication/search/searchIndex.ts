import { copy } from '#copy/copy';
import { changes } from '#derive/changes';
import type { Dossier } from '#facts/dossier';
import type { Locale } from '#facts/text';
import { formatWhen } from '#format/date';
import { correctionsPath, explainerPath, glossaryPath, methodPath, sourcesPath } from '#urls';
import { plainWords, titleWords } from '../plainWords.ts';
import { factEntry } from './factEntry.ts';
import type { SearchEntry, SearchIndex } from './searchEntry.ts';
import { storyEntries } from './storyEntries.ts';

/** An explainer with its running text, as it was written. */
export interface SearchedExplainer {
  dossier: Dossier;
  story: string;
}

/** Everything that can be found in one language. The same facts give the same entries in the same order. */
export function searchIndex(explainers: readonly SearchedExplainer[], locale: Locale): SearchIndex {
  const entries = [...pageEntries(locale), ...explainers.flatMap((explainer) => explainerEntries(explainer, locale))];
  // What several explainers share is found once.
  const once = new Map(entries.map((entry) => [`${entry.group} ${entry.address} ${entry.title} ${entry.when}`, entry]));
  return { words: copy(locale).search.index, entries: [...once.values()] };
}

function explainerEntries({ dossier, story }: SearchedExplainer, locale: Locale): SearchEntry[] {
  const { explainer } = dossier;
  return [
    {
      group: 'pages',
      title: plainWords(explainer.headline, dossier, locale) ?? explainer.id,
      text: plainWords(explainer.dek, dossier, locale),
      address: explainerPath(locale, explainer.id),
      also: plainWords(explainer.headline, dossier, locale === 'ko' ? 'en' : 'ko'),
    },
    ...storyEntries(story, dossier, locale),
    ...dossier.facts.flatMap((fact) => factEntry(fact, dossier, locale) ?? []),
    ...changeEntries(dossier, locale),
  ];
}

function changeEntries(dossier: Dossier, locale: Locale): SearchEntry[] {
  return changes(dossier).map(({ fact, change }) => ({
    group: 'changes',
    title: `${copy(locale).changes.kind[change.kind]}: ${titleWords(fact, dossier, locale) ?? fact.id}`,
    text: plainWords(change.why, dossier, locale),
    address: correctionsPath(locale),
    when: formatWhen(change.on, locale),
  }));
}

function pageEntries(locale: Locale): SearchEntry[] {
  const [own, other] = [copy(locale), copy(locale === 'ko' ? 'en' : 'ko')];
  const page = (title: string, also: string, text: string, address: string): SearchEntry => ({
    group: 'pages',
    title,
    also,
    text,
    address,
  });
  const { headings } = own;
  return [
    page(headings.glossary, other.headings.glossary, own.glossary.lede, glossaryPath(locale)),
    page(headings.sources, other.headings.sources, own.sources.lede, sourcesPath(locale)),
    page(headings.corrections, other.headings.corrections, own.corrections.lede, correctionsPath(locale)),
    page(headings.method, other.headings.method, own.method.lede, methodPath(locale)),
  ];
}
