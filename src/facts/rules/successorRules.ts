import { withParticles } from '#intake/particle';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';
import { endOf, startOf } from '../values/when.ts';

type Standing = 'deals' | 'figures' | 'events';

/** What takes another’s place is of its kind, measures the same, is no older, and is not replaced by it in turn. */
function findWrongSuccessor(fact: Of<Standing>, { facts }: World): DraftFinding[] {
  const next = fact.supersededBy === undefined ? undefined : facts.get(fact.supersededBy);
  const words = next && whyNot(fact, next as Of<Standing>);
  if (!words) return [];
  return [
    findingAt(['supersededBy'], words, {
      ko: '뒤이어 나와 이 사실을 대신한, 같은 종류의 사실을 적으세요',
      en: 'Name the later fact of the same kind that took its place',
    }),
  ];
}

function whyNot(fact: Of<Standing>, next: Of<Standing>): { ko: string; en: string } | undefined {
  if (next.folder !== fact.folder)
    return { ko: withParticles`‘${next.id}’는 다른 종류의 사실입니다`, en: `‘${next.id}’ is a fact of another kind` };
  if (next.supersededBy === fact.id)
    return {
      ko: withParticles`‘${next.id}’와 서로를 대신합니다`,
      en: `‘${next.id}’ and this one take each other’s place`,
    };
  if (fact.folder === 'figures' && next.folder === 'figures' && (next.measure !== fact.measure || next.of !== fact.of))
    return { ko: withParticles`‘${next.id}’는 다른 것을 잰 값입니다`, en: `‘${next.id}’ measures something else` };
  const end = endOf(next.when);
  if (end < startOf(fact.when))
    return {
      ko: withParticles`‘${next.id}’가 더 앞선 것입니다(${end})`,
      en: `‘${next.id}’ is the earlier of the two (${end})`,
    };
  return undefined;
}

export const wrongSuccessor: FactRule<Standing> = {
  code: 'A66',
  level: 'error',
  says: { ko: '대신할 수 없는 것이 대신함', en: 'Replaced by what cannot take its place' },
  reads: ['deals', 'figures', 'events'],
  find: findWrongSuccessor,
  example: {
    file: 'lighthouse/figures/hanbit-stake.mdx',
    at: 'status: announced',
    wrong: 'status: superseded\nsupersededBy: hanbit-nuri-deal',
    right: 'status: superseded\nsupersededBy: hanbit-stake-later',
    beside: {
      'lighthouse/figures/hanbit-stake-later.mdx':
        '---\ntitle: { ko: 한빛의 지분, en: Hanbit’s stake }\nof: nuri\nwhose: hanbit\nmeasure: stake\nwhen: 2024-01-20\nvalue: { percent: 25 }\nstatus: announced\nsources: [hanbit-statement]\n---\n',
    },
  },
};
