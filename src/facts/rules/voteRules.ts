import { present, type Proceeding, type Stage } from '../kinds/proceeding.ts';
import type { DraftFinding } from './draft.ts';
import type { FactRule } from './rule.ts';
import { BILL, bill, COMMITTEE, TABLED, VOTED } from './stepRules.ts';
import { IN_EACH } from '../values/text.ts';

/** The documents in which a stage stands: its own, failing that those of the whole. */
const sourcesOf = (fact: Proceeding, { sources }: Stage): string[] =>
  (sources ?? fact.sources).map((each) => (typeof each === 'string' ? each : each.id));

/** Whether the source's own numbers do not add up, as a line of `conflicts` says of one that the stage stands in. */
const isSourcesOwn = (fact: Proceeding, stage: Stage): boolean =>
  (fact.conflicts ?? []).some(({ source }) => sourcesOf(fact, stage).includes(source));

const conflictOf = (fact: Proceeding, stage: Stage): string =>
  `conflicts: [{ text: ${IN_EACH}, source: ${sourcesOf(fact, stage)[0]}, why: ${IN_EACH} }]`;

/** Votes add up, and no more voted than there are; unless the source's own numbers do not, which `conflicts` then says. */
function findMiscounted(fact: Proceeding): DraftFinding[] {
  return fact.stages.flatMap((stage, at): DraftFinding[] => {
    const { votes, outcome } = stage;
    if (!votes || isSourcesOwn(fact, stage)) return [];
    const there = present(votes);
    const all = there + (votes.absent ?? 0);
    const path = ['stages', at, 'votes'];
    const told = (message: { ko: string; en: string }): DraftFinding => ({
      at: { path },
      message,
      hint: {
        ko: `출처에서 수를 확인하세요. 출처의 수가 그러면 까닭과 함께 적으세요: ${conflictOf(fact, stage)}`,
        en: `Check the numbers in the source; where these are its own, say so and why: ${conflictOf(fact, stage)}`,
      },
    });
    if (votes.of !== undefined && all > votes.of)
      return [
        told({ ko: `표를 더하면 ${all}인데 모두 ${votes.of}입니다`, en: `The votes make ${all} of ${votes.of}` }),
      ];
    if (votes.of !== undefined && votes.absent !== undefined && all !== votes.of)
      return [
        told({ ko: `표를 더하면 ${all}이고 모두는 ${votes.of}입니다`, en: `The votes make ${all}, not ${votes.of}` }),
      ];
    const { needed } = votes;
    if (needed === undefined || (outcome !== 'passed' && outcome !== 'failed')) return [];
    if (votes.for >= needed === (outcome === 'passed')) return [];
    return [
      told({
        ko: `찬성 ${votes.for}, 필요한 수 ${needed}인데 outcome이 ${outcome}입니다`,
        en: `${votes.for} for, ${needed} needed, and the outcome is ${outcome}`,
      }),
    ];
  });
}

export const miscounted: FactRule<'proceedings'> = {
  code: 'A58',
  level: 'error',
  says: { ko: '더해도 맞지 않는 표결', en: 'Votes that do not add up' },
  reads: ['proceedings'],
  find: findMiscounted,
  example: {
    file: BILL,
    wrong: bill(TABLED, COMMITTEE, `${VOTED}{ for: 170, against: 140, of: 300 }`),
    right: bill(TABLED, COMMITTEE, `${VOTED}{ for: 170, against: 120, of: 300 }`),
  },
};

const WAYS = { for: '찬성', against: '반대', abstain: '기권', absent: '불참' };

/** The votes of parties or ages, where they are known, are no more than all the votes cast that way. */
function findPartsAboveWhole(fact: Proceeding): DraftFinding[] {
  return fact.stages.flatMap((stage, at) =>
    Object.entries(WAYS).flatMap(([name, ko]): DraftFinding[] => {
      const { votes } = stage;
      if (isSourcesOwn(fact, stage)) return [];
      const way = name as keyof typeof WAYS;
      const whole = votes?.[way];
      const sum = (votes?.by ?? []).reduce((all, some) => all + (some[way] ?? 0), 0);
      if (whole === undefined || sum <= whole) return [];
      return [
        {
          at: { path: ['stages', at, 'votes', 'by'] },
          message: {
            ko: `나눈 표를 더하면 ${ko} ${sum}, 모두는 ${whole}입니다`,
            en: `The votes divided make ${sum} ${way}, of ${whole} in all`,
          },
          hint: {
            ko: '출처에서 수를 확인하세요. 나이와 정당처럼 겹치는 나눔을 함께 적지 마세요',
            en: 'Check the numbers in the source; do not list together what overlaps, such as ages and parties',
          },
        },
      ];
    }),
  );
}

export const partsAboveVotes: FactRule<'proceedings'> = {
  code: 'A81',
  level: 'error',
  says: { ko: '모두보다 많은, 나눈 표', en: 'Votes of parties above the votes of all' },
  reads: ['proceedings'],
  find: findPartsAboveWhole,
  example: {
    file: BILL,
    wrong: bill(TABLED, COMMITTEE, `${VOTED}{ for: 170, against: 90, by: [{ who: nuri, for: 171, against: 3 }] }`),
    right: bill(TABLED, COMMITTEE, `${VOTED}{ for: 170, against: 90, by: [{ who: nuri, for: 17, against: 3 }] }`),
  },
};
