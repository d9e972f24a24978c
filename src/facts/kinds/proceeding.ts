import { z } from 'zod';
import { choice, told } from '../values/describe.ts';
import { IdSchema, LOCALES, NameSchema, TextSchema } from '../values/text.ts';
import { WhenSchema } from '../values/when.ts';
import { declare } from './declare.ts';
import { CitationsSchema, factFields, type Filed } from './fact.ts';

/** What kind of thing goes through its stages. */
export const PROCEEDING_TYPES = ['lawsuit', 'bill', 'inquiry', 'merger-review', 'negotiation'] as const;
export type ProceedingType = (typeof PROCEEDING_TYPES)[number];

/** What came of a stage. */
export const OUTCOMES = [
  'opened',
  'passed',
  'failed',
  'returned',
  'skipped',
  'withdrawn',
  'settled',
  'appealed',
  'pending',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

const count = z.int().min(0);

const cast = {
  for: count.meta(told('찬성', 170)),
  against: count.meta(told('반대', 90)),
  abstain: count.optional().meta(told('기권·무효', 6)),
  absent: count.optional().meta(told('나오지 않은 수', 34)),
};

/** How some of those who voted did: a party, or whoever the words say (an age, a region). The others are not known. */
const VotesOfSchema = z.strictObject({
  who: z
    .union([IdSchema, TextSchema])
    .meta(
      told(`누구의 표인가: 당사자의 id, 아니면 { ${LOCALES.join(', ')} }`, { ko: '서른 살 아래', en: 'Under thirty' }),
    ),
  ...cast,
});
export type VotesOf = z.infer<typeof VotesOfSchema>;

/** How many voted how. What is given adds up, or the proceeding's `conflicts` says why the source's own numbers do not. */
const VotesSchema = z.strictObject({
  ...cast,
  of: count.optional().meta(told('재적: 모두 몇인가', 300)),
  needed: count.optional().meta(told('통과에 필요한 수', 151)),
  by: z
    .array(VotesOfSchema)
    .min(1)
    .optional()
    .meta(told('정당이나 나이대마다 나누어 아는 만큼', [{ who: 'nuri', for: 20, against: 3, abstain: 1 }])),
});
export type Votes = z.infer<typeof VotesSchema>;

const StageSchema = z.strictObject({
  stage: IdSchema.meta(told('어느 단계인가: ladder의 stages에 있는 name', 'committee')),
  when: WhenSchema.optional().meta(told('그날. 건너뛴 단계면 적지 않아도 된다', '2024-01-10')),
  body: IdSchema.optional().meta(told('그 단계를 맡은 곳: 조직의 id. 전체의 body와 다르면', 'nuri')),
  outcome: choice(OUTCOMES, {
    opened: '시작했다: 제기·발의·착수',
    passed: '통과했다: 가결·인용·승인',
    failed: '통과하지 못했다: 부결·기각·불허',
    returned: '앞 단계로 되돌렸다: 환송·재의 요구',
    skipped: '건너뛰었다',
    withdrawn: '거둬들였다: 취하·철회',
    settled: '합의로 끝났다',
    appealed: '불복해 다음 단계로 갔다: 항소·상고',
    pending: '아직 이 단계에 있다',
  }).meta(told('그 단계의 결과', 'passed')),
  label: TextSchema.optional().meta(
    told('결과를 이르는 말. 없으면 outcome의 말', { ko: '원고 승소', en: 'For the plaintiff' }),
  ),
  votes: VotesSchema.optional().meta(
    told('표결', { for: 170, against: 90, abstain: 6, absent: 34, of: 300, needed: 151 }),
  ),
  sources: CitationsSchema.optional().meta(told('그 단계의 출처, 전체의 것과 다르면', ['hanbit-statement'])),
});
export type Stage = z.infer<typeof StageSchema>;

/** What goes through stages: a lawsuit, a bill, an inquiry, a merger review, a negotiation. */
export const ProceedingSchema = z.strictObject({
  ...factFields,
  type: choice(PROCEEDING_TYPES, {
    lawsuit: '소송',
    bill: '법안',
    inquiry: '조사',
    'merger-review': '기업 결합 심사',
    negotiation: '협상',
  }).meta(told('무엇인가', 'lawsuit')),
  between: z
    .array(IdSchema)
    .min(1)
    .meta(told('누구 사이의 일인가: 조직이나 사람의 id들. 낸 쪽을 먼저', ['hanbit', 'nuri'])),
  body: IdSchema.optional().meta(told('맡은 곳: 법원, 국회, 당국의 id', 'nuri')),
  number: NameSchema.optional().meta(told('사건 번호나 의안 번호', { ko: '2024가합1', en: '2024 Gahap 1' })),
  /** Which stages it may go through, in which order. */
  ladder: IdSchema.meta(told('거쳐 갈 단계들: ladders/에 있는 id', 'bill')),
  stages: z
    .array(StageSchema)
    .min(1)
    .meta(told('거쳐 온 단계들, 때의 차례대로', [{ stage: 'tabled', when: '2024-01-10', outcome: 'opened' }])),
});
export type Proceeding = z.infer<typeof ProceedingSchema> & Filed;

/** How many were there: those who voted one way or another. */
export function present({ for: yes, against, abstain = 0 }: Votes): number {
  return yes + against + abstain;
}

export const proceedings = declare({
  name: 'proceeding',
  words: { ko: { one: '절차', many: '절차' }, en: { one: 'proceeding', many: 'proceedings' } },
  labels: {
    ko: { what: '무엇', body: '맡은 곳', number: '번호', stages: '단계' },
    en: { what: 'What it is', body: 'Before', number: 'Number', stages: 'Stages' },
  },
  says: {
    ko: '소송·법안·조사·심사·협상처럼 단계를 거치는 일',
    en: 'What goes through stages: a lawsuit, a bill, an inquiry, a review, a negotiation',
  },
  lives: 'explainer',
  schema: ProceedingSchema,
  title: 'sentence',
  names: ['number'],
  status: true,
  page: {
    at: 'explainer',
    listed: 5.3,
    asks: { ko: '어디까지 왔나', en: 'How far has it got?' },
    counted: { ko: '절차', en: 'Proceedings' },
  },
  refers: {
    'between.*': 'parties',
    body: ['organisations'],
    ladder: ['ladders'],
    'stages.*.body': ['organisations'],
    'stages.*.votes.by.*.who': 'parties',
    'stages.*.sources.*': ['sources'],
    'stages.*.sources.*.id': ['sources'],
  },
  past: 'own',
  tags: ['Proceeding'],
  shownBy: ['Timeline'],
  table: { id: 'proceedings', title: { ko: '절차', en: 'Proceedings' } },
});
