import { z } from 'zod';
import { told } from '../../values/describe.ts';
import { IdSchema } from '../../values/text.ts';
import { selection, stands } from '../selection.ts';

/** `[deal, deal]`: these very facts, in this order. */
export const ids = selection({
  says: {
    ko: '이 사실들을, 적은 차례대로',
    en: 'these very facts, in this order',
  },
  example: '[hanbit-nuri-deal, nuri-hanbit-lease]',
  schema: z
    .array(IdSchema)
    .min(1)
    .meta(told('보일 거래, 수치, 조항의 id들, 적은 차례대로', ['hanbit-nuri-deal'])),
  refers: { '-': ['deals', 'figures', 'clauses'] },
  is: Array.isArray,
  choose: (written, { facts }) => written.flatMap((id) => facts.find((fact) => fact.id === id) ?? []).filter(stands),
});
