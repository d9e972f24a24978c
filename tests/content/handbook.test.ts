import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '#facts/rules/allRules';
import { HANDBOOK, handbook, HANDBOOK_OF_KINDS, handbookOfKinds } from '../support/writeHandbook.ts';

describe('the handbook', () => {
  it('explains every code, with a report as it appears today', () => {
    const page = readFileSync(HANDBOOK, 'utf8');
    expect(page).toBe(handbook());
    expect(page.match(/^(?:error|warning|note) [A-F]\d\d /gm)).toHaveLength(RULES.length);
  }, 60_000);

  it('tells of every kind as it is declared', () => {
    expect(readFileSync(HANDBOOK_OF_KINDS, 'utf8')).toBe(handbookOfKinds());
  });
});
