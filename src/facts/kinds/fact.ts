import { z } from 'zod';
import { choice, told } from '../values/describe.ts';
import { ValueSchema } from '../values/value.ts';
import { StatusSchema } from '../values/status.ts';
import { IdSchema, TextSchema } from '../values/text.ts';
import { DaySchema, HourSchema, PartialDateSchema, WhenSchema } from '../values/when.ts';

/**
 * A source of a fact: its id, or its id with what it says of this very fact in our own words.
 * Example: `sources: [hanbit-statement, { id: harbour-register, says: { ko: …, en: … } }]`.
 */
export const CitationSchema = z.union([
  IdSchema.meta(told('출처의 id', 'hanbit-statement')),
  z.strictObject({
    id: IdSchema.meta(told('출처의 id', 'hanbit-statement')),
    says: TextSchema.meta(
      told('이 사실에 대해 그 출처가 한 말을 우리 글로', { ko: '총액을 밝혔다.', en: 'Gives the total.' }),
    ),
  }),
]);
export type Citation = z.infer<typeof CitationSchema>;

/** At least one source; none twice. */
export const CitationsSchema = z.array(CitationSchema).min(1);

/** A figure that was seen elsewhere and is not used: shown to the reader, with the reason. */
export const ConflictSchema = z.strictObject({
  /** The value as the other source gives it: one of value, when, text. */
  value: ValueSchema.optional().meta(told('그쪽이 적은 값', { usd: 40e9 })),
  when: WhenSchema.optional().meta(told('그쪽이 적은 때', '2026-03')),
  text: TextSchema.optional().meta(told('그쪽이 적은 말', { ko: '독점이었다', en: 'It was exclusive' })),
  /** Where it was seen. */
  source: IdSchema.meta(told('어느 출처에서 보았나', 'harbour-daily-2024-01')),
  /** Why it is not used. */
  why: TextSchema.meta(told('왜 쓰지 않나', { ko: '공시와 맞지 않는다.', en: 'The filing says otherwise.' })),
});
export type Conflict = z.infer<typeof ConflictSchema>;

/** A value as it once stood in our file, for `history`. */
const PastValueSchema = z.union([z.string(), z.number(), z.boolean(), z.record(z.string(), z.unknown())]);

/** A change of ours after publication. Corrections (바로잡음) are made of these, and of nothing else. */
export const ChangeSchema = z.strictObject({
  /** The day the change was published. */
  on: DaySchema.meta(told('고쳐 발행한 날', '2026-12-05')),
  /** correction: we were wrong. update: the world changed. addition: something known later. */
  kind: choice(['correction', 'update', 'addition'], {
    correction: '바로잡음: 우리가 틀렸다',
    update: '갱신: 세상이 바뀌었다',
    addition: '보탬: 뒤늦게 알았다',
  }).meta(told('어떤 고침인가', 'correction')),
  /** The field that changed, as written in the file. */
  field: z.string().min(1).meta(told('고친 항목의 이름', 'amount')),
  /** The cell of a series that changed; `field` is then `rows`. */
  row: z
    .union([IdSchema, z.int().min(1000).max(9999)])
    .transform(String)
    .optional()
    .meta(told('통계의 한 칸을 고쳤으면 그 줄의 첫 칸. field는 rows', '2024-03')),
  column: IdSchema.optional().meta(told('통계의 한 칸을 고쳤으면 그 열의 이름', 'passengers')),
  was: PastValueSchema.optional().meta(told('고치기 전의 값', { usd: 38e9 })),
  now: PastValueSchema.optional().meta(told('고친 뒤의 값', { usd: 50e9 })),
  why: TextSchema.meta(told('왜 고쳤나', { ko: '공시를 잘못 읽었다.', en: 'We misread the filing.' })),
  /** Until this hour what was stands, and nothing is told of the change. */
  embargo: HourSchema.optional().meta(
    told('이 시각까지는 고치기 전의 값을 보인다. 시간대까지', '2026-12-01T06:00+09:00'),
  ),
});
export type Change = z.infer<typeof ChangeSchema>;

/** The field that a line of `history` tells of, as a path: of a cell of a series `rows.2024-03.passengers`. */
export function fieldTold({ field, row, column }: Pick<Change, 'field' | 'row' | 'column'>): string {
  return row === undefined ? field : ['rows', row, ...(column === undefined ? [] : [column])].join('.');
}

/**
 * A warning the desk accepts, with the day and the reason. Errors cannot be waived. What was read in prose is accepted for one
 * sentence, and for as long as that sentence and the facts it speaks of stay as they are: the report gives the line to paste.
 */
export const WaiverSchema = z.strictObject({
  code: z
    .string()
    .regex(/^[A-F]\d{2,3}$/)
    .meta(told('받아들이는 경고의 코드', 'C51')),
  on: DaySchema.meta(told('그러기로 한 날', '2026-11-22')),
  why: z.string().min(10).meta(told('까닭, 열 글자 넘게', '이 금액을 밝힌 문서는 법원 기록 하나뿐이다')),
  words: z
    .string()
    .min(1)
    .optional()
    .meta(
      told(
        '글을 읽고 한 경고라면 받아들이는 문장, 태그까지 그대로. 점검이 적어 주는 줄을 붙인다',
        '한빛이 소송을 냈다.',
      ),
    ),
  facts: z
    .string()
    .regex(/^[a-z]{8}$/)
    .optional()
    .meta(told('그 문장이 말하는 사실들의 표지. 값이 바뀌면 달라진다. 점검이 적어 준다', 'kfbaemoc')),
  source: IdSchema.optional().meta(
    told('사람이나 조직을 두고 한 판단·혐의·직함이면 그렇게 말하는 출처의 id. 그 사실이 인용한 것', 'harbour-gazette'),
  ),
});
export type Waiver = z.infer<typeof WaiverSchema>;

/** What every fact has. */
export const factFields = {
  /** What the fact is called, as a label without a full stop. */
  title: TextSchema.meta(told('이름표. 마침표 없이', { ko: '한빛의 누리 투자', en: 'Hanbit’s investment in Nuri' })),
  /** How well it stands; see status.ts. */
  status: StatusSchema.meta(told('얼마나 확실한가. 출처로 얻는 것이지 고르는 것이 아니다', 'announced')),
  /** Who says so, needed for `claimed` and `denied`: an organisation or a person. */
  by: IdSchema.optional().meta(
    told('누구의 말인가: 조직이나 사람의 id. status가 claimed나 denied면 꼭 적는다', 'hanbit'),
  ),
  /** Which fact took its place, needed for `superseded`. */
  supersededBy: IdSchema.optional().meta(
    told('무엇이 대신했나: 새 사실의 id. status가 superseded면 꼭 적는다', 'nuri-round-2024-02'),
  ),
  sources: CitationsSchema.meta(
    told('근거: 출처의 id, 또는 { id, says }. 하나 넘게', [
      'hanbit-statement',
      { id: 'harbour-register', says: { ko: '분기마다 낸 돈을 적었다.', en: 'Gives what was paid each quarter.' } },
    ]),
  ),
  /** A remark for the reader, in sentences. */
  note: TextSchema.optional().meta(
    told('독자에게 덧붙이는 말, 문장으로. 숫자는 태그로 부른다', {
      ko: '지분을 사는 돈이며 등대 사용료가 아니다.',
      en: 'The money buys equity; it is not rent for lighthouses.',
    }),
  ),
  conflicts: z
    .array(ConflictSchema)
    .optional()
    .meta(
      told('다른 곳에서 보았으나 쓰지 않는 값과 그 까닭. value·when·text 가운데 하나를 적는다', [
        {
          value: { usd: 40e9 },
          source: 'harbour-daily-2024-01',
          why: { ko: '공시와 맞지 않는다.', en: 'The filing says otherwise.' },
        },
      ]),
    ),
  history: z
    .array(ChangeSchema)
    .optional()
    .meta(
      told('발행한 뒤 우리가 고친 것. 새것을 아래에 더하고, 적힌 것은 지우지 않는다', [
        {
          on: '2026-12-05',
          kind: 'correction',
          field: 'amount',
          was: { usd: 38e9 },
          now: { usd: 50e9 },
          why: { ko: '공시를 잘못 읽었다.', en: 'We misread the filing.' },
        },
      ]),
    ),
  /** Not told before this hour, in any file of the site. See embargo.ts. */
  embargo: HourSchema.optional().meta(
    told('이 시각까지 아무것도 내보내지 않는다. 시간대까지', '2026-12-01T06:00+09:00'),
  ),
  /** The day by which the desk looks at it again. Judged by `asOf`, not by the clock. */
  reviewBy: PartialDateSchema.optional().meta(told('이날까지 다시 살핀다', '2027-02')),
  waivers: z
    .array(WaiverSchema)
    .optional()
    .meta(
      told('까닭이 있어 받아들이는 경고. 오류는 받아들일 수 없다', [
        { code: 'C51', on: '2026-11-22', why: '이 금액을 밝힌 문서는 법원 기록 하나뿐이다' },
      ]),
    ),
} as const;

/** What assembly adds to every fact: its id and the file it was written in (relative to `content/`). */
export interface Filed {
  id: string;
  file: string;
}
