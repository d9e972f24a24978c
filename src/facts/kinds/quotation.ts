import { z } from 'zod';
import { told } from '../values/describe.ts';
import { IdSchema, TextSchema } from '../values/text.ts';
import { WhenSchema } from '../values/when.ts';
import { QUOTE_EXAMPLE, QuoteSchema } from './clause.ts';
import { declare } from './declare.ts';
import { factFields, type Filed } from './fact.ts';
import { SpeakerSchema } from './position.ts';

/**
 * No more of another's work is kept than this, and no more than twice what is quoted: a sentence or two around the words, by which
 * they are found again. A choice for short quotations.
 */
export const LONGEST_PASSAGE = 300;

/**
 * Where the words stand in their source, so that a letter changed is found. It is kept beside the quotation, in the language of
 * the source, and is in no file of the site; of a work that may not be kept, its hash and length alone (`npm run quote -- FILE`).
 */
const PassageSchema = z.union([
  z.string().trim().min(1),
  z.strictObject({
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta(told('인용한 말의 SHA-256, npm run quote가 적어 준다', 'a'.repeat(64))),
    length: z.int().positive().meta(told('인용한 말의 글자 수, npm run quote가 적어 준다', 20)),
  }),
]);

/** What somebody said, in their own words. */
export const QuotationSchema = z.strictObject({
  ...factFields,
  speaker: SpeakerSchema.meta(told('누가 말했나: { named } 또는 { unnamed, reason }', { named: 'hanbit' })),
  words: QuoteSchema.shape.text.meta(told('말 그대로, 짧게', QUOTE_EXAMPLE.text)),
  lang: QuoteSchema.shape.lang.meta(told('그 말의 언어, 두 글자', QUOTE_EXAMPLE.lang)),
  translation: QuoteSchema.shape.translation.meta(
    told('우리가 한 번역, 사이트의 다른 언어로', QUOTE_EXAMPLE.translation),
  ),
  source: IdSchema.meta(told('어느 출처의 말인가', QUOTE_EXAMPLE.source)),
  when: WhenSchema.optional().meta(told('말한 때', '2026-02-27')),
  occasion: TextSchema.optional().meta(
    told('어디에서 한 말인가', { ko: '등대 앞에서', en: 'In front of the lighthouse' }),
  ),
  passage: PassageSchema.optional().meta(
    told(
      '그 말이 나오는 대목을 원문 그대로, 300자까지. 사이트에는 싣지 않는다',
      'We built our lighthouses only for our own ships.',
    ),
  ),
});
export type Quotation = z.infer<typeof QuotationSchema> & Filed;

export const quotations = declare({
  name: 'quotation',
  words: { ko: { one: '인용', many: '인용' }, en: { one: 'quotation', many: 'quotations' } },
  says: { ko: '누가 한 말을 그 말 그대로', en: 'What somebody said, in their own words' },
  lives: 'explainer',
  schema: QuotationSchema,
  title: 'sentence',
  dated: 'when',
  status: true,
  page: {
    at: 'explainer',
    listed: 2.1,
    saysMore: true,
    asks: { ko: '누가 뭐라고 말했나', en: 'Who said what?' },
    counted: { ko: '인용', en: 'Quotations' },
  },
  refers: { 'speaker.named': 'parties', source: ['sources'] },
  past: 'own',
  tags: ['Quote'],
  shownBy: [],
  table: { id: 'quotations', title: { ko: '인용', en: 'Quotations' }, place: 5.4 },
});
