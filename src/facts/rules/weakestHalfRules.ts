import { saidOfCell } from '../kinds/series.ts';
import type { Status } from '../values/status.ts';
import { operandName, type Operand } from '../values/operand.ts';
import { workingOf } from '../values/worked.ts';
import { cited } from './citations.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import { earned, earnsConfirmed } from './statusRules.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';

/** How sure a status is. Those that say a fact is over have rules of their own. */
const SURENESS: Partial<Record<Status, number>> = {
  confirmed: 4,
  announced: 3,
  reported: 2,
  claimed: 1,
  denied: 1,
  unverified: 0,
};

/** How sure a fact is; a cell of a series as it, or its row, says for itself. */
function statusOf({ id, cell }: Operand, facts: World['facts']): Status | undefined {
  const fact = facts.get(id);
  if (!fact || !('status' in fact)) return undefined;
  return (fact.folder === 'series' && cell && saidOfCell(fact, cell, 'status')) || fact.status;
}

/** What is worked out is no surer than the least sure of what it is worked from; what a source itself gives stands on that source. */
function findSurerThanParts(figure: Of<'figures'>, { facts }: World): DraftFinding[] {
  const own = SURENESS[figure.status];
  if (own === undefined || !figure.worked || figure.value) return [];
  const parts = workingOf(figure.worked).operands.flatMap((operand) => {
    const status = statusOf(operand, facts);
    const sureness = status && SURENESS[status];
    return status === undefined || sureness === undefined ? [] : [{ id: operandName(operand), status, sureness }];
  });
  const weakest = parts.sort((a, b) => a.sureness - b.sureness)[0];
  if (!weakest || weakest.sureness >= own) return [];
  return [
    findingAt(
      ['status'],
      {
        ko: `셈에 쓴 사실(${weakest.id})의 상태는 ${weakest.status}, 셈한 값의 상태는 ${figure.status}`,
        en: `‘${weakest.id}’, from which it is worked, is ${weakest.status}, and this is ${figure.status}`,
      },
      {
        ko: `status: ${weakest.status}. 출처가 이 값을 그대로 적었으면 value도 함께 적으세요`,
        en: `status: ${weakest.status}; where a source gives this very value, write value beside worked`,
      },
    ),
  ];
}

/** What a clause says now, and how far a proceeding has got, is no less sure than the whole is said to be. What came before is past. */
function findWeakerState(fact: Of<'clauses' | 'proceedings'>, world: World): DraftFinding[] {
  if (fact.status !== 'confirmed') return [];
  const [field, pieces] =
    fact.folder === 'clauses' ? (['versions', fact.versions] as const) : (['stages', fact.stages] as const);
  const sources = cited(pieces.at(-1)?.sources, world).map(({ source }) => source);
  if (sources.length === 0 || earnsConfirmed(sources)) return [];
  const can = earned(sources);
  return [
    findingAt(
      [field, pieces.length - 1, 'sources'],
      {
        ko: `전체는 확인(confirmed)인데, 지금의 상태를 말하는 이 부분의 출처가 받치는 것은 ${can}`,
        en: `The whole is confirmed, and what it says of now rests on sources that carry no more than ${can}`,
      },
      {
        ko: `이렇게 낮추거나(status: ${can}), 이 부분의 출처를 더하세요`,
        en: `Write status: ${can}, or cite here what carries more`,
      },
    ),
  ];
}

const WORKED = (status: string): string =>
  `---\ntitle: { ko: 두 몫, en: Two parts }\nof: nuri\nmeasure: stake\nwhen: 2024-01\nworked: { sum: [hanbit-stake, rest-stake] }\nstatus: ${status}\nsources: [harbour-register]\n---\n`;

export const surerThanParts: FactRule<'figures'> = {
  code: 'C74',
  level: 'error',
  says: { ko: '셈에 쓴 것보다 확실하다고 한 셈', en: 'What is worked out, surer than what it is worked from' },
  reads: ['figures'],
  find: findSurerThanParts,
  example: {
    file: 'lighthouse/figures/both-stakes.mdx',
    wrong: WORKED('confirmed'),
    right: WORKED('announced'),
    beside: {
      'lighthouse/figures/rest-stake.mdx':
        '---\ntitle: { ko: 나머지, en: The rest }\nof: nuri\nwhose: nuri\nmeasure: stake\nwhen: 2024-01\nvalue: { percent: 40 }\nstatus: announced\nsources: [hanbit-statement]\n---\n',
    },
  },
};

const WHOLE =
  'readings:\n  hanbit: { ko: 아직 독점이다., en: Still exclusive., sources: [hanbit-statement] }\nstatus: ';

export const weakerState: FactRule<'clauses' | 'proceedings'> = {
  code: 'C75',
  level: 'warning',
  says: { ko: '지금의 상태를 받치지 못하는 출처', en: 'A state of now on weaker sources than the whole claims' },
  reads: ['clauses', 'proceedings'],
  find: findWeakerState,
  example: {
    file: 'lighthouse/clauses/exclusive-light.mdx',
    at: `    sources: [hanbit-statement]\n${WHOLE}announced\nsources: [hanbit-statement]`,
    wrong: `    sources: [hanbit-statement]\n${WHOLE}confirmed\nsources: [harbour-register]`,
    right: `    sources: [hanbit-statement, harbour-register]\n${WHOLE}confirmed\nsources: [harbour-register]`,
  },
};
