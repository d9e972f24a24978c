import { z } from 'zod';
import { declare } from './declare.ts';
import { ColourSchema } from '../values/colour.ts';
import { choice, told } from '../values/describe.ts';
import { CitationsSchema, factFields, type Filed } from './fact.ts';
import { IdSchema, NameSchema, TextSchema } from '../values/text.ts';
import { PartialDateSchema } from '../values/when.ts';

/** An office held for a time. */
export const RoleSchema = z.strictObject({
  /** The organisation. */
  of: IdSchema.meta(told('어느 조직에서', 'hanbit')),
  title: TextSchema.meta(told('직함', { ko: '최고경영자', en: 'chief executive' })),
  /** Left out where the start was not found. */
  from: PartialDateSchema.optional().meta(told('맡은 때. 찾지 못했으면 적지 않는다', '2021')),
  until: PartialDateSchema.optional().meta(told('그만둔 때', '2024-05')),
  sources: CitationsSchema.meta(told('근거', ['rate-notice'])),
});

/** A person, with dated roles: a title that does not hold on a date is refused. */
export const PersonSchema = z.strictObject({
  title: NameSchema.meta(told('사람의 이름', { ko: '김등대', en: 'Kim Deungdae' })),
  original: z.string().optional().meta(told('로마자로 쓴 이름', 'Kim Deungdae')),
  roles: z.array(RoleSchema).meta(
    told('맡은 자리들과 그 기간. 없으면 []. 날짜에 맞지 않는 직함은 거절된다', [
      {
        of: 'hanbit',
        title: { ko: '최고경영자', en: 'chief executive' },
        from: '2021',
        sources: ['rate-notice'],
      },
    ]),
  ),
  /** Somebody who did not choose to be known. Such a person is named only with `named`, else told of without a name. */
  standing: choice(['private', 'minor', 'suspect'], {
    private: '공인이 아닌 사람',
    minor: '미성년자',
    suspect: '기소되지 않은 혐의자',
  })
    .optional()
    .meta(told('이름을 함부로 적지 않을 사람이면 어떤 사람인가', 'private')),
  /** Why such a person is named all the same. Shown. */
  named: z
    .strictObject({
      why: TextSchema.meta(
        told('까닭', { ko: '스스로 이름을 밝히고 말했다.', en: 'Spoke under this name by choice.' }),
      ),
    })
    .optional()
    .meta(
      told('standing을 적은 사람의 이름을 그래도 밝히는 까닭', {
        why: { ko: '스스로 이름을 밝히고 말했다.', en: 'Spoke under this name by choice.' },
      }),
    ),
  /** Of a person who is a party; else left out, as of an organisation. */
  colour: ColourSchema.optional().meta(
    told(
      '당사자로 견줄 때 쓰는 색. 적지 않으면 해설의 parties 차례대로 남은 색, 당사자가 아니면 맡은 조직의 색',
      'rose',
    ),
  ),
  embargo: factFields.embargo,
  history: factFields.history,
  waivers: factFields.waivers,
});
export type Person = z.infer<typeof PersonSchema> & Filed;

export const people = declare({
  name: 'person',
  words: { ko: { one: '사람', many: '사람' }, en: { one: 'person', many: 'people' } },
  says: { ko: '사람과 맡은 자리들', en: 'A person, and the offices held' },
  lives: 'reference',
  schema: PersonSchema,
  title: 'name',
  status: false,
  party: true,
  page: {
    at: 'site',
    listed: 12,
    asks: { ko: '누가 나오나', en: 'Who appears in it?' },
    counted: { ko: '사람', en: 'People' },
  },
  refers: { 'roles.*.of': ['organisations'], 'roles.*.sources.*': ['sources'], 'roles.*.sources.*.id': ['sources'] },
  past: 'own',
  tags: ['Name', 'Who'],
  shownBy: [],
});
