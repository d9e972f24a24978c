import { LOCALES, ofEachLocale, OWN_LOCALE, type Locale } from '#intake/languages';
import { ask } from './ask.ts';
import { basket } from './basket.ts';

type Words = Record<Locale, string>;

/** A fact as the desk finds it (mend/deskIndex.ts). */
export interface KnownFact {
  file: string;
  id: string;
  scope: string;
  kind: string;
  title: Words;
  says: Words;
  status: string;
  tags: string[];
  /** The fields that date it and that hold its value. */
  dated: string;
  value: string;
  texts: { path: (string | number)[]; text: Words }[];
  cells?: { row: string; column: string; name: Words; says: Words }[];
}

export interface KnownStory {
  file: string;
  scope: string;
  locale: string;
  parts: { sort: string; section: string; text: string }[];
}

export interface Index {
  facts: KnownFact[];
  stories: KnownStory[];
}

let known: Promise<Index> | undefined;

/** Everything that can be pointed at or searched for, asked once for a page. */
export function index(): Promise<Index> {
  known ??= ask<Index>('index').then(({ facts = [], stories = [] }) => ({ facts, stories }));
  return known.then(({ facts, stories }) => ({ facts: [...facts, ...waiting()], stories }));
}

/** The folder of the explainer whose page this is; empty on a page of the site itself. */
export function scopeHere(facts: readonly KnownFact[]): string {
  const steps = location.pathname.split('/');
  return facts.find(({ kind, scope }) => kind === 'explainer' && steps.includes(scope))?.scope ?? '';
}

/** The fact of this id that is meant on this page: ids are told apart within an explainer and what all share. */
export function factCalled(facts: readonly KnownFact[], id: string): KnownFact | undefined {
  const here = scopeHere(facts);
  const found = facts.filter((fact) => fact.id === id && fact.kind !== 'explainer');
  return found.find(({ scope }) => scope === here) ?? found.find(({ scope }) => scope === 'reference') ?? found[0];
}

/** Facts by words of their title in any language, of their id or of what they say; one named by its whole id before all, then those of this page. */
export function search(facts: readonly KnownFact[], words: string, kinds?: readonly string[]): KnownFact[] {
  const here = scopeHere(facts);
  const asked = fold(words).split(' ').filter(Boolean);
  const allowed = facts.filter(
    ({ kind, scope }) =>
      (!kinds || kinds.includes(kind)) && (!here || !kinds || scope === here || scope === 'reference'),
  );
  const found = allowed.filter((fact) => {
    const all = fold([fact.id, ...LOCALES.flatMap((locale) => [fact.title[locale], fact.says[locale]])].join(' '));
    return asked.every((word) => all.includes(word));
  });
  const rank = (fact: KnownFact): number =>
    (fact.id === fold(words).trim() ? -2 : 0) +
    (fact.scope === here ? 0 : 1) +
    (fold(fact.title[OWN_LOCALE]).startsWith(asked[0] ?? '') ? 0 : 0.5);
  return found.sort((a, b) => rank(a) - rank(b));
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');

/** What waits in the basket can be named already. */
function waiting(): KnownFact[] {
  return basket().creates.map(({ kind, scope, id, typed }) => {
    const { title } = (typed ?? {}) as { title?: Partial<Words> };
    const name = String(id);
    const found = {
      id: name,
      scope: String(scope),
      kind: String(kind),
      file: `${String(scope)}/${String(kind)}/${name}.mdx`,
    };
    return {
      ...found,
      title: ofEachLocale((locale) => title?.[locale] ?? name),
      says: ofEachLocale(() => ''),
      status: '',
      tags: [kind === 'sources' ? 'Cite' : 'Name'],
      dated: '',
      value: '',
      texts: [],
    };
  });
}
