import { z } from 'zod';
import { declare } from './declare.ts';
import { choice, told } from '../values/describe.ts';
import { CitationsSchema, factFields, type Filed } from './fact.ts';
import { IdSchema, TextSchema } from '../values/text.ts';
import { PartialDateSchema } from '../values/when.ts';

/** How far the clause reached in a version. */
export const SCOPES = ['full', 'partial', 'none'] as const;
export type Scope = (typeof SCOPES)[number];

/** Whose words we have: the contract's own, a party's summary of it, the press quoting it, or what follows from it. */
export const TEXT_STATUSES = ['verbatim', 'party-summary', 'press-quoted', 'inferred'] as const;
export type TextStatus = (typeof TEXT_STATUSES)[number];

/** A short quotation in its original wording. The translation is ours and is marked so. */
export const QuoteSchema = z.strictObject({
  /** The words themselves, unchanged. */
  text: z.string().trim().min(1).meta(told('말 그대로, 짧게', 'our lighthouses only')),
  /** The language they are in, as BCP 47. */
  lang: z
    .string()
    .regex(/^[a-z]{2}$/)
    .meta(told('그 말의 언어, 두 글자', 'en')),
  /** Our translation into the site's other language. */
  translation: z.string().trim().min(1).meta(told('우리가 한 번역', '우리 등대만')),
  source: IdSchema.meta(told('어느 출처의 말인가', 'hanbit-statement')),
});
export const QUOTE_EXAMPLE = {
  text: 'our lighthouses only',
  lang: 'en',
  translation: '우리 등대만',
  source: 'hanbit-statement',
};
/** Words quoted; `id` where they are a quotation of their own. */
export type Quote = z.infer<typeof QuoteSchema> & { id?: string };

/**
 * A quotation in another fact: a quotation of its own, by its id, or the words with their source. Who reads a fact of a dossier
 * has the words either way (`desk/quoted.ts`), so that they are the type.
 */
export const QuotedSchema = z.union([
  IdSchema.meta(told('quotations/에 있는 인용의 id', 'we-built-it')),
  QuoteSchema.meta({ examples: [QUOTE_EXAMPLE] }),
]) as z.ZodType as z.ZodType<Quote>;

/** A clause as it stood from one amendment to the next. */
export const ClauseVersionSchema = z.strictObject({
  from: PartialDateSchema.meta(told('이 판이 시작된 때', '2020-03-02')),
  /** Left out where the next version follows at once, and for the one in force. */
  until: PartialDateSchema.optional().meta(
    told('끝난 때. 다음 판이 바로 잇거나 지금 것이면 적지 않는다', '2024-01-09'),
  ),
  scope: choice(SCOPES, { full: '모두 미쳤다', partial: '일부에만 미쳤다', none: '미치지 않았다' }).meta(
    told('조항이 미친 범위', 'full'),
  ),
  textStatus: choice(TEXT_STATUSES, {
    verbatim: '계약의 문장 그대로',
    'party-summary': '당사자가 간추린 말',
    'press-quoted': '언론이 옮긴 말',
    inferred: '다른 글에서 미루어 안 것',
  }).meta(told('누구의 말로 아는가', 'party-summary')),
  /** Two or three words for the cell of the clause table. */
  label: TextSchema.meta(told('표의 칸에 들어갈 두세 낱말', { ko: '독점', en: 'exclusive' })),
  /** What it said, in plain words of ours. */
  plain: TextSchema.meta(
    told('무엇이라고 했나, 쉬운 우리 글로', {
      ko: '누리는 한빛의 등대만 쓴다.',
      en: 'Nuri uses Hanbit’s lighthouses only.',
    }),
  ),
  quote: QuotedSchema.optional().meta(told('짧은 인용: 인용의 id, 또는 말과 그 출처', QUOTE_EXAMPLE)),
  sources: CitationsSchema.meta(told('이 판의 근거', ['hanbit-statement'])),
});
export type ClauseVersion = z.infer<typeof ClauseVersionSchema>;

/** How one party reads the clause, with the sources of that reading. */
export const ReadingSchema = z.strictObject({
  ...TextSchema.shape,
  sources: CitationsSchema.meta(told('그렇게 읽는다는 근거', ['hanbit-statement'])),
});
export type Reading = z.infer<typeof ReadingSchema>;

/** A contract term with its history. The contracts are not public; the card says so. */
export const ClauseSchema = z.strictObject({
  ...factFields,
  /** The parties to the contract. */
  between: z
    .array(IdSchema)
    .min(2)
    .meta(told('계약한 당사자들, 둘 넘게', ['hanbit', 'nuri'])),
  /** An article of a law, and of no contract: whoever makes it and whoever keeps it stand in `between`. */
  law: z.literal(true).optional().meta(told('계약이 아니라 법의 조문이면 true. between에는 만든 곳과 지킬 곳', true)),
  /** Place in the clause table, from 1. */
  order: z.number().int().positive().meta(told('조항 표에서의 자리, 1부터', 1)),
  /** In the order of time. */
  versions: z
    .array(ClauseVersionSchema)
    .min(1)
    .meta(
      told('조항의 내력, 때의 차례대로', [
        {
          from: '2020-03-02',
          scope: 'full',
          textStatus: 'party-summary',
          label: { ko: '독점', en: 'exclusive' },
          plain: { ko: '누리는 한빛의 등대만 쓴다.', en: 'Nuri uses Hanbit’s lighthouses only.' },
          sources: ['hanbit-statement'],
        },
      ]),
    ),
  /** By organisation. Each side's reading stands apart. */
  readings: z
    .record(IdSchema, ReadingSchema)
    .optional()
    .meta(
      told('당사자마다 조항을 어떻게 읽나. 조직의 id 아래에 적는다', {
        hanbit: {
          ko: '새 등대에도 미친다고 했다.',
          en: 'It said that new lighthouses are covered.',
          sources: ['hanbit-statement'],
        },
      }),
    ),
});
export type Clause = z.infer<typeof ClauseSchema> & Filed;

export const clauses = declare({
  name: 'clause',
  words: {
    ko: { one: '계약 조항', many: '계약 조항' },
    en: { one: 'contract clause', many: 'contract clauses' },
  },
  desk: '조항',
  says: {
    ko: '계약 조항과 그 내력, 양쪽의 읽기',
    en: 'A clause of a contract, how it changed, how each side reads it',
  },
  lives: 'explainer',
  schema: ClauseSchema,
  title: 'sentence',
  dated: 'versions',
  status: true,
  page: {
    at: 'explainer',
    listed: 3,
    entry: { on: 'clauses', prefix: '' },
    asks: { ko: '계약에는 뭐라고 적혔나', en: 'What do the contracts say?' },
    counted: { ko: '계약 조항', en: 'Contract clauses' },
  },
  refers: {
    'between.*': 'parties',
    'versions.*.sources.*': ['sources'],
    'versions.*.sources.*.id': ['sources'],
    'versions.*.quote': ['quotations'],
    'versions.*.quote.source': ['sources'],
    'readings.$key': 'parties',
    'readings.*.sources.*': ['sources'],
    'readings.*.sources.*.id': ['sources'],
  },
  past: 'own',
  tags: [],
  shownBy: ['ClauseHistory', 'ClauseCards'],
  table: { id: 'clauses', title: { ko: '조항의 내력', en: 'How the clauses changed' } },
});
