import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SELECTIONS } from '#facts/charts/selections';
import {
  HANDBOOK_OF_CHARTS,
  HANDBOOK_OF_KINDS,
  handbookOfCharts,
  handbookOfKinds,
} from '../support/writeHandbook.ts';

describe('the handbook', () => {
  it('tells of every kind as it is declared', () => {
    expect(readFileSync(HANDBOOK_OF_KINDS, 'utf8')).toBe(handbookOfKinds());
  });

  it('knows every form of chart and every selection, and its examples are right', () => {
    expect(readFileSync(HANDBOOK_OF_CHARTS, 'utf8')).toBe(handbookOfCharts());
    for (const { example, schema, is } of SELECTIONS) {
      expect(schema.safeParse(parse(example)).success, example).toBe(true);
      expect(is(parse(example))).toBe(true);
    }
  });
});
