import { z } from 'zod';
import { told } from '../../values/describe.ts';
import { IdSchema } from '../../values/text.ts';
import { hasKey, listOf, selection, stands } from '../selection.ts';

/** `{ poll: keep-it }`: the answers to a question. */
export const poll = selection({
  says: {
    ko: '여론조사의 답들. answers로 몇 가지만 고른다. 함께 알려야 할 것은 그림 아래에 저절로 적힌다',
    en: 'the answers of a poll, or some of them by `answers`; what has to be told with it stands under the chart',
  },
  example: '{ poll: keep-it }',
  schema: z.strictObject({
    poll: IdSchema.meta(told('어느 여론조사인가: polls/의 id', 'keep-it')),
    answers: z
      .union([IdSchema, z.array(IdSchema).min(1)])
      .optional()
      .meta(told('어느 답들인가. 적지 않으면 모두', ['keep', 'raze'])),
  }),
  refers: { poll: ['polls'] },
  is: (written) => hasKey(written, 'poll'),
  choose({ poll: id, answers }, { facts }) {
    const asked = facts.find((fact) => fact.folder === 'polls' && fact.id === id);
    if (asked?.folder !== 'polls') return [];
    const wanted =
      answers === undefined ? asked.answers : asked.answers.filter(({ name }) => listOf(answers).includes(name));
    return wanted.length > 0 ? [{ ...asked, answers: wanted }].filter(stands) : [];
  },
});
