import { withParticles } from '#intake/particle';
import type { Problem } from '#intake/problem';
import type { Rule } from '#intake/rule';
import { spanOf, toProblem } from '#intake/writtenFile';
import type { ReadScope } from '../desk/readScope.ts';
import { RESERVED_NAMES } from './addressNames.ts';

/** A former address that is somebody's now: another explainer's, one of the site's own, or given by two. */
export function findTakenAddresses(scopes: ReadonlyMap<string, ReadScope>): Problem[] {
  const heads = [...scopes.values()].flatMap(({ drafts }) => drafts.filter(({ folder }) => folder === 'explainer'));
  const given = new Map<string, string>();
  return heads.flatMap(({ scope, file, fact }) =>
    (('formerly' in fact ? fact.formerly : undefined) ?? []).flatMap((name, n): Problem[] => {
      const other = given.get(name);
      given.set(name, scope);
      const owner = scopes.has(name) ? `content/${name}/` : RESERVED_NAMES.includes(name) ? '쟁점' : other;
      if (owner === undefined) return [];
      return [
        toProblem(file, {
          rule: takenAddress,
          field: `formerly[${n}]`,
          span: spanOf(file, ['formerly', n]),
          message: {
            ko: withParticles`전의 주소라는 ‘${name}’은 지금 다른 것의 주소입니다(${owner})`,
            en: `The former address ‘${name}’ is somebody’s now (${owner})`,
          },
          hint: {
            ko: withParticles`formerly에서 ‘${name}’을 빼세요. 그 주소로 온 독자는 지금 거기 있는 것을 봅니다`,
            en: `Take ‘${name}’ out of formerly: who comes to that address sees what is there now`,
          },
        }),
      ];
    }),
  );
}

export const takenAddress: Rule = {
  code: 'E85',
  level: 'error',
  says: { ko: '지금 남이 쓰는 전의 주소', en: 'A former address that is somebody’s now' },
  reads: 'all',
  example: {
    file: 'lighthouse/explainer.mdx',
    wrong: 'formerly: [glossary]\n',
    right: 'formerly: [old-lighthouse]\n',
  },
};
