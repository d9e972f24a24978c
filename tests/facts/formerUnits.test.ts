import { describe, expect, it } from 'vitest';
import { shownValues } from '#facts/desk/shownValues';
import { inFormOfToday } from '#facts/formerForm';

/** What was published when a unit was written out in each value, beside the same as it is written today. */
const chips = { ko: '개', en: 'chips' };
const PUBLISHED: readonly [object, object][] = [
  [
    { number: 15_000, unit: chips, qualifier: 'about' },
    { number: 15_000, unit: 'chips', qualifier: 'about' },
  ],
  [{ number: 10, unit: { ko: '배', en: 'times' } }, { times: 10 }],
  [
    { number: 2.66, unit: chips, per: { number: 1000, unit: { ko: '명', en: 'people' } } },
    { number: 2.66, unit: 'chips', per: { number: 1000, unit: 'people' } },
  ],
  [
    { number: 2, unit: { ko: '실', en: 'Data centres' } },
    { number: 2, unit: 'data-centres' },
  ],
];
const shown = (data: Record<string, unknown>) => [...shownValues(inFormOfToday('figures', data))];

describe.each(PUBLISHED)('a value published as %j', (before, today) => {
  it('says the same as that of today, in a figure and in a conflict', () => {
    expect(shown({ value: before })).toEqual(shown({ value: today }));
    expect(shown({ count: before })).toEqual(shown({ value: today }));
    expect(shown({ conflicts: [{ value: before }] })).toEqual(shown({ conflicts: [{ value: today }] }));
  });

  it('does not say the same as another number or unit', () => {
    const key = 'times' in today ? 'times' : 'number';
    expect(shown({ value: before })).not.toEqual(shown({ value: { ...today, [key]: 7 } }));
    expect(shown({ value: before })).not.toEqual(shown({ value: { ...today, unit: 'people' } }));
  });

  it('is left as it is where it is in the form of today', () => {
    expect(inFormOfToday('figures', { value: today })).toEqual({ value: today });
  });
});
