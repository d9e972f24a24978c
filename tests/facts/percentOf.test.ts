import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES, PERCENT_OF, type Figure } from '#facts/kinds/figure';
import { findMoreThanWhole } from '#facts/rules/shareRules';
import { percent as percentIn } from '../support/values.ts';

describe('a percentage', () => {
  it('exceeds a hundred only where it is not of a whole', () => {
    const percent = fc.double({ min: 0, max: 1000, noNaN: true });
    const share = fc.oneof(
      percent,
      fc.tuple(percent, percent).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...MEASURES), share, (measure, value) => {
        const most = typeof value === 'number' ? value : value.to;
        const isBounded = ['part', 'cut'].includes(PERCENT_OF[measure] ?? '');
        const found = findMoreThanWhole({ measure, value: percentIn(value) } as Figure);
        expect(found.map(({ code }) => code)).toEqual(isBounded && most > 100 ? ['A12'] : []);
      }),
      { numRuns: 300 },
    );
  });

  it('of a stake and of a market is bounded, a growth is not', () => {
    expect(PERCENT_OF).toMatchObject({ stake: 'part', 'market-share': 'part', 'energy-efficiency': 'growth' });
  });
});
