import { describe, expect, it } from 'vitest';
import { tableOf } from '#charts/table';
import { dollars, percent } from '../support/values.ts';
import { drawn, DRAWINGS, specOf } from './drawn.ts';
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
  { kind: 'holders', id: 'gaon-stake', change: { value: percent(24) } },
  { kind: 'before-after', id: 'gaon-stake-before', change: { value: percent(31) } },
  { kind: 'estimates', id: 'support-narae', change: { value: percent({ from: 41, to: 55 }) } },
  {
    kind: 'output',
    id: 'output-haneul-2034',
    change: { value: { form: 'count', number: 180, unit: 'machines' } },
  },
  { kind: 'output-columns', id: 'output-haneul-2026', change: { status: 'claimed' } },
  { kind: 'rate-steps', id: 'rate-2', change: { when: '2029-12-30' } },
  { kind: 'who-pays', id: 'from-narae-again', change: { amount: dollars(30e9) } },
  { kind: 'who-pays', id: 'seat', change: { what: { ko: '이사 두 명을 지명할 권리', en: 'The right to name two' } } },
] as const;

describe('a changed fact', () => {
  it.each(BITES)('$id changes $kind: $change', ({ kind, id, change }) => {
    const after = changed(id, change as object);
    for (const { layout } of DRAWINGS.filter((drawing) => drawing.id === kind))
      expect(drawn(kind, layout, after)).not.toBe(drawn(kind, layout));
    expect(tableOf(specOf(kind, after))).not.toEqual(tableOf(specOf(kind)));
    expect(specOf(kind, after).description).not.toBe(specOf(kind).description);
  });

  it('leaves the charts alone that do not draw on it', () => {
    expect(drawn('holders', 'wide', changed('from-gaon', { amount: dollars(1e9) }))).toBe(drawn('holders', 'wide'));
  });

  it('reaches the won through the rate', () => {
    const after = changed('rate', { is: 2000 } as object);
    expect(specOf('money-out', after).marks.map(({ beside }) => beside)).not.toEqual(
      specOf('money-out').marks.map(({ beside }) => beside),
    );
  });
});
