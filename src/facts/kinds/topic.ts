import { z } from 'zod';
import { told } from '../values/describe.ts';
import { NameSchema } from '../values/text.ts';
import { declare } from './declare.ts';
import { factFields, type Filed } from './fact.ts';

/** What explainers are about: readers who follow one find all of them under it. */
export const TopicSchema = z.strictObject({
  title: NameSchema.meta(told('주제의 이름', { ko: '등대와 항로', en: 'Lights and sea lanes' })),
  /** Ordinary words that stand for it, in either language, though no explainer may use them. */
  also: z
    .array(z.string().trim().min(1))
    .min(1)
    .optional()
    .meta(
      told('이 주제를 찾는 사람이 칠 만한 말들, 두 언어 모두. 찾아보기가 이 말로도 해설을 찾아 준다', [
        '바닷길',
        'shipping',
      ]),
    ),
  waivers: factFields.waivers,
});
export type Topic = z.infer<typeof TopicSchema> & Filed;

export const topics = declare({
  name: 'topic',
  words: { ko: { one: '주제', many: '주제' }, en: { one: 'topic', many: 'topics' } },
  says: {
    ko: '해설들이 무엇에 대한 것인가. 찾아보기가 이 이름으로 해설을 찾아 준다',
    en: 'What explainers are about; search finds them by it',
  },
  lives: 'reference',
  schema: TopicSchema,
  title: 'name',
  status: false,
  refers: {},
  tags: [],
  shownBy: [],
});
