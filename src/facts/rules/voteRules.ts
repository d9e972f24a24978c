import { present, type Proceeding } from '../kinds/proceeding.ts';
import type { DraftFinding } from './draft.ts';
import type { FactRule } from './rule.ts';
import { BILL, bill, COMMITTEE, TABLED, VOTED } from './stepRules.ts';

/** Votes add up, and no more voted than there are; unless the source's own numbers do not, which `conflicts` then says. */
function findMiscounted({ stages, conflicts }: Proceeding): DraftFinding[] {
  if (conflicts && conflicts.length > 0) return [];
  return stages.flatMap(({ votes, outcome }, at): DraftFinding[] => {
    if (!votes) return [];
    const there = present(votes);
    const all = there + (votes.absent ?? 0);
    const path = ['stages', at, 'votes'];
    const told = (message: { ko: string; en: string }): DraftFinding => ({
      at: { path },
      message,
      hint: {
        ko: '출처에서 수를 확인하세요. 출처의 수가 그러면 conflicts에 그 출처와 까닭을 적으세요',
        en: 'Check the numbers in the source; where these are its own, say so in conflicts with the source and the reason',
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
