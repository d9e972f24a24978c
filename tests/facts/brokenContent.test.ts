import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '#facts/desk/assemble';
import { compareProblems } from '#intake/problem';
import { readFolder } from '#intake/readFolder';
import { reportProblems } from '#intake/report';
import { countLines } from '#intake/writtenFile';

/**
 * Each folder of fixtures/broken is the sample explainer with one thing wrong, and the report an editor should see.
 * To add a case: drop a folder; the report is written on the first run, to be read before it is committed.
 */
const SAMPLE = 'tests/fixtures/sample';
const BROKEN = 'tests/fixtures/broken';

function check(overlay?: string) {
  const base = readFolder(SAMPLE);
  const extra = overlay ? readFolder(overlay) : { files: [], problems: [], isComplete: true };
  const changed = new Map(
    [...base.files, ...extra.files.filter(({ path }) => !path.endsWith('expected.txt'))].map((file) => [
      file.path,
      file,
    ]),
  );
  const assembly = assemble([...changed.values()].sort((a, b) => a.path.localeCompare(b.path, 'en')));
  return [...extra.problems, ...assembly.problems].sort(compareProblems);
}

describe('content that is wrong', () => {
  it('begins from a sample that is right', () => {
    expect(check()).toEqual([]);
  });

  it.each(readdirSync(BROKEN))('%s is refused, with the place and the repair', (name) => {
    const folder = join(BROKEN, name);
    const problems = check(folder);
    const report = `${reportProblems(problems, 'ko')}\n\n${reportProblems(problems, 'en')}\n`;
    const expected = join(folder, 'expected.txt');
    if (!existsSync(expected) && !process.env['CI']) writeFileSync(expected, report);
    expect(problems).not.toEqual([]);
    expect(report).toBe(readFileSync(expected, 'utf8'));
    for (const problem of problems) {
      expect(problem.hint.ko, problem.code).not.toBe('');
      // The sentence that a waiver quotes stands as it was written.
      expect(problem.hint.en.replace(/words: "(?:[^"\\]|\\.)*"/g, ''), problem.code).not.toMatch(/[가-힣]/);
      expect(report).not.toMatch(/\n\s+at |Error:|undefined|\[object/);
    }
  });
});

describe('votes that do not add up', () => {
  const bill = 'lighthouse/proceedings/lighthouse-bill.mdx';
  const overlay = readFolder(join(BROKEN, 'proceeding-votes-not-adding-up')).files;
  /** What is said of the bill with such a line of `conflicts`. */
  const saidWith = (source: string): string[] => {
    const line = `conflicts:\n  - { text: { ko: 모두를 다르게 적었다, en: Gives another total }, source: ${source}, why: { ko: 그 출처의 수가 그렇다., en: The numbers are its own. } }\n`;
    const files = [...readFolder(SAMPLE).files, ...overlay.filter(({ path }) => path === bill)].map((file) => {
      const text = file.path === bill ? file.text.replace(/---\n$/, `${line}---\n`) : file.text;
      return { path: file.path, text, lines: countLines(text) };
    });
    return assemble(files.sort((a, b) => a.path.localeCompare(b.path, 'en'))).problems.map(({ code }) => code);
  };

  it('stand where a line of `conflicts` says that they are the source’s own', () => {
    expect(overlay.map(({ path }) => path)).toContain(bill);
    expect(saidWith('hanbit-statement')).toEqual([]);
  });

  it('do not stand by what another document says', () => {
    expect(saidWith('harbour-register')).toEqual(['A58']);
  });
});
