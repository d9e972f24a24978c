import { z } from 'zod';
import { told } from '../../values/describe.ts';
import { IdSchema } from '../../values/text.ts';
import { hasKey, listOf, selection, stands } from '../selection.ts';

/** `{ clauses: [id, id] }`: how these clauses changed. */
export const clauses = selection({
  says: {
    ko: '조항이 바뀌어 온 내력',
    en: 'how clauses changed',
  },
  example: '{ clauses: [exclusive-light] }',
  schema: z.strictObject({
    clauses: z
      .union([IdSchema, z.array(IdSchema).min(1).max(3)])
      .meta(told('내력을 보일 조항의 id, 셋까지', ['exclusive-light'])),
  }),
  refers: { clauses: ['clauses'], 'clauses.*': ['clauses'] },
  is: (written) => hasKey(written, 'clauses'),
  choose: (written, { facts }) =>
    listOf(written.clauses)
      .flatMap((id) => facts.find((fact) => fact.folder === 'clauses' && fact.id === id) ?? [])
      .filter(stands),
});
