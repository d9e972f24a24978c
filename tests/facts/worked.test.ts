import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highest, lowest } from '#facts/values/quantity';
import { quantityIn } from '#facts/values/numberOf';
import { ValueSchema, type Value } from '#facts/values/value';
import { isAlike, workOut, type Working } from '#facts/values/worked';

const PEOPLE = 'people';
const SHARES = 'share';
const value = (written: object | string): Value => ValueSchema.parse(written);
const people = (number: number | object): object => ({ number, unit: PEOPLE });

/** From which values, in which way, and what they come to, as an editor would write it. */
const WORKED: readonly [Working, readonly object[], object][] = [
  ['sum', [{ krw: 1e12 }, { krw: 2e12 }, { krw: 5e11 }], { krw: 3.5e12 }],
  ['sum', [people(3), people(4)], people(7)],
  ['sum', [{ krw: { from: 1, to: 2 } }, { krw: 3 }], { krw: { from: 4, to: 5 } }],
  ['difference', [{ krw: 5 }, { krw: 8 }], { krw: -3 }],
  ['difference', [{ krw: { from: 5, to: 8 } }, { krw: { from: 1, to: 2 } }], { krw: { from: 3, to: 7 } }],
  ['quotient', [{ usd: 135e9 }, { percent: 27 }], { usd: 500e9, qualifier: 'about' }],
  ['quotient', [{ krw: 6 }, { krw: 2 }], { times: 3, qualifier: 'about' }],
  ['quotient', [{ krw: 100 }, people(4)], { krw: 25, qualifier: 'about' }],
  [
    'product',
    [
      { krw: 660_000, per: 'share' },
      { number: 1000, unit: SHARES },
    ],
    { krw: 660e6 },
  ],
  [
    'product',
    [
      { number: 1000, unit: SHARES },
      { krw: 660_000, per: 'share' },
    ],
    { krw: 660e6 },
  ],
  ['product', [{ krw: 200 }, { percent: 27 }], { krw: 54 }],
  ['product', [people(40), { times: 1.5 }], people(60)],
  ['change', [people(80), people(100)], { percent: 25 }],
  ['change', [{ krw: -10 }, { krw: -5 }], { percent: 50 }],
  ['points', [{ percent: 3.5 }, { percent: 3 }], { points: -0.5 }],
  ['share', [people(1151), people(13_756)], { percent: (1151 / 13_756) * 100 }],
];

describe('a value worked out from others', () => {
  it.each(WORKED)('%s of %j is %j', (way, parts, comesTo) => {
    const found = workOut(way, parts.map(value));
    expect(found).toEqual({ ...value(comesTo), worked: true });
  });

  it.each<[Working, readonly (object | string)[], string]>([
    ['sum', [{ krw: 1 }, { usd: 1 }], 'won and dollars'],
    ['sum', [{ krw: 1 }, people(1)], 'money and people'],
    ['sum', [people(1), { number: 1, unit: SHARES }], 'people and shares'],
    ['sum', [{ krw: 1, per: 'share' }, { krw: 1 }], 'a price and an amount'],
    [
      'sum',
      [
        { index: 104, base: { when: 2020, is: 100 } },
        { index: 99, base: { when: 2015, is: 100 } },
      ],
      'two bases',
    ],
    ['difference', [{ rank: 3 }, { rank: 7 }], 'ranks'],
    ['difference', ['2031-05-01', '2030-05-01'], 'days'],
    ['product', [{ krw: 2 }, { krw: 3 }], 'money by money'],
    ['quotient', [{ rank: 4 }, people(2)], 'a rank by people'],
    ['quotient', [{ krw: 1 }, people(0)], 'by nought'],
    ['quotient', [{ krw: 1 }, people({ from: -1, to: 1 })], 'by a range that holds nought'],
    ['change', [people(0), people(5)], 'from nought'],
    ['share', [people(3), people(0)], 'of nought'],
    ['points', [{ percent: 3 }, people(3)], 'a share and people'],
    ['change', [{ krw: 1 }, { usd: 2 }], 'won to dollars'],
  ])('there is no %s of %j: %s', (way, parts) => {
    expect(workOut(way, parts.map(value))).toBeUndefined();
  });

  it('is about right where its parts differ in how exact they are', () => {
    expect(workOut('sum', [value({ krw: 1 }), value({ krw: 2, qualifier: 'about' })])?.qualifier).toBe('about');
    expect(workOut('sum', [value({ krw: 1 }), value({ krw: 2 })])?.qualifier).toBeUndefined();
    const most = workOut('sum', [value({ krw: 1, qualifier: 'up-to' }), value({ krw: 2, qualifier: 'up-to' })]);
    expect(most?.qualifier).toBe('up-to');
  });

  it('what is taken away and added again is what it was, its lower end never above its upper', () => {
    const amount = fc.integer({ min: -1e9, max: 1e9 });
    const range = fc.tuple(amount, amount).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.oneof(amount, range), amount, (some, other) => {
        const [a, b] = [value({ krw: some }), value({ krw: other })];
        const less = workOut('difference', [a, b]);
        const again = less && workOut('sum', [less, b]);
        expect(again && quantityIn(again)).toEqual(
          quantityIn(value({ krw: lowest(some) === highest(some) ? lowest(some) : some })),
        );
        expect(isAlike(a, again ?? value('2031'))).toBe(true);
        for (const way of ['sum', 'difference', 'change', 'share', 'quotient'] as const) {
          const found = workOut(way, [a, b]);
          const quantity = found && quantityIn(found);
          if (quantity === undefined) continue;
          expect(Number.isFinite(lowest(quantity)) && Number.isFinite(highest(quantity))).toBe(true);
          expect(lowest(quantity)).toBeLessThanOrEqual(highest(quantity));
        }
      }),
    );
  });
});
