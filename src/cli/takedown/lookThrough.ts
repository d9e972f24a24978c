import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Takedown } from '#facts/kinds/takedown';
import { parseStrings } from './stringsIn.ts';
import { asRead, squeezed } from '#facts/rules/writtenSentences';
import { filesOf } from '../build/siteSums.ts';

/** Something that no file may hold any more. */
export interface Sought {
  /** As it stood, for the editor who took it down. */
  words: string;
  pattern: RegExp;
  /** Whether it is looked for in what is read, blanks and markup left out, or in the file as it is. */
  as: 'read' | 'written';
  /** The files in which it is looked for; all where absent. */
  within?: RegExp;
}

/** A file that still holds words that were taken down. */
export interface Held {
  file: string;
  words: string;
}

/** Pictures, fonts and what hosts are told hold no sentence that could be read as text: they are drawn anew from what is written. */
const NO_TEXT = /\.(?:png|woff2?|ico|webp|avif|jpe?g)$/;

/** Looks for the words in every file of a built site: text, data, drawings, versions and the search index. */
export function lookThrough(site: string, sought: readonly Sought[]): { looked: number; held: Held[] } {
  const all = filesOf(site);
  const files = all.filter((file) => !NO_TEXT.test(file));
  const held = files.flatMap((file) => {
    const mine = sought.filter(({ within }) => within === undefined || within.test(file));
    if (mine.length === 0) return [];
    const text = readFileSync(join(site, file), 'utf8');
    const read = asTold(text);
    return mine
      .filter(({ pattern, as }) => (as === 'written' ? pattern.test(text) : read.some((told) => pattern.test(told))))
      .map(({ words }) => ({ file, words }));
  });
  // A picture says of whom it is by its name alone.
  const pictures = all.flatMap((file) =>
    sought
      .filter(({ pattern, as }) => NO_TEXT.test(file) && as === 'written' && pattern.test(`/${file}`))
      .map(({ words }) => ({ file, words })),
  );
  return { looked: files.length, held: [...held, ...pictures] };
}

/** What a file says: its words without markup, and those that stand inside it, in attributes and data. */
function asTold(text: string): string[] {
  const plain = text.replace(/<[^>]*>/g, '');
  return [plain, text].map((each) => squeezed(decoded(each)));
}

function decoded(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&(quot|apos|lt|gt|nbsp|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replaceAll('\\"', '"')
    .replaceAll('""', '"');
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', amp: '&' };

/** Fewer letters than these tell of no fact in particular: a name, a year, a sum alone. */
const TELLING = 8;

/** What to look for, by what was taken down and what it said. */
export function soughtOf({ what, fact = '' }: Pick<Takedown, 'what' | 'fact'>, words: unknown): Sought[] {
  const texts = what === 'sentence' ? [String(words)] : parseStrings(words);
  // A short name inside a whole fact may stand in another with every right; the fact itself is found by its own.
  const told = texts.filter((text) => what !== 'fact' || squeezed(text.replace(/<[^>]*>/g, '')).length >= TELLING);
  const read = told.map((text): Sought => ({ words: text, pattern: asRead(text), as: 'read' }));
  const numbers = what === 'fact' ? [] : numbersIn(words);
  const own = new RegExp(`/facts/${fact}(?:/|\\.)`);
  return [
    ...read,
    ...numbers.map((n): Sought => ({
      words: n,
      pattern: new RegExp(`(?<![\\d.])${n}(?![\\d.])`),
      as: 'written',
      within: own,
    })),
    ...(what === 'fact' ? [named(fact)] : []),
  ];
}

/** The name of a fact, as data, addresses and marks of the page hold it; a longer name that begins with it is another's. */
function named(id: string): Sought {
  const pattern = new RegExp(`["/#,>]${id}(?:["/,<]|\\.(?:json|csv)\\b|-[0-9a-f]{16}-\\d+\\.webp)`);
  // Its own address answers with the public line.
  return { words: id, pattern, as: 'written', within: new RegExp(`^(?!.*(?:^|/)${id}/index\\.html$)`) };
}

/** Numbers long enough to be told apart, as data writes them. */
function numbersIn(value: unknown): string[] {
  if (typeof value === 'number') return String(value).length >= 3 ? [String(value)] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}
