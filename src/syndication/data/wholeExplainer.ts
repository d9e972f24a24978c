import { namedFacts } from '#derive/namedBy';
import type { Dossier, Fact } from '#facts/kinds/dossier';
import { isLocale, LOCALES, ofEachLocale, type Locale } from '#facts/values/text';
import { oneLine, plainWords, titleWords } from '../plainWords.ts';
import { isNameAt, type Path } from './resolved.ts';
import { UNPUBLISHED } from './schemaFields.ts';

/** Where a fact was written, which its id says already. */
const LEFT_OUT: readonly string[] = [...UNPUBLISHED, 'file', 'folder'];

/** Everything an explainer rests on, by kind: its facts and the shared ones it uses, all texts plain and in both languages. */
export function wholeExplainer(dossier: Dossier): Record<string, unknown> {
  const facts = namedFacts(dossier);
  const kinds = [...new Set(facts.map(({ folder }) => folder))].sort();
  const { takenDown, ...head } = dossier.explainer;
  // That something left, and why; not what it was called.
  const told = takenDown?.map(({ on, what, why }) => ({ on, what, why }));
  return {
    explainer: plain({ ...head, takenDown: told }, dossier),
    facts: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        facts.filter(({ folder }) => folder === kind).map((fact) => plainFact(fact, dossier)),
      ]),
    ),
  };
}

function plainFact(fact: Fact, dossier: Dossier): unknown {
  const title = Object.fromEntries(LOCALES.map((locale) => [locale, titleWords(fact, dossier, locale)]));
  return { id: fact.id, ...(plain({ ...fact, title: undefined }, dossier, fact.folder) as object), title };
}

function plain(value: unknown, dossier: Dossier, folder = '', path: Path = []): unknown {
  if (Array.isArray(value)) return value.map((item, at) => plain(item, dossier, folder, [...path, at]));
  if (typeof value !== 'object' || value === null) return value;
  const words = (text: string, locale: Locale): string | undefined =>
    isNameAt(folder, path)
      ? oneLine(text)
      : plainWords(
          ofEachLocale(() => text),
          dossier,
          locale,
        );
  const entries = Object.entries(value).filter(([name, item]) => item !== undefined && !LEFT_OUT.includes(name));
  return Object.fromEntries(
    entries.map(([name, item]) => [
      name,
      isLocale(name) && typeof item === 'string' ? words(item, name) : plain(item, dossier, folder, [...path, name]),
    ]),
  );
}
