import fc from 'fast-check';
import type { WrittenFact } from '#intake/writtenFile';
import { hostileText } from './hostileText.ts';
import { everyFile, factsAmong, placesIn, slipOf, valueAtPath } from './mendedFields.ts';

/** What people paste: quotation marks, colons, hashes, fences, tables, other line ends, letters from right to left. */
const PASTED = [
  ...['"', "'", ': ', ' #', '---', '\n---\n', '\r\n', '\n', '\n\n', '\t', '|', '>-', '- ', '[', ']', '{', '}', ','],
  ...[
    '&a',
    '*a',
    '!x',
    '%',
    '@',
    '`',
    '? ',
    '👩‍👩‍👧',
    '🇰🇷',
    'עברית',
    'عربي',
    '\u202eabc\u202c',
    '2026-02-30',
    '1e9',
    '0x1f',
    'null',
  ],
  ...[
    'true',
    'yes',
    '~',
    ' ',
    '  ',
    'a\tb\nc\td',
    '한빛',
    '2조 5,000억',
    '\u0000',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\ud800',
  ],
];
const text = fc.oneof(
  hostileText,
  fc.array(fc.constantFrom(...PASTED), { minLength: 1, maxLength: 6 }).map((all) => all.join('')),
);

/** A value of any form that an edit may bring. */
const value = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 1, arbitrary: fc.record({ ko: text, en: text }) },
  { weight: 1, arbitrary: fc.array(text, { maxLength: 3 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.record({ id: text, says: fc.record({ ko: text, en: text }) }), { maxLength: 2 }),
  },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);

/** Edits at random places of random files: how many were written and how many refused, and every one that was neither. */
export function mendAtRandom(runs: number, seed?: number): { written: number; refused: number; slips: string[] } {
  const facts = factsAmong(everyFile());
  const slips: string[] = [];
  const count = { written: 0, refused: 0 };
  const edits = fc.tuple(fc.nat(), fc.nat(), fc.boolean(), value);
  for (const [which, where, isNew, typed] of fc.sample(edits, {
    numRuns: runs,
    ...(seed === undefined ? {} : { seed }),
  })) {
    const meant: unknown = structuredClone(typed);
    const file = facts[which % facts.length] as WrittenFact;
    const places = placesIn(file.data);
    const at = places[where % places.length] ?? [];
    const held = valueAtPath(file.data, at);
    const isGroup = held !== null && typeof held === 'object' && !Array.isArray(held);
    const path = isNew && isGroup ? [...at, 'added'] : at;
    const slip = isNew && isGroup ? slipOfNew(file, path, meant) : slipOf(file, path, meant);
    if (slip === 'refused') count.refused++;
    else if (slip === undefined) count.written++;
    else slips.push(`${file.path} ${path.join('.')} ← ${JSON.stringify(meant)}: ${slip}`);
  }
  return { ...count, slips };
}

/** A key that was not there has no place of its own to keep to. */
function slipOfNew(file: WrittenFact, path: (string | number)[], meant: unknown): string | undefined {
  const slip = slipOf(file, path, meant);
  return slip?.startsWith('touches') ? undefined : slip;
}
