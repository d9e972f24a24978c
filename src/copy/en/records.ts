import type { Copy } from '../ko/ko.ts';

/** Around polls, in English. */
export const poll: Copy['poll'] = {
  answers: 'Question and answers',
  answer: 'Answer',
  share: 'Share',
  multiple: 'Several could be chosen.',
  label: {
    clients: 'Commissioned by',
    pollster: 'Conducted by',
    when: 'Fieldwork',
    population: 'Population',
    sample: 'Sample',
    method: 'Method',
    frame: 'Sampling frame',
    weighting: 'Weighting',
    response: 'Response rate',
    margin: 'Margin of error',
    registered: 'Registration',
  },
  people: (count) => `${count} people`,
  plusMinus: (points, level) => `±${points} percentage points at ${level}% confidence`,
};

/** Around proceedings, in English. */
export const proceeding: Copy['proceeding'] = {
  what: 'What it is',
  body: 'Before',
  number: 'Number',
  stages: 'Stages',
  type: {
    lawsuit: 'Lawsuit',
    bill: 'Bill',
    inquiry: 'Inquiry',
    'merger-review': 'Merger review',
    negotiation: 'Negotiation',
  },
  outcome: {
    opened: 'opened',
    passed: 'passed',
    failed: 'failed',
    returned: 'sent back',
    skipped: 'skipped',
    withdrawn: 'withdrawn',
    settled: 'settled',
    appealed: 'appealed',
    pending: 'pending',
  },
  vote: {
    for: (count) => `${count} for`,
    against: (count) => `${count} against`,
    abstain: (count) => `${count} abstaining`,
    absent: (count) => `${count} absent`,
  },
  ofAll: (count) => `of ${count}`,
  needed: (count) => `${count} needed`,
};
