import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { assemble } from '#facts/desk/assemble';
import { fixAll } from '#intake/applyFixes';
import { readFolder } from '#intake/readFolder';

const root = mkdtempSync(join(tmpdir(), 'kept-'));
cpSync('tests/fixtures/sample', root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

const EVENT = 'lighthouse/events/2024-01-deal.mdx';
const SAMPLE = readFileSync(join('tests/fixtures/sample', EVENT), 'utf8');
const judge = () => {
  const { files, problems } = readFolder(root);
  return { files, problems: [...problems, ...assemble(files).problems] };
};

/** What a repair might take for a slip: names that need unseen letters, years of old, ranges, quotations, marks that look alike. */
const KEPT = [
  'علی\u200cرضا',
  'क\u094d\u200dष',
  'ශ\u0dca\u200dරී',
  'ភាសា\u200bខ្មែរ',
  '👩\u200d💻',
  '🏳\ufe0f\u200d🌈',
  '葛\u{e0100}城',
  'שלום!\u200f',
  'Noël',
  'Łukasz Đặng',
  '-0044',
  '0044',
  '1990–2000',
  '10-12',
  '+82',
  '3.50',
  '1,200',
  '2024.1.10.',
  '“그럼요”',
  '‘빛’',
  '「등대」',
  '"Of course"',
  'O’Brien',
  '#빛',
  '한빛: 누리',
  '50%',
  '５０',
  '½',
  'Ⅳ',
  'e.g.',
  '--',
  '...',
];

describe('npm run facts -- --fix', () => {
  it('never changes a name or what a text says, in any script', () => {
    const text = fc
      .array(fc.constantFrom(...KEPT), { minLength: 1, maxLength: 5 })
      .map((words) => `이름 ${words.join(' ')}`);
    fc.assert(
      fc.property(text, text, (title, note) => {
        const written = { title: { ko: title, en: title }, note: { ko: note, en: note } };
        const yaml = SAMPLE.replace(/title: .*\n/, () => `title: ${JSON.stringify(written.title)}\n`).replace(
          /---\n$/,
          () => `note: ${JSON.stringify(written.note)}\n---\n`,
        );
        writeFileSync(join(root, EVENT), yaml);
        fixAll(root, judge);
        const after = readFileSync(join(root, EVENT), 'utf8');
        expect(parse(after.split('---\n')[1] ?? '')).toMatchObject(written);
      }),
      { numRuns: 60, seed: 44 },
    );
  }, 60_000);

  it.each(['when: -0044', 'when: 0044', 'when: { from: 2024-01-12, to: 2024-01-10 }', 'when: 2024-13-01'])(
    'writes no other day for %s',
    (line) => {
      writeFileSync(join(root, EVENT), SAMPLE.replace('when: 2024-01-10', line));
      fixAll(root, judge);
      expect(readFileSync(join(root, EVENT), 'utf8')).toContain(line);
    },
  );
});
