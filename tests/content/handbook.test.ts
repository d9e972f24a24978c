import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CODES } from '#facts/rules/codes';
import { HANDBOOK, handbook, HANDBOOK_OF_KINDS, handbookOfKinds } from '../support/writeHandbook.ts';

describe('the handbook', () => {
  it('explains every code, with a report as it appears today', () => {
    expect(readFileSync(HANDBOOK, 'utf8')).toBe(handbook());
  });

  it('tells of every kind as it is declared', () => {
    expect(readFileSync(HANDBOOK_OF_KINDS, 'utf8')).toBe(handbookOfKinds());
  });

  it('shows an example for each code that a fixture brings about', () => {
    const bare = handbook()
      .split('\n## ')
      .slice(1)
      .filter((page) => !page.includes('```'))
      .map((page) => page.slice(0, 3));
    expect(bare.length).toBeLessThan(Object.keys(CODES).length / 3);
  });
});
