import { describe, expect, it } from 'vitest';
import { mendAtRandom } from '../support/hostileMending.ts';
import { another, everyFile, factsAmong, placesIn, slipOf, valueAtPath } from '../support/mendedFields.ts';

describe('the desk mends', () => {
  it('every field of every file of the content and the fixtures', () => {
    const slips = factsAmong(everyFile()).flatMap((file) =>
      placesIn(file.data).flatMap((path) => {
        const slip = slipOf(file, path, another(valueAtPath(file.data, path)));
        return slip ? [`${file.path} ${path.join('.')}: ${slip.slice(0, 300)}`] : [];
      }),
    );
    expect(slips).toEqual([]);
  });

  it('as was meant at ten thousand random places, whatever was pasted, or does not write', () => {
    const { written, refused, slips } = mendAtRandom(10_000);
    expect(slips.map((slip) => slip.slice(0, 600))).toEqual([]);
    expect(written).toBeGreaterThan(refused * 4);
  });
});
