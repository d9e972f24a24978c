import { z } from 'zod';
import { declare } from './declare.ts';
import { choice, told } from '../values/describe.ts';
import { factFields, type Filed } from './fact.ts';
import { IdSchema, NameSchema, TextSchema } from '../values/text.ts';
import { DaySchema, WhenSchema } from '../values/when.ts';

/**
 * record: a filing, a regulator, a court, the contract. statement: a party's own words.
 * reporting: a newsroom's own work. relay: someone passing on another's report. commentary: opinion or analysis.
 */
export const SOURCE_KINDS = ['record', 'statement', 'reporting', 'relay', 'commentary'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** How we read it: the page itself, a verbatim copy elsewhere, or only what others say it says. */
export const READ_MODES = ['original', 'copy', 'relay'] as const;
export type ReadMode = (typeof READ_MODES)[number];

/** A document, page or report that facts rest on. */
export const SourceSchema = z.strictObject({
  /** What the document is called. May hold digits (Form 10-Q). */
  title: NameSchema.meta(
    told('문서의 이름', { ko: '한빛의 누리 투자 발표', en: 'Hanbit announces its investment in Nuri' }),
  ),
  /** Who published it. */
  publisher: NameSchema.meta(told('낸 곳', { ko: '한빛', en: 'Hanbit' })),
  /** The canonical page, https. Left out where only copies of no standing were seen: then it is named and not linked. */
  url: z
    .string()
    .optional()
    .meta(told('원래 주소, https. 무단 사본만 보았으면 적지 않는다', 'https://example.org/page')),
  kind: choice(SOURCE_KINDS, {
    record: '기록: 공시, 당국, 법원, 계약서',
    statement: '당사자의 말',
    reporting: '언론사가 스스로 취재한 보도',
    relay: '남의 보도를 옮긴 글',
    commentary: '견해나 분석',
  }).meta(told('어떤 문서인가', 'statement')),
  /** Whose statement or record it is: an organisation, or several for a joint one. */
  party: z
    .union([IdSchema, z.array(IdSchema).min(1)])
    .optional()
    .meta(told('누구의 말이나 기록인가: 조직이나 사람의 id 하나, 또는 [여럿]', 'nuri')),
  /** The report or document this one passes on, by source id. Five relays of one report are one origin. */
  origin: IdSchema.optional().meta(
    told('옮긴 원래 보도의 출처 id. 같은 보도를 옮긴 글은 한 곳으로 센다', 'harbour-daily-2024-01'),
  ),
  read: choice(READ_MODES, {
    original: '그 문서를 읽었다',
    copy: '그대로 옮긴 사본을 읽었다',
    relay: '남이 전한 말로만 안다',
  }).meta(told('어떻게 읽었나', 'original')),
  /** How and where it was read, where that was not the canonical page. */
  readNote: TextSchema.optional().meta(
    told('원래 주소에서 읽지 않았다면, 어디서 어떻게', { ko: '사본으로 읽었다.', en: 'Read as a copy.' }),
  ),
  published: WhenSchema.meta(told('나온 때', '2026-02-27')),
  accessed: DaySchema.meta(told('우리가 읽은 날', '2026-11-22')),
  archived: z
    .string()
    .optional()
    .meta(told('보관본의 주소', 'https://web.archive.org/web/2026/https://example.org/page')),
  /** The day on which its page was seen to answer no more: from then on links lead to the archived copy, and say so. */
  gone: DaySchema.optional().meta(told('원래 페이지가 사라진 것을 본 날. 링크는 보관본으로 이어진다', '2026-12-05')),
  embargo: factFields.embargo,
  history: factFields.history,
  waivers: factFields.waivers,
});
export type Source = z.infer<typeof SourceSchema> & Filed;

export const sources = declare({
  name: 'source',
  words: { ko: { one: '출처', many: '출처' }, en: { one: 'source', many: 'sources' } },
  says: { ko: '사실이 기댄 문서', en: 'A document that facts rest on' },
  lives: 'both',
  schema: SourceSchema,
  title: 'name',
  dated: 'published',
  status: false,
  page: {
    at: 'explainer',
    listed: 10,
    entry: { on: 'sources', prefix: 'source-' },
    asks: { ko: '무엇을 읽고 썼나', en: 'What was read to write this?' },
    counted: { ko: '출처', en: 'Sources' },
  },
  refers: { party: 'parties', 'party.*': 'parties', origin: ['sources'] },
  past: 'own',
  tags: ['Cite'],
  shownBy: [],
  table: { id: 'sources', title: { ko: '출처', en: 'Sources' } },
});
