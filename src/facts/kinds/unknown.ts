import { z } from 'zod';
import { declare } from './declare.ts';
import { told } from '../values/describe.ts';
import { factFields, type Filed } from './fact.ts';
import { TextSchema } from '../values/text.ts';

/** An open question: its title is the question. */
export const UnknownSchema = z.strictObject({
  ...factFields,
  /** What would settle it. */
  settledBy: TextSchema.meta(
    told('무엇이 나오면 풀리나', { ko: '계약서가 공개되면 풀린다.', en: 'Publication of the contract.' }),
  ),
  /** Place in the list, from 1. */
  order: z.number().int().positive().meta(told('목록에서의 자리, 1부터', 1)),
});
export type Unknown = z.infer<typeof UnknownSchema> & Filed;

export const unknowns = declare({
  name: 'unknown',
  words: {
    ko: { one: '아직 모르는 것', many: '아직 모르는 것' },
    en: { one: 'open question', many: 'open questions' },
  },
  desk: '모르는 것',
  says: {
    ko: '아직 모르는 것과, 무엇이 나오면 풀리는가',
    en: 'What is not known yet, and what would settle it',
  },
  lives: 'explainer',
  schema: UnknownSchema,
  title: 'sentence',
  status: true,
  page: {
    at: 'explainer',
    listed: 7,
    entry: { on: 'unknowns', prefix: '' },
    asks: { ko: '아직 모르는 것은 무엇인가', en: 'What is not yet known?' },
    counted: { ko: '아직 모르는 것', en: 'Open questions' },
  },
  refers: {},
  past: 'never',
  tags: [],
  shownBy: ['Unknowns'],
  table: { id: 'unknowns', title: { ko: '아직 모르는 것', en: 'What is not known' } },
});
