import { z } from 'zod';
import { declare } from './declare.ts';
import { told } from '../values/describe.ts';
import { factFields, type Filed } from './fact.ts';
import { IdSchema, TextSchema } from '../values/text.ts';

/** A point at issue (쟁점): one row of the comparison. */
export const IssueSchema = z.strictObject({
  ...factFields,
  /** The question the parties answer differently. */
  question: TextSchema.meta(
    told('당사자들이 다르게 답하는 물음', { ko: '소송까지 갈 생각이었나?', en: 'Were they prepared to go to court?' }),
  ),
  /** Place in the comparison, from 1. */
  order: z.number().int().positive().meta(told('비교표에서의 자리, 1부터', 1)),
  /** The parties whose business it is. Left out, all are asked. */
  parties: z
    .array(IdSchema)
    .min(1)
    .optional()
    .meta(told('이 쟁점에 얽힌 당사자의 id들. 적지 않으면 모두. 얽히지 않은 이의 칸은 빈칸이다', ['hanbit', 'nuri'])),
});
export type Issue = z.infer<typeof IssueSchema> & Filed;

/** Whether a party is asked what it says on the issue. */
export function concerns({ parties }: Pick<Issue, 'parties'>, party: string): boolean {
  return parties?.includes(party) ?? true;
}

export const issues = declare({
  name: 'issue',
  words: { ko: { one: '쟁점', many: '쟁점' }, en: { one: 'point at issue', many: 'points at issue' } },
  says: { ko: '당사자들이 다르게 답하는 물음', en: 'A question that the parties answer differently' },
  lives: 'explainer',
  schema: IssueSchema,
  title: 'sentence',
  status: true,
  page: {
    at: 'explainer',
    listed: 1,
    entry: { on: 'story', prefix: '' },
    asks: { ko: '무엇을 다투나', en: 'What is in dispute?' },
    counted: { ko: '쟁점', en: 'Points at issue' },
  },
  refers: { 'parties.*': 'parties' },
  past: 'cited',
  tags: [],
  shownBy: ['Comparison'],
  table: { id: 'comparison', title: { ko: '쟁점마다 누가 뭐라고 했나', en: 'Who says what on each point at issue' } },
});
