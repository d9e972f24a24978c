import { expect, it } from 'vitest';
import { copy } from '#copy/copy';

it('a heading over the facts of a kind speaks of several, in the language that can', () => {
  const { kind, kinds } = copy('en').factPage;
  const singular = Object.entries(kinds).filter(([of, heading]) => heading === kind[of as keyof typeof kind]);
  // Of one series English says the same as of many.
  expect(singular.map(([of]) => of)).toEqual(['series']);
  expect(copy('ko').factPage.kinds).toEqual(copy('ko').factPage.kind);
});
