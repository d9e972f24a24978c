import { z } from 'zod';
import { choice, told } from '../values/describe.ts';
import { NameSchema } from '../values/text.ts';
import { declare } from './declare.ts';
import { factFields, type Filed } from './fact.ts';

/** The types of organisation that schema.org tells apart and a newsroom may need. */
export const SCHEMA_ORG_TYPES = [
  'Organization',
  'Corporation',
  'GovernmentOrganization',
  'NewsMediaOrganization',
  'EducationalOrganization',
  'MedicalOrganization',
  'NGO',
  'PoliticalParty',
  'ResearchOrganization',
  'SportsOrganization',
  'WorkersUnion',
] as const;
export type SchemaOrgType = (typeof SCHEMA_ORG_TYPES)[number];

/** A sort of organisation; `group` is of many people who are none. */
export const OrganisationTypeSchema = z.strictObject({
  title: NameSchema.meta(told('그런 조직을 부르는 말', { ko: '당국', en: 'authority' })),
  schemaOrg: choice(SCHEMA_ORG_TYPES, {
    Organization: '그 밖의 조직',
    Corporation: '회사',
    GovernmentOrganization: '나라의 기관(정부, 법원, 의회)',
    NewsMediaOrganization: '언론사',
    EducationalOrganization: '학교',
    MedicalOrganization: '병원이나 의료 단체',
    NGO: '비정부 단체',
    PoliticalParty: '정당',
    ResearchOrganization: '연구 기관',
    SportsOrganization: '체육 단체',
    WorkersUnion: '노동조합',
  })
    .optional()
    .meta(
      told(
        'schema.org의 말로는 무엇인가. 검색 엔진과 보조 기기가 읽는다. 이름 없는 여럿(group)처럼 조직이 아니면 적지 않는다',
        'GovernmentOrganization',
      ),
    ),
  waivers: factFields.waivers,
});
export type OrganisationType = z.infer<typeof OrganisationTypeSchema> & Filed;

export const organisationTypes = declare({
  name: 'organisation-type',
  words: {
    ko: { one: '조직의 종류', many: '조직의 종류' },
    en: { one: 'type of organisation', many: 'types of organisation' },
  },
  says: { ko: '어떤 조직인가: 회사, 당국, 조합', en: 'A sort of organisation: company, authority, union' },
  lives: 'both',
  schema: OrganisationTypeSchema,
  title: 'name',
  status: false,
  refers: {},
  tags: [],
  shownBy: [],
});
