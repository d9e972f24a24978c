import type { Copy } from '../ko/ko.ts';

/** A past state of an explainer, in English. */
export const past: Copy['past'] = {
  title: (day) => `What was known by ${day}`,
  description: (day, headline) =>
    `${headline}: taken back to the sources that were out by ${day}. What is known today stands in the explainer.`,
  stoppedBefore: 'This page stops at',
  stoppedAfter: '.',
  today: 'The explainer as of today',
  days: 'What was known by',
  now: 'Now',
  earlier: 'Earlier:',
  later: 'Later:',
  lastKnown: 'The latest then:',
  howLabel: 'How was it taken back?',
  how: [
    'Only facts carried by sources out by that day are kept, and their status is earned again from those sources alone. A source dated only to a month or a year counts from the end of it.',
    'The running text is today’s and is not rewound. Remarks added to facts, the open questions and the list of differences from the article were written looking back, and are left out.',
  ],
  howConverted: 'Amounts in another currency use the same rate as today’s.',
  noPosition: 'The sources out by this day hold no position.',
  noComparison: 'The sources out by this day hold no opposing statements.',
  noClauses: 'The sources out by this day tell of no clause.',
  noMoney: 'The sources out by this day tell of no deal.',
  noConflicts: 'The sources out by this day hold no figures at odds with each other.',
  someCharts:
    'Charts without data by this day are left out. The sentence on what a chart means stands only where its data were then what they are now.',
  whyLater: 'The reason was written later and is left out.',
};

/** The log of our own changes. */
export const changeLog: Copy['changeLog'] = {
  lede: 'Everything we have changed since first publication, newest first. A correction is what we had wrong, an update is where the world changed, an addition is what we learned late.',
  correctionsLede: 'Only what we had wrong. What was corrected, and why, stays on the page.',
  none: 'Nothing has changed since first publication.',
  noCorrections: 'Nothing has been corrected so far.',
  published: 'First published.',
  all: 'All changes',
  corrections: 'Corrections only',
  was: 'Was:',
  now: 'Now:',
  nothing: 'nothing',
  yes: 'yes',
  no: 'no',
};

/** What changed since the reader marked the explainer as read; all of it stays in the reader's browser. */
export const since: Copy['since'] = {
  label: 'Changes since you last read this',
  button: 'I have read this far',
  none: 'Nothing has changed since you last checked.',
  one: 'One fact has changed since you last checked.',
  some: '{count} facts have changed since you last checked.',
  kept: 'Noted as read, in this browser only.',
  failed: 'It could not be noted: the browser blocks storage, or has no room left.',
  added: 'New',
  removed: 'Gone',
  changed: 'Changed',
  reworded: 'The value is the same; the wording or the sources changed.',
  open: 'What changed',
};

/** What stands for an explainer in a language that it is still to be translated into. */
export const awaited: Copy['awaited'] = {
  lede: 'This explainer is published in Korean and is still being translated into English. Until that is done, this page stands for it.',
  read: 'Read it in Korean',
};

export const takenDown: Copy['takenDown'] = {
  lede: 'What stood at this address has been taken down. We do not repeat what it said; we say when it was taken down and why.',
  what: {
    fact: 'A fact was taken down',
    field: 'Part of a fact was taken down',
    past: 'An earlier value was taken down',
    sentence: 'A sentence was taken down',
  },
};
