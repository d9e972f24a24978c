import { cited } from './citations.ts';
import type { Clause } from '../kinds/clause.ts';
import type { DraftFinding } from './draft.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';

/** Words given as the contract’s own come from a record of it: what is not public cannot be verbatim. */
function findUnseenContracts(clause: Clause, world: World): DraftFinding[] {
  return clause.versions.flatMap((version, at): DraftFinding[] => {
    if (version.textStatus !== 'verbatim') return [];
    const seen = cited(version.sources, world).some(
      ({ source }) => source.kind === 'record' && source.read !== 'relay',
    );
    if (seen) return [];
    return [
      {
        at: { path: ['versions', at, 'textStatus'] },
        message: {
          ko: '계약서를 읽은 기록이 없는데 원문 그대로라고 적었습니다',
          en: 'Given as verbatim, and no record of the contract itself is cited',
        },
        hint: {
          ko: 'textStatus: party-summary (당사자의 요약) 또는 press-quoted (언론 인용)',
          en: 'textStatus: party-summary, or press-quoted',
        },
      },
    ];
  });
}

export const unseenContract: FactRule<'clauses'> = {
  code: 'C87',
  level: 'error',
  says: { ko: '공개되지 않은 계약을 원문 그대로라고 함', en: 'Verbatim words of a contract that is not public' },
  reads: ['clauses'],
  find: findUnseenContracts,
  example: {
    file: 'lighthouse/clauses/exclusive-light.mdx',
    at: '    textStatus: party-summary\n    label: { ko: 독점',
    wrong: '    textStatus: verbatim\n    label: { ko: 독점',
    right: '    textStatus: press-quoted\n    label: { ko: 독점',
  },
};
