import { describe, expect, it } from 'vitest';
import { tableOf } from '#charts/forms/bars/table';
import { dollars, percent } from '../support/values.ts';
import { drawn, specOf } from './drawn.ts';
import { changed } from './invented.ts';

/** One fact changed, and the picture, its words and its table all change with it. */
const BITES = [
  { kind: 'money-in', id: 'narae-into', change: { amount: dollars(51e9), tranches: undefined } },
  { kind: 'money-in', id: 'gaon-funded', change: { value: dollars(12e9) } },
  { kind: 'money-in', id: 'gaon-into', change: { state: 'paid' } },
  { kind: 'money-out', id: 'from-gaon', change: { amount: dollars(251e9) } },
  { kind: 'round', id: 'long-into', change: { amount: dollars(9e9) } },
  { kind: 'round', id: 'long-into', change: { status: 'withdrawn' } },
  { kind: 'valuation', id: 'value-after', change: { value: dollars(853e9) } },
  { kind: 'valuation', id: 'fund-stake-value', change: { value: dollars(131e9) } },
  { kind: 'revenue', id: 'hoped', change: { when: { by: '2037' } } },
  { kind: 'holders', id: 'gaon-stake', change: { value: percent(28) } },
] as const;

describe('a changed fact', () => {
  it.each(BITES)('$id changes $kind: $change', ({ kind, id, change }) => {
    const after = changed(id, change as object);
    expect(drawn(kind, 'wide', after)).not.toBe(drawn(kind, 'wide'));
    expect(drawn(kind, 'narrow', after)).not.toBe(drawn(kind, 'narrow'));
    expect(tableOf(specOf(kind, after))).not.toEqual(tableOf(specOf(kind)));
    expect(specOf(kind, after).description).not.toBe(specOf(kind).description);
  });

  it('leaves the charts alone that do not draw on it', () => {
    expect(drawn('holders', 'wide', changed('from-gaon', { amount: dollars(1e9) }))).toBe(drawn('holders', 'wide'));
  });

  it('reaches the won through the rate', () => {
    const after = changed('rate', { is: 2000 } as object);
    expect(specOf('money-out', after).bars.map((bar) => bar.beside)).not.toEqual(
      specOf('money-out').bars.map((bar) => bar.beside),
    );
  });
});
