import type { Copy } from '../ko/ko.ts';

/** Around polls, in English. */
export const poll: Copy['poll'] = {
  answer: 'Answer',
  share: 'Share',
  multiple: 'Several could be chosen.',
  people: (count) => `${count} people`,
  plusMinus: (points, level) => `±${points} percentage points at ${level}% confidence`,
};

/** Around proceedings, in English. */
export const proceeding: Copy['proceeding'] = {
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

/** Around images, in English. */
export const image: Copy['image'] = {
  is: { photo: 'Photo', document: 'Page of a document', map: 'Map', drawing: 'Drawing' },
  points: (width, height) => `${width} × ${height} pixels`,
};
