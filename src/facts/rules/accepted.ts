import { createHash } from 'node:crypto';
import type { Accepted } from '#intake/problem';
import { shownValues } from '../desk/shownValues.ts';
import type { Draft, DraftFinding } from './draft.ts';
import { passagesOf, sentencesOf, type Passage, type Sentence } from './passages.ts';
import type { World } from './world.ts';
import type { Fact } from '../kinds/dossier.ts';
import { calendarDay } from '../values/when.ts';

/**
 * What a waiver has to quote to accept what a rule reads in a passage: the sentence as written, and the facts it speaks of, its
 * own among them, as they stand. Of a verdict or an office also where it is said.
 */
export function acceptedIn(passage: Passage, at: number, world: World): Accepted {
  const sentence = sentencesOf(passage).find(({ to }) => at < to) ?? { from: 0, to: passage.text.length };
  const named = passage.mentions
    .filter(({ span }) => span.start >= sentence.from && span.end <= sentence.to)
    .flatMap(({ ids }) => ids);
  const { explainer, facts } = world;
  return {
    words: asWritten(passage.text.slice(sentence.from, sentence.to)),
    facts: markOf(named, passage.fact, facts),
    sources: passage.fact ? sayingSources(passage.fact) : citedBeside(passage, sentence),
    on: calendarDay(explainer.asOf),
  };
}

/** The same of what a rule reads in a fact: in one of its texts, or in what a source is stated to say of it. */
export function acceptedOf(draft: Draft, { at, read }: DraftFinding, world: World): Accepted | undefined {
  const passage = passagesOf(draft).find(({ path }) => path.join('.') === at.path.join('.'));
  if (at.text && passage) return acceptedIn(passage, at.text.from, world);
  if (read === undefined) return undefined;
  const own = draft.folder === 'explainer' ? undefined : (draft.fact as Fact);
  const { explainer, facts } = world;
  return {
    words: asWritten(read),
    facts: markOf([], own, facts),
    sources: sayingSources(own),
    on: calendarDay(explainer.asOf),
  };
}

/** Marks ahead of a sentence that are no part of it: a section’s tag, a list’s sign, the citation of the sentence before. */
const AHEAD = /^(?:\s+|<\/?[A-Z]\w*[^>]*>(?=\s*\n)|<Cite\b[^>]*>|[-*>#]+\s)+/;

/** A sentence as it stands in the file, on one line. */
export function asWritten(text: string): string {
  return text
    .replace(AHEAD, '')
    .replace(/(?:\s*<\/?Section\b[^>]*>)+\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Eight letters that change when a value, status, source or date of a named fact does, or of the fact itself, or what its sources
 * are stated to say. Nothing where no fact is spoken of.
 */
function markOf(named: readonly string[], own: Fact | undefined, facts: World['facts']): string {
  const ids = [...new Set([...named, ...(own ? [own.id] : [])])].sort();
  if (ids.length === 0) return '';
  const values = ids.map((id) => {
    const { file: _file, ...data } = { file: '', ...facts.get(id) };
    return [id, [...shownValues(data)].sort(([a], [b]) => (a < b ? -1 : 1))];
  });
  const told = [values, own && 'sources' in own ? own.sources : undefined];
  const bytes = createHash('sha256').update(JSON.stringify(told)).digest().subarray(0, 8);
  // Letters alone: YAML takes none of them for a number.
  return [...bytes].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

/** The sources that a fact states to say something, wherever in it they are cited. */
function sayingSources(data: unknown): string[] {
  if (data === null || typeof data !== 'object') return [];
  const { id, says } = data as Record<string, unknown>;
  const own = typeof id === 'string' && says !== undefined ? [id] : [];
  return [...own, ...Object.values(data).flatMap(sayingSources)];
}

/** The sources cited in the paragraph of a story’s sentence. */
function citedBeside({ text, mentions }: Passage, { from, to }: Pick<Sentence, 'from' | 'to'>): string[] {
  const words = text.slice(from, to);
  const first = from + (AHEAD.exec(words)?.[0].length ?? 0);
  const end = /\n\s*\n/.exec(text.slice(first))?.index ?? text.length;
  return mentions
    .filter(({ tag, span }) => tag === 'Cite' && span.start >= first && span.start < first + end)
    .flatMap(({ ids }) => ids);
}
