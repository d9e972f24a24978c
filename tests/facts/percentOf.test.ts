import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Figure } from '#facts/kinds/figure';
import type { Measure } from '#facts/kinds/measure';
import { findMoreThanWhole } from '#facts/rules/shareRules';
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
      const found = findMoreThanWhole({ measure: id, value: percentIn(value) } as Figure, { measures });
      expect(found.map(({ code }) => code)).toEqual(!mayExceedWhole && most > 100 ? ['A12'] : []);
    }),
    { numRuns: 300 },
  );
});
