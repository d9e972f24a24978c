import { describe, expect, it } from 'vitest';
import { assemble } from '#facts/desk/assemble';
import { findUpkeep } from '#facts/rules/upkeep';
import { readFolder } from '#intake/readFolder';
import { countLines } from '#intake/writtenFile';

/** The sample with one line of a file put in place of another. */
function upkeep(today: string, path?: string, from: RegExp = /^/, to = '') {
  const files = readFolder('tests/fixtures/sample').files.map((file) => {
    if (file.path !== path) return file;
    const text = file.text.replace(from, to);
    expect(text).not.toBe(file.text);
    return { ...file, text, lines: countLines(text) };
  });
  const { dossiers, problems } = assemble(files);
  expect(problems).toEqual([]);
  return findUpkeep(files, dossiers, today);
}
const codes = (problems: ReturnType<typeof upkeep>): string[] => problems.map(({ code, file }) => `${code} ${file}`);
const FIGURE = 'lighthouse/figures/hanbit-stake.mdx';
const HEAD = 'lighthouse/explainer.mdx';

describe('what time does to facts that hold', () => {
  it('is never more than a note', () => {
    const found = upkeep('2099-01-01', FIGURE, /^---\n/, '---\nreviewBy: 2024-02\n');
    expect(found.length).toBeGreaterThan(2);
    expect(found.filter(({ level }) => level !== 'note')).toEqual([]);
  });

  it('tells of a review date the day after it, not on it', () => {
    const due = (today: string): string[] =>
      codes(upkeep(today, FIGURE, /^---\n/, '---\nreviewBy: 2024-02\n')).filter((each) => each.includes(FIGURE));
    expect(due('2024-02-29')).toEqual([]);
    expect(due('2024-03-01')).toEqual([`C55 ${FIGURE}`]);
  });

  it('asks after an open story once a month has gone by, and never after a closed one', () => {
    const asOf = /^asOf: (\S+)/m.exec(
      readFolder('tests/fixtures/sample').files.find(({ path }) => path === HEAD)?.text ?? '',
    )?.[1];
    const after = (days: number): string =>
      new Date(Date.parse(asOf ?? '') + days * 86_400_000).toISOString().slice(0, 10);
    const stale = (days: number, open: string): string[] =>
      codes(upkeep(after(days), HEAD, /open: (?:true|false)/, `open:  ${open}`)).filter((each) => each.includes(HEAD));
    expect(stale(30, 'true')).toEqual([]);
    expect(stale(31, 'true')).toEqual([`C55 ${HEAD}`]);
    expect(stale(31, 'false')).toEqual([]);
  });

  it('names every source that has an address and no archived copy', () => {
    const path = 'lighthouse/sources/harbour-register.mdx';
    expect(codes(upkeep('2020-01-01'))).toContain(`C52 ${path}`);
    const url = /^url: (\S+)/m.exec(
      readFolder('tests/fixtures/sample').files.find((file) => file.path === path)?.text ?? '',
    )?.[1];
    const kept = upkeep(
      '2020-01-01',
      path,
      /^accessed:/m,
      `archived: https://web.archive.org/web/2025/${url}\naccessed:`,
    );
    expect(codes(kept)).not.toContain(`C52 ${path}`);
  });
});

describe('the day an explainer speaks of', () => {
  const SOURCE = 'lighthouse/sources/harbour-register.mdx';
  const check = (...edits: [path: string, from: RegExp, to: string][]): string[] => {
    const files = readFolder('tests/fixtures/sample').files.map((file) => {
      const text = edits.reduce(
        (was, [path, from, to]) => (path === file.path ? was.replace(from, to) : was),
        file.text,
      );
      return { ...file, text, lines: countLines(text) };
    });
    return assemble(files).problems.map(({ code, hint }) => `${code} ${hint.en}`);
  };
  const later: [string, RegExp, string] = [HEAD, /^asOf: .*$/m, 'asOf: 2024-02-09'];

  it('is none on which nothing was published, changed or read', () => {
    expect(check(later)).toEqual([expect.stringMatching(/^D11 .*accessed: 2024-02-09/)]);
  });

  it.each<[string, [string, RegExp, string]]>([
    ['a source was read again', [SOURCE, /^accessed: .*$/m, 'accessed: 2024-02-09']],
    ['the text was revised', [HEAD, /^published: .*$/m, '$&\nrevised: 2024-02-09']],
  ])('may come after publication when %s', (_, change) => {
    expect(check(later, change)).toEqual([]);
  });
});
