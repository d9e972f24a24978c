import type { Citation } from '#facts/kinds/fact';
import type { AssembledFolder } from '#facts/desk/assembleFolder';
import { readFrontmatter } from '#intake/frontmatter';
import { placementOf } from '#facts/kinds/placement';
import { spanOf, keySpan, type WrittenFact, type WrittenFile } from '#intake/writtenFile';
import { openInEditorPath } from '#urls';
import { OWN_LOCALE } from '#facts/values/text';

/** A field that holds what a reader sees, as it is written in the file. */
export interface WrittenValue {
  field: string;
  text: string;
  open: string;
}

/** What the editors' marks show of a fact. Plain data; src/client/editorMarks.ts reads it as JSON. */
export interface FactCard {
  id: string;
  /** The explainer's folder, or `reference`. */
  scope: string;
  kind: string;
  title: string;
  status: string;
  values: WrittenValue[];
  sources: string[];
  /** What the desk has to say of it. */
  notes: string[];
  /** `deals/hanbit-nuri-deal.mdx:3`, and the address that opens it there. */
  place: string;
  open: string;
}

/** The fields whose values are shown to readers, in the order they are asked for. */
const VALUE_FIELDS = [
  ...['amount', 'what', 'value', 'worked', 'is', 'years', 'tranches', 'payments'],
  ...['when', 'published', 'asOf', 'versions', 'conflicts', 'publisher', 'text'],
];
/** A card tells which fact it is; its file, one click away, has the rest. */
const LONGEST = 100;

/** A card for every fact file and explainer that can be read. */
export function factCards({ files, dossiers, notes }: AssembledFolder, root: string): FactCard[] {
  const titles = new Map(
    dossiers.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact.title[OWN_LOCALE]] as const)),
  );
  return files.flatMap((file): FactCard[] => {
    const placement = placementOf(file.path);
    if (placement.role !== 'fact' && placement.role !== 'explainer') return [];
    const { fact } = readFrontmatter(file);
    if (!fact) return [];
    const values = VALUE_FIELDS.flatMap((field) => valueOf(fact, field, root));
    const line = values[0] ? lineOf(fact, values[0].field) : 1;
    return [
      {
        id: placement.role === 'fact' ? placement.id : placement.scope,
        scope: placement.scope,
        kind: placement.role === 'fact' ? placement.folder : 'explainer',
        title: ownWords(fact.data['title'] ?? fact.data['headline']),
        status: typeof fact.data['status'] === 'string' ? fact.data['status'] : '',
        values,
        sources: citedIn(fact).map((id) => titles.get(id) ?? id),
        notes: notes.filter((note) => note.file === file.path).map(({ code, message }) => `${code} ${message.ko}`),
        place: `${file.path}:${line}`,
        open: openInEditorPath(`${root}/${file.path}`, line),
      },
    ];
  });
}

function valueOf(fact: WrittenFact, field: string, root: string): WrittenValue[] {
  if (fact.data[field] === undefined) return [];
  const { start, end } = spanOf(fact, [field]);
  const written = fact.text.slice(start, end).replace(/\s+/g, ' ').trim();
  const text = written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written;
  return [{ field, text, open: openInEditorPath(`${root}/${fact.path}`, lineOf(fact, field)) }];
}

function lineOf(fact: WrittenFact, field: string): number {
  return (fact as WrittenFile).lines.linePos(keySpan(fact, [field]).start).line;
}

function ownWords(text: unknown): string {
  const own = text !== null && typeof text === 'object' ? (text as Record<string, unknown>)[OWN_LOCALE] : undefined;
  return typeof own === 'string' ? own : '';
}

function citedIn(fact: WrittenFact): string[] {
  const sources = fact.data['sources'];
  return Array.isArray(sources)
    ? (sources as Citation[]).map((citation) => (typeof citation === 'string' ? citation : citation.id))
    : [];
}
