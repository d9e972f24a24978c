import type { DraftFinding } from './draft.ts';
import type { Person } from '../kinds/person.ts';
import type { FactRule } from './rule.ts';
import { IN_EACH } from '../values/text.ts';

const WHO = {
  private: { ko: '공인이 아닌 사람', en: 'a private person' },
  minor: { ko: '미성년자', en: 'a minor' },
  suspect: { ko: '기소되지 않은 혐의자', en: 'a suspect who is not charged' },
} as const;

/** Who did not choose to be known is named only for a reason, which is shown. */
function findUnexplainedNames({ standing, named, title }: Person): DraftFinding[] {
  if (!standing || named) return [];
  return [
    {
      at: { path: ['standing'] },
      message: {
        ko: `${WHO[standing].ko}의 이름을 까닭 없이 밝혔습니다: ${title.ko}`,
        en: `This names ${WHO[standing].en} and does not say why`,
      },
      hint: {
        ko: `이름 없이 적으세요(이 파일을 지우고 speaker: { unnamed: … } 따위로). 밝혀야 하면 named: { why: ${IN_EACH} }`,
        en: `Tell it without the name (remove this file; speaker: { unnamed: … } and the like). Where the name must be told: named: { why: ${IN_EACH} }`,
      },
    },
  ];
}

export const unexplainedName: FactRule<'people'> = {
  code: 'B48',
  level: 'error',
  says: { ko: '이름을 밝힐 까닭이 없는 사람', en: 'A name told without a reason' },
  reads: ['people'],
  find: findUnexplainedNames,
  example: {
    file: 'reference/people/kim-deungdae.mdx',
    wrong: 'standing: private\n',
    right:
      'standing: private\nnamed: { why: { ko: 스스로 이름을 밝히고 말했다., en: Spoke under this name by choice. } }\n',
  },
};
