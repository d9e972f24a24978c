import { z } from 'zod';
import { declare } from './declare.ts';
import { QUOTE_EXAMPLE, QuotedSchema } from './clause.ts';
import { told } from '../values/describe.ts';
import { factFields, type Filed } from './fact.ts';
import { issues } from './issue.ts';
import { IdSchema, TextSchema } from '../values/text.ts';
import { DaySchema, WhenSchema } from '../values/when.ts';

const NamedSchema = z.strictObject({
  named: IdSchema.meta(told('이름을 밝힌 이: 조직이나 사람의 id', 'kim-deungdae')),
});
const UnnamedSchema = z.strictObject({
  unnamed: TextSchema.meta(told('이름 없는 이를 출처가 뭐라 했나', { ko: '관계자', en: 'a person involved' })),
  reason: TextSchema.meta(told('왜 이름이 없나', { ko: '기사가 밝히지 않았다.', en: 'The article does not say.' })),
});
const PolledSchema = z.strictObject({
  poll: IdSchema.meta(told('여럿이 대답한 여론조사: 그 조사나, 결과를 적은 출처의 id', 'harbour-poll')),
});

/** Who spoke: a named person or organisation, or someone unnamed with what is said of them and why they stay unnamed. */
export const SpeakerSchema = z.union([NamedSchema, UnnamedSchema]);

/** Who spoke for a party: somebody, or for a group of people a poll. */
const VoiceSchema = z.union([NamedSchema, UnnamedSchema, PolledSchema]);
export type Voice = z.infer<typeof VoiceSchema>;

/** Where a position was looked for, and the last day on which it was. */
const LookedSchema = z.strictObject({
  looked: TextSchema.meta(told('어디를 찾았나. 마침표 없이', { ko: '누리의 보도자료', en: 'Nuri’s releases' })),
  until: DaySchema.meta(told('언제까지 찾았나', '2026-11-22')),
});
export type Looked = z.infer<typeof LookedSchema>;

const { status, sources, ...rest } = factFields;

/**
 * What one party says on one issue. The file name is `issue--party`; both are checked.
 * Exactly one of `text`, `noStatement: true` (the party was asked and said nothing) and `notFound` (we found none, and say where we looked).
 */
export const PositionSchema = z.strictObject({
  ...rest,
  /** Needed with `text`. */
  status: status.optional().meta(told('얼마나 확실한가. text가 있으면 꼭 적는다', 'announced')),
  /** Needed with `text` and `noStatement`; may be missing where nothing was found. */
  sources: sources
    .optional()
    .meta(told('근거: 출처의 id들. text나 noStatement가 있으면 꼭 적는다', ['hanbit-statement'])),
  text: TextSchema.optional().meta(
    told('당사자의 말을 우리 글로. text·noStatement·notFound 가운데 꼭 하나', {
      ko: '계약이 그대로라고 했다.',
      en: 'It said that the contract stood.',
    }),
  ),
  when: WhenSchema.optional().meta(told('말한 때', '2026-02-27')),
  speaker: VoiceSchema.optional().meta(
    told('누가 말했나: { named } 또는 { unnamed, reason }. 이름 없는 여럿(group)이 조사에 답한 것이면 { poll }', {
      named: 'hanbit',
    }),
  ),
  quote: QuotedSchema.optional().meta(told('짧은 인용: 인용의 id, 또는 말과 그 출처', QUOTE_EXAMPLE)),
  noStatement: z
    .literal(true)
    .optional()
    .meta(told('물었으나 답하지 않았으면 true. text·noStatement·notFound 가운데 꼭 하나', true)),
  /** Where we looked and until when. A bare `true`, as it was once written, is refused by a rule that says what to add. */
  notFound: z
    .union([LookedSchema, z.literal(true)])
    .optional()
    .meta(
      told('찾았으나 없으면, 어디를 언제까지 찾았나. text·noStatement·notFound 가운데 꼭 하나', {
        looked: { ko: '한빛의 보도자료와 항만 신문', en: 'Hanbit’s releases and the Harbour Gazette' },
        until: '2026-11-22',
      }),
    ),
});
export type Position = z.infer<typeof PositionSchema> & Filed & { issue: string; party: string };

/** Where and until when a position that was not found was looked for; undefined of one that says something. */
export function lookedFor({ notFound }: Pick<Position, 'notFound'>): Looked | undefined {
  return notFound === true ? undefined : notFound;
}

/** The issue and the party a position file's name speaks of; undefined where it has no `--`. */
export function splitPositionId(id: string): { issue: string; party: string } | undefined {
  const at = id.indexOf('--');
  return at < 0 ? undefined : { issue: id.slice(0, at), party: id.slice(at + 2) };
}

export const positions = declare({
  name: 'position',
  words: { ko: { one: '입장', many: '입장' }, en: { one: 'position', many: 'positions' } },
  says: {
    ko: '한 쟁점에서 한 당사자가 한 말. 파일 이름은 쟁점--당사자.mdx',
    en: 'What one party says on one issue. The file is named issue--party.mdx',
  },
  lives: 'explainer',
  schema: PositionSchema,
  fromId: splitPositionId,
  title: 'sentence',
  dated: 'when',
  status: true,
  page: {
    at: 'explainer',
    listed: 2,
    entry: { on: 'story', prefix: '' },
    saysMore: true,
    asks: { ko: '누가 뭐라고 했나', en: 'Who says what?' },
    counted: { ko: '당사자들의 입장', en: 'Positions of the parties' },
  },
  refers: {
    'speaker.named': 'parties',
    'speaker.poll': ['polls', 'sources'],
    quote: ['quotations'],
    'quote.source': ['sources'],
  },
  past: 'own',
  tags: [],
  shownBy: ['Comparison'],
  table: issues.table,
});
