import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

type Row = { test: [file: string, words: string] } | { reason: string };

const table = parse(readFileSync('tests/access/conformance.yaml', 'utf8')) as Record<
  'wcag' | 'kwcag',
  Record<string, Row>
>;

describe('the conformance table', () => {
  it('has every criterion of WCAG 2.2 A and AA, and every item of KWCAG 2.2', () => {
    // 31 of level A and 24 of AA; 33 items.
    expect(Object.keys(table.wcag)).toHaveLength(55);
    expect(Object.keys(table.kwcag)).toHaveLength(33);
  });

  it('names for each a test that is there, or a reason', () => {
    const empty = Object.values(table)
      .flatMap((rows) => Object.entries(rows))
      .filter(([, row]) => {
        if ('reason' in row) return row.reason.trim().length < 8;
        const [file, words] = row.test;
        return !readFileSync(file, 'utf8').includes(words);
      })
      .map(([item]) => item);
    expect(empty).toEqual([]);
  });
});

it('locks the screen to no orientation', () => {
  const styles = readdirSync('src/styles').filter((name) => name.endsWith('.css'));
  expect(styles.length).toBeGreaterThan(5);
  expect(styles.filter((name) => /orientation:/.test(readFileSync(`src/styles/${name}`, 'utf8')))).toEqual([]);
});
