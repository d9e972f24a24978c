import { z } from 'zod';
import { declare } from './declare.ts';
import { told } from '../values/describe.ts';
import { CitationsSchema, factFields, type Filed } from './fact.ts';
import { IdSchema, NameSchema, TextSchema } from '../values/text.ts';

/** A word of the glossary: a concept, or a product with its maker. */
export const TermSchema = z.strictObject({
  title: NameSchema.meta(told('용어', { ko: '등명기', en: 'lantern' })),
  /** The word in full or in its original language (lighthouse lantern). */
  original: z.string().optional().meta(told('온전한 이름이나 원어', 'lighthouse lantern')),
  definition: TextSchema.meta(
    told('뜻, 한두 문장', { ko: '등대 꼭대기의 빛을 내는 장치.', en: 'The part of a lighthouse that gives light.' }),
  ),
  /** The organisation that makes it, for a product. */
  maker: IdSchema.optional().meta(told('제품이면 만든 조직의 id', 'nuri')),
  sources: CitationsSchema.optional().meta(told('근거: 출처의 id들', ['hanbit-statement'])),
  embargo: factFields.embargo,
  history: factFields.history,
  waivers: factFields.waivers,
});
export type Term = z.infer<typeof TermSchema> & Filed;

export const terms = declare({
  name: 'term',
  words: { ko: { one: '용어', many: '용어' }, en: { one: 'term', many: 'terms' } },
  says: { ko: '풀어 주어야 하는 말이나 제품', en: 'A word that needs explaining, or a product' },
  lives: 'reference',
  schema: TermSchema,
  title: 'name',
  status: false,
  page: 'glossary',
  refers: { maker: ['organisations'] },
  past: 'always',
  tags: ['Name', 'Term'],
  shownBy: [],
});
