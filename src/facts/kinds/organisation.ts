import { z } from 'zod';
import { declare } from './declare.ts';
import { choice, told } from '../values/describe.ts';
import { factFields, type Filed } from './fact.ts';
import { IdSchema, NameSchema, TextSchema } from '../values/text.ts';

/** The colour a party keeps everywhere. `others` shares the press colour. */
export const PARTY_COLOURS = ['microsoft', 'openai', 'amazon', 'regulators', 'press', 'others'] as const;
export type PartyColour = (typeof PARTY_COLOURS)[number];

/** A company, an authority or a newsroom. */
export const OrganisationSchema = z.strictObject({
  title: NameSchema.meta(told('조직의 이름', { ko: '한빛', en: 'Hanbit' })),
  /** Its name in Latin letters as it writes itself, shown once in Korean text. */
  original: z.string().optional().meta(told('스스로 쓰는 로마자 이름', 'Hanbit')),
  type: IdSchema.meta(told('어떤 조직인가. organisation-types/에 있는 id를 적는다', 'corporation')),
  colour: choice(PARTY_COLOURS, {
    microsoft: '마이크로소프트의 색',
    openai: '오픈AI의 색',
    amazon: '아마존의 색',
    regulators: '당국의 색',
    press: '언론의 색',
    others: '그 밖(언론과 같은 색)',
  }).meta(told('어디서나 쓰는 색', 'others')),
  /** The organisation it belongs to, as a shipyard may belong to Hanbit. */
  partOf: IdSchema.optional().meta(told('속한 조직의 id', 'hanbit')),
  /** One sentence: what it is in this story. */
  role: TextSchema.meta(
    told('이 이야기에서 무엇인가, 한 문장', { ko: '등대를 짓는 회사다.', en: 'It builds lighthouses.' }),
  ),
  history: factFields.history,
  waivers: factFields.waivers,
});
export type Organisation = z.infer<typeof OrganisationSchema> & Filed;

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
  refers: { partOf: ['organisations'], type: ['organisation-types'] },
  tags: ['Name'],
  shownBy: [],
});
