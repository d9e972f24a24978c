import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { assemble } from '#facts/desk/assemble';
import { fixAll } from '#intake/applyFixes';
import { findFileFaults } from '#intake/fileFaults';
import { readFolder } from '#intake/readFolder';
import { reportProblems } from '#intake/report';
import { countLines } from '#intake/writtenFile';
import { runsOf } from '../support/runs.ts';

const SAMPLE = 'tests/fixtures/sample';
const root = mkdtempSync(join(tmpdir(), 'desk-'));
cpSync(SAMPLE, root, { recursive: true });
const files = readFolder(SAMPLE).files;
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What slips into files: signs of YAML and MDX, blanks, letters and numbers of other kinds. */
const SLIPS = [
  ...['\t', '\r', '\r\n', '---', '\n---\n', ': ', '"', "'", '{', '}', '[', ']', '- ', '#', '&a ', '*a', '|', '>', '<'],
  ...['\u200b', '\u202e', '\u3000', '\u00a0', '\ufeff', '\0', '\u0085', '\u2028', 'а', 'ο', '５', 'ᄒ', 'ᅡ', 'ᆫ', '😀'],
  ...['1,000', '０', '<Money of="', '/>', '**', 'TODO', '=HYPERLINK(', '010-1234-5678', '2024년 1월', '03/04/2024'],
  ...['!!binary ', '? ', '%', '@', '`', '~', 'null', '.inf', '1e999', '-0', '__proto__: 1\n', '한: 글', '한"글'],
];

const slip = fc.record({ file: fc.nat(), at: fc.nat(), cut: fc.nat(12), put: fc.constantFrom(...SLIPS, '') });

describe('slips of any kind', () => {
  it('never crash, and --fix comes to an end with nothing left to fix', () => {
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), (slips) => {
        const changed = new Map(files.map((file) => [file.path, file.text]));
        const touched = new Set<string>();
        for (const { file, at, cut, put } of slips) {
          const path = files[file % files.length]?.path ?? '';
          const text = changed.get(path) ?? '';
          const start = at % (text.length + 1);
          changed.set(path, text.slice(0, start) + put + text.slice(start + cut));
          touched.add(path);
        }
        for (const path of touched) writeFileSync(join(root, path), changed.get(path) ?? '');
        const { judged } = fixAll(root, () => {
          const read = readFolder(root);
          return { files: read.files, problems: [...read.problems, ...assemble(read.files).problems] };
        });
        for (const path of touched) cpSync(join(SAMPLE, path), join(root, path));
        expect(judged.problems.filter(({ fix }) => fix)).toEqual([]);
        const report = reportProblems(judged.problems, 'ko') + reportProblems(judged.problems, 'en');
        expect(report).not.toMatch(/undefined|\[object|node:|\n\s+at /);
      }),
      { numRuns: runsOf(500), seed: 7 },
    );
  }, 60_000);
});

describe('good text', () => {
  it.each([
    'μm, Ω, α-test, ΔE and β are letters of science',
    'Form 10-Q, accession number 0001193125-25-123456, docket 24-cv-04722',
    'published: 2024-01-10, { from: 2019-07, to: 2025-10 }',
    '👩‍💻 ❤️ ✔️',
    'https://www.sec.gov/Archives/edgar/data/789019/000095017025100235/msft-20250630.htm',
    'https://example.org/news/010-1234-5678/eyJ-and-sk-8',
    'Москва',
    '할 일 목록, 작성자, 수정 이력',
    'the method is todo-free; XXXL; a TODOS list',
    '1,000-1,500, 2019-2023, 3~5월, 50%-60%',
    'password-protected; secret sauce: none; the API key question',
    '“프론티어”를 둘러싼 다툼 — OpenAI’s view…',
    'key: a=b, -5, +3, @handle, = 5',
  ])('%s', (line) => {
    const text = `${line}\n`;
    expect(findFileFaults({ path: 'a/story/ko.mdx', text, lines: countLines(text) })).toEqual([]);
  });
});
