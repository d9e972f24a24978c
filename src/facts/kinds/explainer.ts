import { z } from 'zod';
import { CHART_REFERS, ChartEntrySchema } from '../charts/entry.ts';
import { told } from '../values/describe.ts';
import { CurrencySchema } from '../values/currency.ts';
import { factFields, type Filed } from './fact.ts';
import { IdSchema, ofEachLocale, TextSchema } from '../values/text.ts';
import { DaySchema, HourSchema, WhenSchema } from '../values/when.ts';
import { ApprovedSchema, BylineSchema } from './byline.ts';
import { TakedownSchema } from './takedown.ts';

const BesideSchema = z.union([z.literal('none'), CurrencySchema]).meta(told('통화의 부호, 또는 none', 'krw'));

/** One explainer: `explainer.mdx`. The folder's name is its address. */
export const ExplainerSchema = z.strictObject({
  headline: TextSchema.meta(told('제목', { ko: '등대는 누구의 것인가', en: 'Whose lighthouse is it?' })),
  /** The standfirst: two sentences. */
  dek: TextSchema.meta(
    told('앞글, 두 문장', {
      ko: '한빛이 등대를 지었다. 누리도 제 것이라고 한다.',
      en: 'Hanbit built the lighthouse. Nuri says that it is its own.',
    }),
  ),
  /** Two or three words on where the story stands, with a colour of its own only where it is open. */
  state: z
    .strictObject({
      label: TextSchema.meta(told('두세 낱말', { ko: '협상 중', en: 'In talks' })),
      open: z.boolean().meta(told('아직 열린 일이면 true', false)),
    })
    .meta(told('이야기가 어디까지 왔나', { label: { ko: '협상 중', en: 'In talks' }, open: true })),
  /** Our "now": what the page knows, it knows up to this day; where news moves by the hour, up to this hour of a zone. */
  asOf: z
    .union([DaySchema, HourSchema])
    .meta(
      told('기준일: 이 해설의 ‘지금’. 시각을 다투는 일이면 2026-11-22T18:00+09:00처럼 시각과 시간대까지', '2026-11-22'),
    ),
  /** The newest dated item we saw, as precisely as known. */
  latestSeen: z
    .union([WhenSchema, HourSchema])
    .meta(told('우리가 본 가장 새 소식의 때. 기준일처럼 시각까지 적어도 된다', '2026-10')),
  published: DaySchema.meta(told('처음 발행한 날', '2026-11-23')),
  /** The last day the prose was changed after publication. What changes in a fact stands in that fact's `history`. */
  revised: DaySchema.optional().meta(
    told('발행한 뒤 글을 마지막으로 고친 날. 사실을 고친 날은 그 사실의 history에 적는다', '2026-12-05'),
  ),
  /** The parties compared, in column order. */
  parties: z
    .array(IdSchema)
    .min(2)
    .meta(told('견주는 당사자들, 열의 차례대로', ['hanbit', 'nuri'])),
  /**
   * The sections of both stories, in order: ids of the editor's own, which stand in addresses (`#brief`). What a section is for
   * follows from the tags placed in it; its heading stands in the stories.
   */
  sections: z
    .array(IdSchema.meta(told('절의 id: 주소 끝에 #brief로 붙는다', 'brief')))
    .min(1)
    .meta(told('절의 차례. id는 편집자가 짓고, 제목은 두 글에 쓴다', ['brief', 'sources'])),
  /** What it is about; readers find it by these words too. */
  topics: z
    .array(IdSchema.meta(told('주제의 id: reference/topics의 파일 이름', 'sea-lanes')))
    .min(1)
    .optional()
    .meta(told('무엇에 대한 해설인가: 주제의 id들', ['sea-lanes'])),
  /** The rates another currency may be reckoned with; of several, the one nearest a fact's day. None, no conversion. */
  rates: z
    .array(IdSchema)
    .optional()
    .meta(told('다른 통화로 셈할 때 쓰는 환율의 id들. 없으면 환산하지 않는다', ['krw-test'])),
  /** Which currency stands beside an amount, in each language. */
  beside: z
    .strictObject(ofEachLocale(() => BesideSchema))
    .optional()
    .meta(told('금액 곁에 나란히 적을 통화, 언어마다. 없으면 none', { ko: 'krw', en: 'none' })),
  /** A sourced rate shown beside it, where it helps. */
  compareRate: IdSchema.optional().meta(told('곁에 보이는 실제 환율의 id', 'krw-test')),
  /** What shows the whole under the head: charts by their ids, issues for what each side holds on them in a line. */
  lead: z
    .array(IdSchema)
    .min(1)
    .max(3)
    .optional()
    .meta(told('제목 아래에서 전체를 보이는 것: 그림·쟁점·이미지의 id, 하나에서 셋', ['money-into-nuri', 'who-owns'])),
  /** Facts whose values stand on the front page. The first that comes down to a number is the one on the share image. */
  keyFacts: z
    .array(IdSchema)
    .meta(told('첫 화면에 값을 보일 사실들의 id. 숫자인 것 가운데 맨 앞이 공유 그림에 실린다', ['hanbit-nuri-deal'])),
  /** The days whose state is shown on a page of its own; today's is the explainer. */
  keyDates: z
    .array(DaySchema)
    .optional()
    .meta(told('그날까지 알려진 것을 따로 보일 날짜들. 기준일보다 앞선 날, 때의 차례대로', ['2026-03-18'])),
  /** The article the explainer starts from. */
  startsFrom: IdSchema.optional().meta(told('출발점이 된 기사의 출처 id', 'harbour-daily-2024-01')),
  charts: z.record(IdSchema, ChartEntrySchema).meta(told('그림들: 그림의 id 아래에 적는다. 없으면 {}', {})),
  /** Who wrote it; without one it is the house’s. */
  byline: BylineSchema.optional().meta(
    told('쓴 사람들. 적지 않으면 쟁점이 쓴 것이다', [{ name: { ko: '김등대', en: 'Kim Deungdae' } }]),
  ),
  /** The second pair of eyes, where the desk has two: once it is there, what changes a headline, a status or an accusation asks for it anew. */
  approved: ApprovedSchema.optional().meta(
    told('쓴 사람 말고 누가 언제 읽었나. 적기 시작하면 제목, 상태, 고발하는 문장이 바뀔 때마다 다시 묻는다', {
      by: { ko: '박둘째', en: 'Park Duljjae' },
      on: '2026-12-05',
    }),
  ),
  /** Names its folder had: their addresses lead on to this one. */
  formerly: z
    .array(IdSchema)
    .min(1)
    .optional()
    .meta(told('폴더의 전 이름들. 그 주소로 오는 독자를 지금 주소로 이끈다', ['lighthouse-row'])),
  /** Published in Korean while the English is still to come; facts of the folder may have Korean alone as long. */
  translation: z
    .literal('pending')
    .optional()
    .meta(told('영어를 아직 옮기는 중이면 pending. 그동안 이 폴더의 글에는 영어가 없어도 된다', 'pending')),
  /** Nothing of the folder is told before this hour. */
  embargo: HourSchema.optional().meta(
    told('이 시각까지 해설의 아무것도 내보내지 않는다. 시간대까지', '2026-12-01T06:00+09:00'),
  ),
  /** What was published here and had to leave. `npm run takedown` writes it; a published line stays. */
  takenDown: z.array(TakedownSchema).optional().meta(told('발행한 뒤 내린 것. npm run takedown이 적는다', [])),
  /** Warnings the desk accepts, here and in the two stories. */
  waivers: factFields.waivers,
});
/** Which field of an explainer names which kinds; see Declaration.refers. */
export const EXPLAINER_REFERS = {
  'parties.*': 'parties',
  'topics.*': ['topics'],
  'rates.*': ['exchange-rates'],
  compareRate: ['exchange-rates'],
  'keyFacts.*': 'read',
  startsFrom: ['sources'],
  ...CHART_REFERS,
} as const;
export type Explainer = z.infer<typeof ExplainerSchema> & Filed;
