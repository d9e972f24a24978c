import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatConverted } from '#format/converted';
import { formatNumber } from '#format/number';
import { formatSum } from '#format/sum';
import { dollars, money, SPOKEN } from '../support/values.ts';
import { saidNumbers, wonRoundedAway } from '../support/saidNumbers.ts';

const LOCALE = fc.constantFrom('ko', 'en');
const NUMBER = fc.double({ min: 1, max: 9.9e12, noNaN: true }).map((number) => Number(number.toPrecision(4)));

/** How the tests of built pages read numbers, beside how the site writes them: two ways that know nothing of each other. */
describe('a number that is written', () => {
  it('is read as the same, in dollars, in won and alone, in both languages', () => {
    fc.assert(
      fc.property(NUMBER, LOCALE, (number, locale) => {
        expect(saidNumbers(formatSum(dollars(number), SPOKEN, locale))).toEqual([{ number, currency: 'usd' }]);
        expect(saidNumbers(formatNumber(Math.round(number), locale))).toEqual([{ number: Math.round(number) }]);
        const [won] = saidNumbers(formatConverted(money('krw', number), SPOKEN, locale));
        expect(won?.currency).toBe('won');
        expect(Math.abs((won?.number ?? 0) - number)).toBeLessThanOrEqual(wonRoundedAway(number));
      }),
    );
  });

  it.each([
    ['1만 5,000개', [{ number: 15000 }]],
    [
      '500억 달러(약 72조 5,000억 원)',
      [
        { number: 5e10, currency: 'usd' },
        { number: 7.25e13, currency: 'won' },
      ],
    ],
    [
      '$1.5tn (about ₩2,175tn)',
      [
        { number: 1.5e12, currency: 'usd' },
        { number: 2.175e15, currency: 'won' },
      ],
    ],
    ['30–\u206040%', [{ number: 30 }, { number: 40 }]],
    ['1,450 won to the dollar', [{ number: 1450, currency: 'won' }]],
  ] as const)('and told in words is understood: %s', (text, said) => {
    expect(saidNumbers(text)).toEqual(said);
  });
});
