import { withParticles } from '#intake/particle';
import type { Event } from '../kinds/event.ts';
import { compareWhen } from '../values/when.ts';
import type { DraftFinding } from './draft.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';

/** Every event that must have gone before an event, by its own `after` and that of those before it. */
function before(event: Event, facts: World['facts'], seen = new Set<string>()): Set<string> {
  for (const id of event.after ?? []) {
    const other = facts.get(id);
    if (other?.folder !== 'events' || seen.has(id)) continue;
    seen.add(id);
    before(other, facts, seen);
  }
  return seen;
}

/** An order within a day: `after` names events of the same date, and none of them comes after this one. */
function findWrongOrder(event: Event, world: World): DraftFinding[] {
  return (event.after ?? []).flatMap((id, at): DraftFinding[] => {
    const other = world.facts.get(id);
    if (other?.folder !== 'events') return [];
    const path = ['after', at];
    if (compareWhen(other.when, event.when) !== 0)
      return [
        {
          at: { path },
          message: { ko: withParticles`‘${id}’는 같은 날의 일이 아닙니다`, en: `‘${id}’ has another date` },
          hint: {
            ko: '날짜가 다르면 차례는 날짜가 정합니다. 이 id를 지우세요',
            en: 'Events of different dates stand in the order of these: delete the id',
          },
        },
      ];
    if (id !== event.id && !before(other, world.facts).has(event.id)) return [];
    return [
      {
        at: { path },
        message: {
          ko: withParticles`‘${id}’와 서로 먼저라고 합니다`,
          en: `This and ‘${id}’ are each said to come first`,
        },
        hint: { ko: '둘 가운데 한쪽의 after를 지우세요', en: 'Delete the `after` of one of them' },
      },
    ];
  });
}

export const wrongOrder: FactRule<'events'> = {
  code: 'A40',
  level: 'error',
  says: { ko: '같은 날의 차례가 맞지 않음', en: 'An order within a day that does not hold' },
  reads: ['events'],
  find: findWrongOrder,
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    at: 'key: true\n',
    wrong: 'key: true\nafter: [2024-12-opening]\n',
    right: 'key: true\n',
  },
};
