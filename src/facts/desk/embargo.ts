import { spanToCut } from '#intake/cutField';
import { readFrontmatter } from '#intake/frontmatter';
import type { Span } from '#intake/problem';
import { countLines, spanOf, type Path, type WrittenFact, type WrittenFile } from '#intake/writtenFile';
import { leftBeside } from './filesBeside.ts';
import { placementOf } from '../kinds/placement.ts';
import { stepsOf, valueAt } from '../rules/fieldPath.ts';
import { rememberedBy } from '../rules/rememberedBy.ts';
import { inOneLine } from '../values/inOneLine.ts';
import { isHour } from '../values/when.ts';

/** Something that may not be told before its hour: a file, with an explainer its whole folder, or a line of a file's `history`. */
export interface Embargo {
  file: WrittenFact;
  /** `embargo`, or `history[2].embargo`. */
  path: Path;
  /** As written, with its zone. */
  until: string;
  /** The same as milliseconds since 1970. */
  opens: number;
}

/** How much a build may tell: what has opened by a moment. `Infinity` for the desk's own eyes, `-Infinity` for nothing embargoed at all. */
export type Moment = number;

const embargoesOf = rememberedBy((file: WrittenFile): readonly Embargo[] => {
  if (!file.text.includes('embargo')) return [];
  const { role } = placementOf(file.path);
  const { fact } = role === 'fact' || role === 'explainer' ? readFrontmatter(file) : {};
  if (!fact) return [];
  const lines: unknown[] = Array.isArray(fact.data['history']) ? fact.data['history'] : [];
  const written = [
    { path: ['embargo'] as Path, until: fact.data['embargo'] },
    ...lines.map((line, n) => ({
      path: ['history', n, 'embargo'] as Path,
      until: (line as { embargo?: unknown } | null)?.embargo,
    })),
  ];
  return written.flatMap(({ path, until }) =>
    typeof until === 'string' && isHour(until) ? [{ file: fact, path, until, opens: Date.parse(until) }] : [],
  );
});

/** Every embargo there is, opened or not. */
export function embargoesIn(files: readonly WrittenFile[]): Embargo[] {
  return files.flatMap(embargoesOf);
}

/** The last embargo that had opened at an hour: builds between two of them are the same bytes. */
export function momentAt(files: readonly WrittenFile[], hour: number): Moment {
  return Math.max(-Infinity, ...embargoesIn(files).flatMap(({ opens }) => (opens <= hour ? [opens] : [])));
}

/** The files as they may be told at a moment: without what has not opened, and with the value that stood before a change that has not. */
export function openedAt(files: readonly WrittenFile[], moment: Moment): WrittenFile[] {
  const closed = embargoesIn(files).filter(({ opens }) => opens > moment);
  if (closed.length === 0) return [...files];
  const whole = closed.filter(({ path }) => path.length === 1).map(({ file }) => file.path);
  const folders = whole.flatMap((path) => (placementOf(path).role === 'explainer' ? [path.replace(/[^/]+$/, '')] : []));
  const told = files
    .filter(({ path }) => !whole.includes(path) && !folders.some((folder) => path.startsWith(folder)))
    .map((file) => (closed.some((each) => each.file.path === file.path) ? withoutChanges(file, moment) : file));
  // Rows and pictures wait with what names them.
  const waiting = new Set(leftBeside(told, files));
  return told.filter((file) => !waiting.has(file));
}

/** The file before the changes that have not opened: the newest is taken back first. */
function withoutChanges(file: WrittenFile, moment: Moment): WrittenFile {
  const last = embargoesOf(file).findLast(({ opens, path }) => path.length > 1 && opens > moment);
  if (!last) return file;
  const line = last.path.slice(0, 2);
  const { field, was } = valueAt(last.file.data, `history[${line[1]}]`) as { field: string; was?: unknown };
  const path: Path = stepsOf(field).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const before = was === undefined ? spanToCut(last.file, path) : spanOf(last.file, path);
  const cuts = [
    { span: spanToCut(last.file, line), text: '' },
    { span: before, text: was === undefined ? '' : inOneLine(was) },
  ];
  const text = cuts
    .filter((cut): cut is { span: Span; text: string } => cut.span !== undefined)
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((now, { span, text: put }) => replaced(now, span, put), file.text);
  return withoutChanges({ path: file.path, text, lines: countLines(text) }, moment);
}

/** A block text ends with its line; what takes its place does too. */
function replaced(text: string, { start, end }: Span, put: string): string {
  const hasEnd = put !== '' && text.charAt(end - 1) === '\n';
  return text.slice(0, start) + put + (hasEnd ? '\n' : '') + text.slice(end);
}
