import type { Poll } from '../kinds/poll.ts';
import { endOf } from '../values/when.ts';
import { citedBy } from './citations.ts';
import type { DraftFinding } from './draft.ts';
import type { Of } from './findingAt.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';

/** Answers rounded apart may make a little more than a hundred: half of the last place each. */
function findBeyondHundred({ answers, multiple }: Poll): DraftFinding[] {
  if (multiple) return [];
  const places = Math.max(...answers.map(({ percent }) => (String(percent).split('.')[1] ?? '').length));
  const sum = answers.reduce((all, { percent }) => all + percent, 0);
  const most = 100 + (answers.length * 0.5) / 10 ** places;
  if (sum <= most + 1e-9) return [];
  const said = Math.round(sum * 10) / 10;
  return [
    {
      at: { path: ['answers', answers.length - 1, 'percent'] },
      message: {
        ko: `하나만 고르는 물음인데 답을 더하면 ${said}%입니다`,
        en: `One answer could be chosen, and together they make ${said}%`,
      },
      hint: {
        ko: '출처에서 값을 확인하세요. 여럿을 고를 수 있었으면 더하세요: multiple: true',
        en: 'Check the values in the source; where several could be chosen, add: multiple: true',
      },
    },
  ];
}

function findDoubledAnswers({ answers }: Poll): DraftFinding[] {
  return answers.flatMap(({ name }, at) => {
    if (answers.findIndex((each) => each.name === name) === at) return [];
    return [
      {
        at: { path: ['answers', at, 'name'] },
        message: { ko: `같은 답이 두 번 있습니다: ${name}`, en: `There are two answers ‘${name}’` },
        hint: { ko: `다른 이름을 주세요: ${name}-${at + 1}`, en: `Give it another name: ${name}-${at + 1}` },
      },
    ];
  });
}

/** What the Korean rules on polls for elections ask to be told with the result, beside what every poll has to tell. */
const ASKED = {
  frame: 'frame: { ko: 무선 가상번호에서 무작위, en: Random mobile numbers }',
  response: 'response: 11.4',
  margin: 'margin: { points: 3.1, level: 95 }',
  registered: 'registered: "1234"',
} as const;

function findUnsaidByLaw(poll: Poll): DraftFinding[] {
  if (!poll.election) return [];
  const missing = (Object.keys(ASKED) as (keyof typeof ASKED)[]).filter((key) => poll[key] === undefined);
  if (missing.length === 0) return [];
  return [
    {
      at: { path: ['election'], side: 'key' },
      message: {
        ko: `선거 여론조사에 함께 알려야 할 것이 없습니다: ${missing.join(', ')}`,
        en: `A poll on an election has to be told with: ${missing.join(', ')}`,
      },
      hint: {
        ko: `출처에서 찾아 적으세요: ${missing.map((key) => ASKED[key]).join(' · ')}`,
        en: `Take them from the source: ${missing.map((key) => ASKED[key].replace(/ko: [^,]+/, 'ko: …')).join(' · ')}`,
      },
    },
  ];
}

/** How many standard errors a level of confidence spans. */
const SPANS: Readonly<Record<number, number>> = { 90: 1.645, 95: 1.96, 99: 2.576 };

/** Weights and clusters make an error larger than that of so many drawn at random, never smaller. */
function findTooExact({ sample, margin }: Poll): DraftFinding[] {
  const span = margin && SPANS[margin.level];
  if (!span) return [];
  const least = (span * 50) / Math.sqrt(sample);
  if (margin.points >= least - 0.1) return [];
  const said = Math.round(least * 10) / 10;
  return [
    {
      at: { path: ['margin', 'points'] },
      message: {
        ko: `${sample}명을 물은 조사의 표본오차는 ${margin.points}%포인트보다 큽니다`,
        en: `A sample of ${sample} has a larger margin than ${margin.points} points`,
      },
      hint: {
        ko: `출처에서 표본 크기와 오차를 확인하세요. 무작위로 뽑은 ${sample}명이면 points: ${said}`,
        en: `Check sample and margin in the source; of ${sample} drawn at random it is points: ${said}`,
      },
    },
  ];
}

/** What people answered is not reported before all of them were asked. */
function findReportedBefore(poll: Of<'polls'>, world: World): DraftFinding[] {
  const ends = citedBy(poll, world)
    .map(({ source }) => endOf(source.published))
    .sort();
  const newest = ends.at(-1);
  if (newest === undefined || newest >= endOf(poll.when)) return [];
  return [
    {
      at: { path: ['when'] },
      message: {
        ko: `조사가 ${endOf(poll.when)}에 끝났다는데 이를 전한 출처는 ${newest}까지뿐입니다`,
        en: `It is said to have ended on ${endOf(poll.when)}, and the newest source on it is of ${newest}`,
      },
      hint: {
        ko: '조사한 날이나 출처의 날짜(published) 가운데 틀린 것을 고치세요',
        en: 'Correct the days of the poll, or the day of the source (published)',
      },
    },
  ];
}

/** A poll for the examples, with one line written wrongly or rightly. */
function pollWith(line: string): string {
  return `---
title: { ko: 등대를 어떻게 할까, en: What to do with the lighthouse }
status: announced
sources: [hanbit-statement]
pollster: nuri
clients: [hanbit]
when: { from: 2024-01-05, to: 2024-01-07 }
population: { ko: 섬 사람, en: Islanders }
sample: 1000
method: { ko: 전화, en: Telephone }
question: { ko: 남길까요?, en: Keep it? }
${line}
---
`;
}

const ANSWERS =
  'answers:\n  - { name: keep, title: { ko: 남기자, en: Keep it }, percent: 54 }\n  - { name: raze, title: { ko: 헐자, en: Raze it }, percent: 46 }';
const POLL = 'lighthouse/polls/keep-it.mdx';

export const beyondHundred: FactRule<'polls'> = {
  code: 'A56',
  level: 'error',
  says: { ko: '하나만 고르는 답의 합이 100%를 넘음', en: 'Answers of which one was chosen exceed a hundred' },
  reads: ['polls'],
  find: findBeyondHundred,
  example: { file: POLL, wrong: pollWith(ANSWERS.replace('54', '64')), right: pollWith(ANSWERS) },
};

export const tooExact: FactRule<'polls'> = {
  code: 'A57',
  level: 'warning',
  says: { ko: '표본 크기에 견주어 너무 작은 표본오차', en: 'A margin too small for its sample' },
  reads: ['polls'],
  find: findTooExact,
  example: {
    file: POLL,
    wrong: pollWith(`margin: { points: 1.3, level: 95 }\n${ANSWERS}`),
    right: pollWith(`margin: { points: 3.1, level: 95 }\n${ANSWERS}`),
  },
};

export const doubledAnswer: FactRule<'polls'> = {
  code: 'B63',
  level: 'error',
  says: { ko: '여론조사의 같은 답이 두 번', en: 'Two answers of a poll with one name' },
  reads: ['polls'],
  find: findDoubledAnswers,
  example: { file: POLL, wrong: pollWith(ANSWERS.replace('name: raze', 'name: keep')), right: pollWith(ANSWERS) },
};

export const unsaidByLaw: FactRule<'polls'> = {
  code: 'C70',
  level: 'error',
  says: {
    ko: '선거 여론조사에 함께 알려야 할 것이 빠짐',
    en: 'A poll on an election without what has to be told with it',
  },
  reads: ['polls'],
  find: findUnsaidByLaw,
  example: {
    file: POLL,
    wrong: pollWith(`election: true\n${ANSWERS}`),
    right: pollWith(`election: true\n${Object.values(ASKED).join('\n')}\n${ANSWERS}`),
  },
};

export const reportedBefore: FactRule<'polls'> = {
  code: 'A80',
  level: 'error',
  says: { ko: '끝나기 전에 보도된 여론조사', en: 'A poll reported before it ended' },
  reads: ['polls'],
  find: findReportedBefore,
  example: {
    file: POLL,
    wrong: pollWith(ANSWERS).replace('to: 2024-01-07', 'to: 2024-01-27'),
    right: pollWith(ANSWERS),
  },
};
