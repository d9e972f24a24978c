import { isDeepStrictEqual } from 'node:util';
import { readFrontmatter } from '#intake/frontmatter';
import type { Edit } from '#intake/problem';
import { countLines, type Path, type WrittenFact, type WrittenFile } from '#intake/writtenFile';
import { firstStep } from './difference.ts';
import { editFor } from './takeStep.ts';

/** More steps than anything that an editor does at once; an end, where two steps would undo each other. */
const MOST_STEPS = 400;

/**
 * The text of a fact file in which it says what is meant, and everything else keeps its bytes; undefined where that cannot be
 * written. What is written is read again: either it says what is meant, to the letter, or it is not written.
 */
export function mended(
  file: WrittenFact,
  meant: Record<string, unknown>,
  order: readonly string[] = [],
): string | undefined {
  let now: WrittenFact = file;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const step = firstStep(now.data, meant);
    if (!step) return now.text;
    const edits = editFor(now, step, order);
    const next = edits && factIn({ ...now, text: applied(now.text, edits) });
    if (!next) return undefined;
    now = next;
  }
  return undefined;
}

/** The file with its value at a path; `undefined` takes the field out. */
export function withField(data: Record<string, unknown>, path: Path, value: unknown): Record<string, unknown> {
  return put(data, path, value) as Record<string, unknown>;
}

function put(at: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(at) ? [...(at as unknown[])] : [];
    if (rest.length === 0 && value === undefined) list.splice(key, 1);
    else list[key] = put(list[key], rest, value);
    return list;
  }
  const group: [string, unknown][] = Object.entries(at !== null && typeof at === 'object' ? at : {});
  const inner = put(group.find(([name]) => name === key)?.[1], rest, value);
  const kept = group.map(([name, each]): [string, unknown] => [name, name === key ? inner : each]);
  const all = kept.some(([name]) => name === key) ? kept : [...kept, [key, inner] as [string, unknown]];
  return Object.fromEntries(all.filter(([, each]) => each !== undefined));
}

/** What a text reads as; undefined where it is no fact file. */
export function factIn({ path, text }: Pick<WrittenFile, 'path' | 'text'>): WrittenFact | undefined {
  return readFrontmatter({ path, text, lines: countLines(text) }).fact;
}

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((sum, { span, text: own }) => sum.slice(0, span.start) + own + sum.slice(span.end), text);
}

/** Whether a file says the same as the data. */
export const says = (file: WrittenFact, data: unknown): boolean => isDeepStrictEqual(file.data, data);
