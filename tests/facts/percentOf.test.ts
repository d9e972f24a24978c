import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Measure } from '#facts/kinds/measure';
import { beyondBounds } from '#facts/rules/shareRules';
import type { World } from '#facts/rules/world';
import { dossierOf } from '../support/realContent.ts';
import { percent as percentIn } from '../support/values.ts';
import { wordsOf } from '#facts/kinds/dossier';

const measures = new Map(wordsOf(dossierOf('content'), 'measures').map((measure) => [measure.id, measure as Measure]));

it('a percentage exceeds a hundred only where its measure says that it may', () => {
  const percent = fc.double({ min: 0, max: 1000, noNaN: true });
  const share = fc.oneof(
    percent,
    fc.tuple(percent, percent).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...measures.values()), share, ({ id, mayExceedWhole }, value) => {
      const most = typeof value === 'number' ? value : value.to;
      const figure = { measure: id, value: percentIn(value) } as unknown as Parameters<typeof beyondBounds.find>[0];
      expect(beyondBounds.find(figure, { measures } as unknown as World)).toHaveLength(
        !mayExceedWhole && most > 100 ? 1 : 0,
      );
    }),
    { numRuns: 300 },
  );
});
