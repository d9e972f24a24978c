import { DECLARATIONS, type Folder } from '#facts/kinds/folders';
import type { Dossier, Fact } from '#facts/kinds/dossier';
import { placementOf } from '#facts/kinds/placement';
import type { Series } from '#facts/kinds/series';
import { rememberedBy } from '#facts/rules/rememberedBy';
import { LOCALES, ofEachLocale, type Text } from '#facts/values/text';
import { ValueSchema } from '#facts/values/value';
import { WhenSchema } from '#facts/values/when';
import { WorkedSchema } from '#facts/values/worked';
import type { Path, WrittenFile } from '#intake/writtenFile';
import { seriesRows } from '#derive/series';
import { rowName } from '#format/rowName';
import { formatValue } from '#format/value';
import { valueInWords } from '#format/valueInWords';
import { factIn } from './mended.ts';
import { partsOf, type StoryPart } from './storyParts.ts';

/** A fact as the desk finds it. */
export interface IndexedFact {
  file: string;
  id: string;
  scope: string;
  kind: string;
  title: Text;
  /** What it comes down to, in words; empty where it is only said in sentences. */
  says: Text;
  status: string;
  /** The tags by which a text may call it. */
  tags: string[];
  /** The field that dates it, and the one that holds its value; empty where it has none. */
  dated: string;
  value: string;
  /** Its texts, by the path of each. */
  texts: { path: Path; text: Text }[];
  /** Of a series, its cells as a page shows them. */
  cells?: ShownCellOf[];
}

/** A cell of a series: where it stands, what its row is called and what it says. */
export interface ShownCellOf {
  row: string;
  column: string;
  name: Text;
  says: Text;
}

/** A story, part by part. */
export interface IndexedStory {
  file: string;
  scope: string;
  locale: string;
  parts: StoryPart[];
}

/** Everything that can be pointed at on a page, or searched for. */
export function deskIndex(
  files: readonly WrittenFile[],
  dossiers: readonly Dossier[],
): { facts: IndexedFact[]; stories: IndexedStory[] } {
  const told = new Map(
    dossiers.flatMap((dossier) => dossier.facts.map((fact) => [fact.file, { fact, dossier }] as const)),
  );
  const facts = files.flatMap((file): IndexedFact[] => {
    const at = placementOf(file.path);
    if (at.role !== 'fact' && at.role !== 'explainer') return [];
    const read = readTexts(file);
    if (!read) return [];
    const kind = at.role === 'fact' ? at.folder : 'explainer';
    const id = at.role === 'fact' ? at.id : at.scope;
    const { title, texts, ...more } = read;
    const known = told.get(file.path);
    return [
      {
        file: file.path,
        id,
        scope: at.scope,
        kind,
        title: title ?? ofEachLocale(() => id),
        says: known ? inWords(known.fact, known.dossier) : NOTHING,
        tags: tagsFor(kind),
        dated: kind === 'explainer' ? '' : (DECLARATIONS[kind].dated ?? ''),
        texts,
        ...more,
        ...(known?.fact.folder === 'series' ? { cells: cellsOf(known.fact, known.dossier) } : {}),
      },
    ];
  });
  const stories = files.flatMap((file): IndexedStory[] => {
    const at = placementOf(file.path);
    if (at.role !== 'story') return [];
    return [{ file: file.path, scope: at.scope, locale: at.locale, parts: readParts(file) }];
  });
  return { facts, stories };
}

const NOTHING: Text = ofEachLocale(() => '');
const readParts = rememberedBy((file: WrittenFile): StoryPart[] => partsOf(file.text) ?? []);

function inWords(fact: Fact, dossier: Dossier): Text {
  try {
    return ofEachLocale((locale) => valueInWords(fact, dossier, locale));
  } catch {
    return NOTHING;
  }
}

function cellsOf(series: Series, dossier: Dossier): ShownCellOf[] {
  return seriesRows(dossier, series).flatMap(({ key, cells }) => {
    const name = ofEachLocale((locale) => rowName(dossier, series, key, locale));
    return cells.flatMap(({ column, value }) =>
      value
        ? [{ row: key, column: column.name, name, says: ofEachLocale((locale) => formatValue(value, dossier, locale)) }]
        : [],
    );
  });
}

function tagsFor(kind: Folder | 'explainer'): string[] {
  if (kind === 'explainer') return [];
  const { tags, dated, status } = DECLARATIONS[kind];
  return [...tags, ...(dated ? ['When'] : []), ...(status ? ['Status'] : [])];
}

const readTexts = rememberedBy((file: WrittenFile) => {
  const data = factIn(file)?.data;
  if (!data) return undefined;
  const texts = textsIn(data, []);
  const title = texts.find(({ path }) => path.length === 1 && (path[0] === 'title' || path[0] === 'headline'))?.text;
  const status = typeof data['status'] === 'string' ? data['status'] : '';
  return { title, status, value: valueField(data), texts };
});

function textsIn(value: unknown, path: Path): { path: Path; text: Text }[] {
  if (value === null || typeof value !== 'object') return [];
  const group = value as Record<string, unknown>;
  if (LOCALES.every((locale) => typeof group[locale] === 'string'))
    return [{ path, text: ofEachLocale((locale) => group[locale] as string) }];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, at) => [at, item])
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** The field that holds what a fact comes down to: a value of any form, or how it is worked out. */
function valueField(data: Record<string, unknown>): string {
  const isGroup = (value: unknown): boolean => value !== null && typeof value === 'object' && !Array.isArray(value);
  const held = Object.entries(data).find(
    ([key, value]) =>
      key !== 'title' && isGroup(value) && ValueSchema.safeParse(value).success && !WhenSchema.safeParse(value).success,
  );
  const worked = Object.entries(data).find(([, value]) => WorkedSchema.safeParse(value).success);
  return held?.[0] ?? worked?.[0] ?? Object.entries(data).find(([, value]) => typeof value === 'number')?.[0] ?? '';
}
