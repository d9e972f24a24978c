import { z } from 'zod';
import { declare } from './declare.ts';
import { ColourSchema } from '../values/colour.ts';
import { told } from '../values/describe.ts';
import { factFields, type Filed } from './fact.ts';
import { IdSchema, NameSchema, TextSchema } from '../values/text.ts';

/** A company, an authority or a newsroom. */
export const OrganisationSchema = z.strictObject({
  title: NameSchema.meta(told('조직의 이름', { ko: '한빛', en: 'Hanbit' })),
  /** Its name in Latin letters as it writes itself, shown once in Korean text. */
  original: z.string().optional().meta(told('스스로 쓰는 로마자 이름', 'Hanbit')),
  type: IdSchema.meta(told('어떤 조직인가. organisation-types/에 있는 id를 적는다', 'corporation')),
  /** Left out, a party takes the first slot that is free, in the order of the explainer's `parties`; whoever belongs to one takes its colour. */
  colour: ColourSchema.optional().meta(
    told(
      '어디서나 쓰는 색. 적지 않으면 당사자는 해설의 parties 차례대로 남은 색을 얻고, 속한 조직이 있으면 그 색을 따른다',
      'violet',
    ),
  ),
  /** The organisation it belongs to, as a shipyard may belong to Hanbit. */
  partOf: IdSchema.optional().meta(told('속한 조직의 id', 'hanbit')),
  /** Of a coalition: organisations and people. What they do counts for it, as what a part does counts for the whole. */
  members: z
    .array(IdSchema)
    .min(1)
    .optional()
    .meta(told('연합에 속한 조직이나 사람의 id들. 이들이 한 일은 연합이 한 일로 센다', ['hanbit', 'nuri'])),
  /** One sentence: what it is in this story. */
  role: TextSchema.meta(
    told('이 이야기에서 무엇인가, 한 문장', { ko: '등대를 짓는 회사다.', en: 'It builds lighthouses.' }),
  ),
  embargo: factFields.embargo,
  history: factFields.history,
  waivers: factFields.waivers,
});
export type Organisation = z.infer<typeof OrganisationSchema> & Filed;

/**
 * Many people without a name of their own: residents, users, voters. They have no page, and speak only through polls and
 * representatives who are named. The word that says so is the house's `organisation-types/group.mdx`.
 */
export const GROUP_TYPE = 'group';

/** Whether a fact is a group of people. */
export function isGroup(fact: { folder: string; type?: unknown } | undefined): boolean {
  return fact?.folder === 'organisations' && fact.type === GROUP_TYPE;
}

export const organisations = declare({
  name: 'organisation',
  words: { ko: { one: '조직', many: '조직' }, en: { one: 'organisation', many: 'organisations' } },
  says: { ko: '회사, 당국, 언론사', en: 'A company, an authority or a newsroom' },
  lives: 'reference',
  schema: OrganisationSchema,
  title: 'name',
  status: false,
  party: true,
  page: {
    at: 'site',
    listed: 11,
    asks: { ko: '어느 조직이 얽혀 있나', en: 'Which organisations are involved?' },
    counted: { ko: '조직', en: 'Organisations' },
  },
  refers: { partOf: ['organisations'], 'members.*': 'parties', type: ['organisation-types'] },
  past: 'always',
  tags: ['Name', 'Who'],
  shownBy: [],
});
