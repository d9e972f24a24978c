import { z } from 'zod';
import { told } from '../values/describe.ts';
import { IdSchema, NameSchema, TextSchema } from '../values/text.ts';
import { declare } from './declare.ts';
import { factFields, type Filed } from './fact.ts';
import { ExamplesSchema, PhrasesSchema } from './phrases.ts';

/** One rung: what it is called, and the words that say things have come so far. */
const StageSchema = z.strictObject({
  /** What the stages of a proceeding name it by. */
  name: IdSchema.meta(told('단계의 id. 절차의 stages가 이것으로 부른다', 'inquiry')),
  title: NameSchema.meta(told('단계의 이름. 뒤에 결과가 붙는다: ‘조사, 시작’', { ko: '조사', en: 'Inquiry' })),
  says: PhrasesSchema.optional().meta(
    told('이 단계라고 말하는 말들. 글에서 견줄 말이 없으면 적지 않는다', {
      ko: ['조사'],
      en: ['inquir*', 'investigat*'],
    }),
  ),
  /** How a source is stated to say so, where that takes more than those words. */
  stated: PhrasesSchema.optional().meta(
    told('출처가 이 단계에 이르렀다고 하는 말들. says와 같으면 적지 않는다', {
      ko: ['지정했', '지정하기로 했'],
      en: ['has designated'],
    }),
  ),
});
export type Stage = z.infer<typeof StageSchema>;

/** Stages that follow one another: those that proceedings go through, so that nothing is told as further on than it is. */
export const LadderSchema = z.strictObject({
  title: NameSchema.meta(told('무엇의 단계인가', { ko: '지정 절차', en: 'Designation' })),
  stages: z
    .array(StageSchema)
    .min(2)
    .meta(
      told('단계들, 이른 것부터', [
        { name: 'inquiry', title: { ko: '조사', en: 'Inquiry' }, says: { ko: ['조사'], en: ['inquir*'] } },
        {
          name: 'decision',
          title: { ko: '결정', en: 'Decision' },
          says: { ko: ['지정'], en: ['designated'] },
          stated: { ko: ['지정했'], en: ['has designated'] },
        },
      ]),
    ),
  /** Words that leave it open whether a stage was reached. */
  unless: PhrasesSchema.optional().meta(
    told('같은 글에 있으면 그 단계에 이르렀다는 말이 아니다', { ko: ['여부', '예정'], en: ['whether', 'may be'] }),
  ),
  mend: TextSchema.optional().meta(
    told('어떻게 고치나. 단계에 says가 있으면 적는다', {
      ko: '‘조사 시작’처럼 출처에 있는 단계로',
      en: 'The stage the source gives: ‘opens an inquiry’',
    }),
  ),
  examples: ExamplesSchema.optional(),
  waivers: factFields.waivers,
});
export type Ladder = z.infer<typeof LadderSchema> & Filed;

export const ladders = declare({
  name: 'ladder',
  words: { ko: { one: '단계', many: '단계' }, en: { one: 'ladder of stages', many: 'ladders of stages' } },
  says: {
    ko: '차례로 오르는 단계와 그 말들: 발의, 위원회, 본회의, 공포, 시행',
    en: 'Stages that follow one another, with their words: tabled, committee, plenary, promulgated, in force',
  },
  lives: 'both',
  schema: LadderSchema,
  title: 'name',
  names: ['stages.*.title'],
  status: false,
  refers: {},
  tags: [],
  shownBy: [],
});
