import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODES } from '#facts/rules/codes';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.(ts|astro)$/.test(path) && path !== join('facts', 'codes.ts'),
);
const emitted = new Set(
  files.flatMap((path) =>
    // D08 in an example of a field is a number of the discrepancy register, not a code.
    [...readFileSync(join('src', path), 'utf8').matchAll(/(?<!told\(.*)['"]([A-F]\d{2,3})['"]/g)].map(
      (hit) => hit[1] ?? '',
    ),
  ),
);

describe('the codes of the facts check', () => {
  it('are all explained', () => {
    expect(emitted.size).toBeGreaterThan(50);
    expect([...emitted].filter((code) => !(code in CODES)).sort()).toEqual([]);
  });

  it('are explained in both languages, each in a line of its own', () => {
    for (const [code, { ko, en }] of Object.entries(CODES)) {
      expect(ko, code).toMatch(/[가-힣]/);
      expect(en, code).not.toMatch(/[가-힣\n]/);
    }
    expect(new Set(Object.values(CODES).map(({ en }) => en)).size).toBe(Object.keys(CODES).length);
  });
});
