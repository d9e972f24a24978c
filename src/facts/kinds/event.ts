import { z } from 'zod';
import { declare } from './declare.ts';
import { told } from '../values/describe.ts';
import { factFields, type Filed } from './fact.ts';
import { IdSchema, TextSchema } from '../values/text.ts';
import { isTimeZone } from '../values/timeZone.ts';
import { WhenSchema } from '../values/when.ts';

/** Something that happened, or is expected to. */
export const EventSchema = z.strictObject({
  ...factFields,
  when: WhenSchema.meta(told('일어난, 또는 일어날 때', '2026-04-27')),
  /** Who took part: organisations or people. The first gives the event its colour. */
  parties: z
    .array(IdSchema)
    .min(1)
    .meta(told('누가: 조직이나 사람의 id. 첫째의 색을 쓴다', ['hanbit', 'nuri'])),
  summary: TextSchema.optional().meta(
    told('무슨 일인가, 한두 문장', { ko: '두 회사가 계약을 고쳤다.', en: 'The two companies amended their contract.' }),
  ),
  /** A turning point. */
  key: z.literal(true).optional().meta(told('전환점이면 true. 아니면 적지 않는다', true)),
  /** IANA zone of a date given as local time, such as America/New_York. */
  timeZone: z
    .string()
    .refine(isTimeZone, { params: { wrong: 'zone' } })
    .optional()
    .meta(told('현지 날짜라면 그 시간대의 IANA 이름', 'America/New_York')),
  /** The events of the same day that went before it, where a day has several: the timeline tells them in that order. */
  after: z
    .array(IdSchema.meta(told('같은 날 먼저 일어난 사건의 id', '2024-01-10-statement')))
    .min(1)
    .optional()
    .meta(
      told('같은 날의 여러 사건 가운데 이보다 먼저 일어난 것들의 id. 경과에 그 차례로 선다', ['2024-01-10-statement']),
    ),
  /** The deals and clauses it brought about or changed. */
  about: z
    .array(IdSchema)
    .optional()
    .meta(told('이 일로 생기거나 바뀐 거래·조항·수치의 id', ['exclusive-light'])),
});
export type Event = z.infer<typeof EventSchema> & Filed;

export const events = declare({
  name: 'event',
  words: { ko: { one: '사건', many: '사건' }, en: { one: 'event', many: 'events' } },
  says: { ko: '일어난 일과 예정된 일', en: 'Something that happened, or is expected to' },
  lives: 'explainer',
  schema: EventSchema,
  title: 'sentence',
  dated: 'when',
  status: true,
  page: {
    at: 'explainer',
    listed: 6,
    entry: { on: 'timeline', prefix: 'event-' },
    asks: { ko: '무슨 일이 언제 있었나', en: 'What happened, and when?' },
    counted: { ko: '사건', en: 'Events' },
  },
  refers: { 'parties.*': 'parties', 'after.*': ['events'], 'about.*': ['deals', 'clauses', 'figures'] },
  past: 'own',
  tags: [],
  shownBy: ['Timeline'],
  table: { id: 'timeline', title: { ko: '경과', en: 'Timeline' } },
});
