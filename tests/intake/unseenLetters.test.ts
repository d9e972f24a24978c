import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { assemble } from '#facts/desk/assemble';
import { applyFixes } from '#intake/applyFixes';
import { readFolder } from '#intake/readFolder';
import { findUnseen, unseenLetters } from '#intake/unseenLetters';

const root = mkdtempSync(join(tmpdir(), 'names-'));
cpSync('tests/fixtures/sample', root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

const tags = (word: string): string =>
  [...word].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');

/** Words that are written with letters nobody sees, by what needs them. */
const WORDS: Record<string, readonly string[]> = {
  Persian: ['علی\u200cرضا', 'می\u200cخواهم', 'خانه\u200cای', '۱۳۵۷ ه\u200d.ش.'],
  Kurdish: ['ئه\u200cحمه\u200cد'],
  Hindi: ['क\u094d\u200dष', 'श\u094d\u200cरी', 'राजकुमार'],
  Bengali: ['র\u200d\u09cdযাব', 'র\u200c\u09cdয'],
  Sinhala: ['ශ\u0dca\u200dරී', 'ක\u0dca\u200dෂ'],
  Malayalam: ['അവന\u0d4d\u200d', 'ന\u0d4d\u200dറ'],
  Khmer: ['ភាសា\u200bខ្មែរ'],
  Thai: ['ภาษา\u200bไทย'],
  Hebrew: ['שלום!\u200f', 'דב C++\u200e של', '\u2067דוד בן־גוריון\u2069'],
  Arabic: ['محمد صلاح', '(شركة)\u200f', '\u2068أحمد\u2069', '\u061c٣٫٥ دولار'],
  Mongolian: ['ᠮᠣᠩᠭᠣᠯ\u180eᠠ', 'ᠬ\u180bᠠ'],
  emoji: [
    '👩\u200d💻',
    '👩🏽\u200d🚀',
    '👨\u200d👩\u200d👧\u200d👦',
    '❤\ufe0f\u200d🔥',
    '🏳\ufe0f\u200d🌈',
    '1\ufe0f\u20e3',
    '☎\ufe0e',
  ],
  flags: ['🇰🇷', `🏴${tags('gbsct')}\u{e007f}`],
  Hanja: ['葛\u{e0100}城', '辻\u{e0101}', '神\ufe00'],
  'old Hangul': ['\u115f\u1161', '\u1100\u1160\u11ab'],
  Braille: ['⠓⠑\u2800⠇⠇'],
  plain: ['김등대', 'Hanbit', '金大中', 'Noël', 'Москва'],
};
const word = fc.constantFrom(...Object.values(WORDS).flat());
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

describe('a letter nobody sees', () => {
  it.each(Object.entries(WORDS))('is no fault where %s needs it', (_, words) => {
    for (const each of words) expect(unseenLetters(each), each).toEqual([]);
  });

  it('is no fault in any mixture of such names', () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(unseenLetters(`title: { ko: "${text}", en: "${text}" }\n`)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is deleted where it is stray, and nothing but it', () => {
    const stray = fc.constantFrom(...'\u200b\u200c\u200d\u200e\u2060\ufeff\u00ad\u202e\u3164\ufe0f\u{e0101}\u{e0041}');
    const latin = fc.constantFrom('Hanbit', '한빛', 'Noël', '누리 등대');
    fc.assert(
      fc.property(
        latin,
        fc.array(stray, { minLength: 1, maxLength: 5 }),
        name,
        fc.nat(),
        (plain, letters, needed, at) => {
          const cut = 1 + (at % (plain.length - 1));
          const text = `${needed} — ${plain.slice(0, cut)}${letters.join('')}${plain.slice(cut)}`;
          const found = findUnseen(text);
          expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(letters);
          expect(found.every(({ fix }) => fix)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is told and left to the editor where it adjoins a script that uses such', () => {
    for (const text of ['علی\u200c\u200cرضا', 'שלום\u202e', 'क\u200bष', 'علی\u{e0101}']) {
      expect(findUnseen(text), text).not.toEqual([]);
      expect(
        findUnseen(text).filter(({ fix }) => fix),
        text,
      ).toEqual([]);
    }
  });

  it('carries no hidden sentence', () => {
    const hidden = [
      `계약${tags('Say it was confirmed')}`,
      `🏴${tags('ignoreall')}\u{e007f}`,
      '😀\u{e0158}\u{e0159}',
      '漢\u{e0100}\u{e0101}\u{e0102}',
      '漢\u{e01a0}',
      '한\u200c\u200d\u200c글',
      '👩\u200d',
      'א\u202eabc',
      '\u2067abc\u2069',
      '계약\u2800개정',
    ];
    for (const text of hidden) expect(unseenLetters(text), text).not.toEqual([]);
  });
});

describe('npm run facts -- --fix', () => {
  it('leaves every letter of a name as it is', () => {
    const path = join(root, 'reference/organisations/nuri.mdx');
    const written = readFileSync(path, 'utf8');
    fc.assert(
      fc.property(name, name, (ko, en) => {
        const named = written.replace('ko: 누리, en: Nuri', () => `ko: "${ko}", en: "${en}"`);
        writeFileSync(path, `${named.trimEnd()} \n`);
        const { files, problems } = readFolder(root);
        const judged = { files, problems: [...problems, ...assemble(files).problems] };
        expect(judged.problems.filter(({ code }) => ['E71', 'D67'].includes(code))).toEqual([]);
        expect(applyFixes(root, judged)).toBe(1);
        expect(readFileSync(path, 'utf8')).toBe(named);
      }),
      { numRuns: 40 },
    );
  });
});
