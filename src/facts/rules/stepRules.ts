import { withParticles } from '#intake/particle';
import { nearest } from '#intake/nearest';
import type { Proceeding, Stage } from '../kinds/proceeding.ts';
import { startOf } from '../values/when.ts';
import type { DraftFinding } from './draft.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';

/** The stages that it may go through, in their order; none where its ladder is missing, which is told of that. */
function namesIn(ladder: string, { ladders }: Pick<World, 'ladders'>): readonly string[] {
  return ladders.get(ladder)?.stages.map(({ name }) => name) ?? [];
}

/** A stage is one of the ladder. */
function findUndeclared({ ladder, stages }: Proceeding, world: World): DraftFinding[] {
  const names = namesIn(ladder, world);
  if (names.length === 0) return [];
  return stages.flatMap(({ stage }, at) => {
    if (names.includes(stage)) return [];
    const close = nearest(stage, names);
    return [
      {
        at: { path: ['stages', at, 'stage'] },
        message: {
          ko: `ladders/${ladder}에 없는 단계입니다: ‘${stage}’`,
          en: `‘${stage}’ is no stage of ladders/${ladder}`,
        },
        hint: close
          ? { ko: `혹시 ${close}?`, en: `Did you mean ${close}?` }
          : { ko: `있는 단계: ${names.join(', ')}`, en: `There are: ${names.join(', ')}` },
      },
    ];
  });
}

/** Days run forward; only a step that was skipped needs none. */
function findBackward({ stages }: Proceeding): DraftFinding[] {
  return stages.flatMap(({ when, outcome }, at): DraftFinding[] => {
    if (when === undefined && outcome !== 'skipped')
      return [
        {
          at: { path: ['stages', at, 'outcome'] },
          message: { ko: '이 단계의 날짜가 없습니다', en: 'This stage has no day' },
          hint: {
            ko: 'when: 2024-01-10 처럼 아는 만큼 더하세요',
            en: 'Add when, as precisely as it is known: when: 2024-01-10',
          },
        },
      ];
    const before = stages.slice(0, at).findLast((each) => each.when !== undefined)?.when;
    if (when === undefined || before === undefined || startOf(when) >= startOf(before)) return [];
    return [
      {
        at: { path: ['stages', at, 'when'] },
        message: {
          ko: `앞 단계(${startOf(before)})보다 이릅니다: ${startOf(when)}`,
          en: `This is before the stage above it (${startOf(before)}): ${startOf(when)}`,
        },
        hint: {
          ko: '단계를 때의 차례대로 놓거나, 출처에서 날짜를 확인해 고치세요',
          en: 'Put the stages in the order of time, or correct the day by the source',
        },
      },
    ];
  });
}

/** From one step to the next: back only where it was returned, onward past another only where that was skipped. */
function findLeaps({ ladder, stages }: Proceeding, world: World): DraftFinding[] {
  const names = namesIn(ladder, world);
  const place = ({ stage }: Stage): number => names.indexOf(stage);
  return stages.flatMap((stage, at): DraftFinding[] => {
    const before = stages[at - 1];
    if (!before || place(stage) < 0 || place(before) < 0) return [];
    const [from, to] = [place(before), place(stage)];
    const path = ['stages', at, 'stage'];
    if (to < from && before.outcome !== 'returned')
      return [
        {
          at: { path },
          message: {
            ko: withParticles`‘${before.stage}’ 다음에 앞 단계인 ‘${stage.stage}’로 돌아갑니다`,
            en: `After ‘${before.stage}’ it goes back to ‘${stage.stage}’`,
          },
          hint: {
            ko: `되돌린 것이면 ‘${before.stage}’에 outcome: returned`,
            en: `Where it was sent back, ‘${before.stage}’ has outcome: returned`,
          },
        },
      ];
    const passed = names.slice(from + 1, to);
    if (passed.length === 0) return [];
    const lines = passed.map((name) => `- { stage: ${name}, outcome: skipped }`).join(' ');
    return [
      {
        at: { path },
        message: {
          ko: `거치지 않은 단계가 있습니다: ${passed.join(', ')}`,
          en: `Steps are passed over: ${passed.join(', ')}`,
        },
        hint: { ko: `건너뛰었으면 앞에 더하세요: ${lines}`, en: `Where they were skipped, add before it: ${lines}` },
      },
    ];
  });
}

/** A proceeding for the examples, with its stages written wrongly or rightly. */
export const bill = (...stages: string[]): string => `---
title: { ko: 등대법, en: The lighthouse bill }
status: announced
sources: [hanbit-statement]
type: bill
between: [hanbit]
ladder: bill
stages:
${stages.map((stage) => `  - { ${stage} }`).join('\n')}
---
`;
export const BILL = 'lighthouse/proceedings/lighthouse-bill.mdx';
export const TABLED = 'stage: tabled, when: 2024-01-02, outcome: opened';
export const COMMITTEE = 'stage: committee, when: 2024-01-05, outcome: passed';
export const VOTED = 'stage: plenary, when: 2024-01-08, outcome: passed, votes: ';

export const undeclaredStage: FactRule<'proceedings'> = {
  code: 'B64',
  level: 'error',
  says: { ko: '정해 두지 않은 단계', en: 'A stage that nobody declared' },
  reads: ['proceedings'],
  find: findUndeclared,
  example: { file: BILL, wrong: bill(TABLED.replace('tabled', 'tabeld')), right: bill(TABLED) },
};

export const backwardStages: FactRule<'proceedings'> = {
  code: 'B65',
  level: 'error',
  says: { ko: '단계의 날짜가 거꾸로 가거나 없음', en: 'Stages whose days run backward, or are missing' },
  reads: ['proceedings'],
  find: findBackward,
  example: {
    file: BILL,
    wrong: bill(TABLED, COMMITTEE.replace('01-05', '01-01')),
    right: bill(TABLED, COMMITTEE),
  },
};

export const leapOfStages: FactRule<'proceedings'> = {
  code: 'B66',
  level: 'error',
  says: { ko: '건너뛰거나 되돌렸다는 말 없이 바뀐 단계', en: 'Stages passed over, or gone back to, without a word' },
  reads: ['proceedings'],
  find: findLeaps,
  example: {
    file: BILL,
    wrong: bill(TABLED, VOTED.replace(', votes: ', '')),
    right: bill(TABLED, 'stage: committee, outcome: skipped', VOTED.replace(', votes: ', '')),
  },
};
