import { z } from 'zod';
import { told } from '../values/describe.ts';
import { IdSchema, NameSchema } from '../values/text.ts';
import { WhenSchema } from '../values/when.ts';
import { declare } from './declare.ts';
import { factFields, type Filed } from './fact.ts';

const percent = z.number().min(0).max(100);

const AnswerSchema = z.strictObject({
  name: IdSchema.meta(told('답의 id. <Value of="…" answer="…" />가 이것으로 부른다', 'keep')),
  title: NameSchema.meta(told('답', { ko: '남겨야 한다', en: 'Keep it' })),
  percent: percent.meta(told('그렇게 답한 비율, 퍼센트로', 54.2)),
});

/**
 * One question of a poll, with what has to be printed with it: who asked, for whom, how many, how, when, of whom, and how exact
 * it is. What Korean law asks of a poll on an election stands in `election: true`.
 */
export const PollSchema = z.strictObject({
  ...factFields,
  pollster: IdSchema.meta(told('조사기관: 조직의 id', 'nuri')),
  clients: z
    .array(IdSchema)
    .min(1)
    .meta(told('조사의뢰자: 조직이나 사람의 id들. 스스로 한 조사면 조사기관을 적는다', ['hanbit'])),
  when: WhenSchema.meta(told('조사한 날들', { from: '2024-01-12', to: '2024-01-14' })),
  population: NameSchema.meta(
    told('조사 지역과 대상', { ko: '누리 섬에 사는 만 18세 이상', en: 'People of Nuri island aged 18 and over' }),
  ),
  sample: z.int().positive().meta(told('표본 크기: 답한 사람의 수', 1003)),
  method: NameSchema.meta(told('조사 방법', { ko: '무선 전화면접', en: 'Interviews by mobile phone' })),
  frame: NameSchema.optional().meta(
    told('표본을 뽑은 틀과 방법', { ko: '무선 가상번호에서 무작위', en: 'Random mobile numbers' }),
  ),
  weighting: NameSchema.optional().meta(
    told('가중값을 준 방법', { ko: '성별·연령·지역별 인구', en: 'By sex, age and place' }),
  ),
  response: percent.optional().meta(told('응답률, 퍼센트로', 11.4)),
  margin: z
    .strictObject({
      points: z.number().positive().meta(told('표본오차, 위아래로 몇 %포인트', 3.1)),
      level: z.number().gt(0).lt(100).meta(told('신뢰수준, 퍼센트로', 95)),
    })
    .optional()
    .meta(told('표본오차', { points: 3.1, level: 95 })),
  election: z
    .literal(true)
    .optional()
    .meta(told('선거 여론조사면 true. 그러면 법이 함께 알리라고 한 것을 모두 적어야 한다', true)),
  registered: z.string().trim().min(1).optional().meta(told('선거여론조사심의위원회에 등록한 번호', '1234')),
  question: NameSchema.meta(
    told('물은 말 그대로', {
      ko: '등대를 남겨야 한다고 보십니까, 헐어야 한다고 보십니까?',
      en: 'Should the lighthouse be kept, or torn down?',
    }),
  ),
  multiple: z.literal(true).optional().meta(told('여럿을 고를 수 있었으면 true', true)),
  answers: z
    .array(AnswerSchema)
    .min(1)
    .meta(
      told('답과 비율, 조사가 적은 차례대로', [
        { name: 'keep', title: { ko: '남겨야 한다', en: 'Keep it' }, percent: 54.2 },
      ]),
    ),
});
export type Poll = z.infer<typeof PollSchema> & Filed;

export const polls = declare({
  name: 'poll',
  words: { ko: { one: '여론조사', many: '여론조사' }, en: { one: 'poll', many: 'polls' } },
  // What has to be told with a poll is called as the law on polls calls it.
  labels: {
    ko: {
      answers: '물음과 답',
      clients: '조사의뢰자',
      pollster: '조사기관',
      when: '조사 일시',
      population: '조사 지역·대상',
      sample: '표본 크기',
      method: '조사 방법',
      frame: '표본추출틀',
      weighting: '가중값',
      response: '응답률',
      margin: '표본오차',
      registered: '등록 번호',
    },
    en: {
      answers: 'Question and answers',
      clients: 'Commissioned by',
      pollster: 'Conducted by',
      when: 'Fieldwork',
      population: 'Population',
      sample: 'Sample',
      method: 'Method',
      frame: 'Sampling frame',
      weighting: 'Weighting',
      response: 'Response rate',
      margin: 'Margin of error',
      registered: 'Registration',
    },
  },
  says: {
    ko: '누가 누구에게 무엇을 물어 어떤 답을 얻었나',
    en: 'Who asked whom what, and which answers came',
  },
  lives: 'explainer',
  schema: PollSchema,
  title: 'sentence',
  names: ['population', 'method', 'frame', 'weighting', 'question', 'answers.*.title'],
  dated: 'when',
  status: true,
  page: {
    at: 'explainer',
    listed: 5.2,
    saysMore: true,
    asks: { ko: '사람들은 어떻게 답했나', en: 'What did people answer?' },
    counted: { ko: '여론조사', en: 'Polls' },
  },
  refers: { pollster: ['organisations'], 'clients.*': 'parties' },
  past: 'cited',
  tags: ['Value', 'Poll'],
  shownBy: [],
  table: { id: 'polls', title: { ko: '여론조사', en: 'Polls' } },
});
