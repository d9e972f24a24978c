import { z } from 'zod';
import { told } from '../values/describe.ts';
import { NameSchema } from '../values/text.ts';
import { declare } from './declare.ts';
import { factFields, type Filed } from './fact.ts';

const word = z.string().trim().min(1);

/** How readers write what the facts call otherwise. */
export const SpellingSchema = z.strictObject({
  title: NameSchema.meta(told('사실이 쓰는 이름, 두 언어로', { ko: '올트먼', en: 'Altman' })),
  /** What readers type instead. */
  typed: z
    .array(word)
    .min(1)
    .meta(told('독자가 달리 치는 말들. 찾아보기가 이 이름으로 찾아 준다', ['올트만', '알트만'])),
  waivers: factFields.waivers,
});
export type Spelling = z.infer<typeof SpellingSchema> & Filed;

export const spellings = declare({
  name: 'spelling',
  words: { ko: { one: '달리 적는 말', many: '달리 적는 말' }, en: { one: 'spelling', many: 'spellings' } },
  says: {
    ko: '독자가 달리 치는 이름. 찾아보기가 알아듣는다',
    en: 'How readers type a name that the facts write otherwise',
  },
  lives: 'both',
  schema: SpellingSchema,
  title: 'name',
  status: false,
  refers: {},
  tags: [],
  shownBy: [],
});
