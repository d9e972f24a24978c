import { endOf, startOf } from '../values/when.ts';
import { highest, lowest } from '../values/quantity.ts';
import type { Votes } from '../kinds/proceeding.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';

/** What counts of a vote can come to: those who voted one way, or one of several. */
function sumsOf({ for: yes, against, abstain = 0, absent = 0, of, needed }: Votes): Set<number> {
  const parts = [yes, against, abstain, absent];
  const sums = new Set<number>([of, needed].filter((each) => each !== undefined));
  for (let chosen = 1; chosen < 1 << parts.length; chosen++)
    sums.add(parts.reduce((sum, part, at) => sum + (chosen & (1 << at) ? part : 0), 0));
  return sums;
}

/** A count of a whole body’s members on the day of its vote is one that the vote gives, or a sum of them. */
function findStrayVotes(figure: Of<'figures'>, { facts }: World): DraftFinding[] {
  const { value } = figure;
  if (value?.form !== 'count' || figure.whose !== undefined || lowest(value.number) !== highest(value.number))
    return [];
  const number = highest(value.number);
  const votes = [...facts.values()].flatMap((fact) =>
    fact.folder !== 'proceedings'
      ? []
      : fact.stages.flatMap((stage) => {
          const isItsOwn = (stage.body ?? fact.body) === figure.of;
          const isThatDay =
            stage.when !== undefined &&
            startOf(stage.when) === startOf(figure.when) &&
            endOf(stage.when) === endOf(figure.when);
          return stage.votes && isItsOwn && isThatDay ? [{ id: fact.id, votes: stage.votes }] : [];
        }),
  );
  if (votes.length === 0 || votes.some((each) => sumsOf(each.votes).has(number))) return [];
  const [{ id, votes: given } = { id: '', votes: { for: 0, against: 0 } }] = votes;
  const said = Object.entries(given)
    .filter(([, count]) => typeof count === 'number')
    .map(([key, count]) => `${key} ${count}`)
    .join(', ');
  return [
    findingAt(
      ['value', 'number'],
      {
        ko: `그날의 표결(${id})에서 나올 수 없는 수입니다: ${number} (${said})`,
        en: `The vote of that day (${id}) cannot give this number: ${number} (${said})`,
      },
      {
        ko: '표결의 수나 이 수 가운데 틀린 것을 출처대로 고치세요. 다른 것을 센 수면 whose나 under로 무엇인지 밝히세요',
        en: 'Correct the votes or this number by the source; where something else is counted, say what in whose or under',
      },
    ),
  ];
}

const VOTE = `---
title: { ko: 등대 법안, en: The lighthouse bill }
status: announced
sources: [hanbit-statement]
type: bill
between: [hanbit, nuri]
body: nuri
ladder: bill
stages: [{ stage: plenary, when: 2024-01-10, outcome: passed, votes: { for: 170, against: 40, abstain: 43 } }]
---
`;
const DISSENT = (number: number): string =>
  `---\ntitle: { ko: 찬성하지 않은 이들, en: Those who were not in favour }\nof: nuri\nmeasure: number-of-recipients\nwhen: 2024-01-10\nvalue: { number: ${number}, unit: companies }\nstatus: announced\nsources: [hanbit-statement]\n---\n`;

export const strayVotes: FactRule<'figures'> = {
  code: 'A75',
  level: 'warning',
  says: { ko: '그날의 표결에서 나올 수 없는 수', en: 'A number that the vote of that day cannot give' },
  reads: ['figures'],
  find: findStrayVotes,
  example: {
    file: 'lighthouse/figures/dissent.mdx',
    wrong: DISSENT(93),
    right: DISSENT(83),
    beside: { 'lighthouse/proceedings/the-bill.mdx': VOTE },
  },
};
