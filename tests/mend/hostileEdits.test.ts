import { expect, it } from 'vitest';
import { mendAtRandom } from '../support/hostileMending.ts';

it('reads as what was meant, whatever was typed or pasted, or is not written', () => {
  const { written, refused, slips } = mendAtRandom(400, 7);
  expect(slips.map((slip) => slip.slice(0, 600))).toEqual([]);
  expect(written).toBeGreaterThan(refused * 4);
});
