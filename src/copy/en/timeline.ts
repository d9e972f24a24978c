/** The words of the timeline, in English. */
export const timeline = {
  now: 'Now',
  key: 'Turning point',
  permalink: 'Link to this entry',
  filter: 'Whose events to show',
  everyone: 'Everyone',
  authorities: 'Regulators',
  eventCount: (count: string) => count,
  nearby: 'Around that time',
  inTimeline: 'In the timeline',
};

/** The words around two versions of a clause set side by side, in English. */
export const clauseVersions = {
  /** Where the clauses are articles of a law. */
  law: {
    title: 'What changed in the law?',
    kind: 'article of a law',
    kinds: 'Articles of the law',
    verbatim: 'The law’s own words',
  },
  title: 'What changed in the contract?',
  lede: 'What came in and what went out each time a clause changed, between any two of its versions.',
  ours: 'What is compared here is our summary in plain words, not the wording of the contract.',
  adjacent: 'One version and the next',
  apart: 'Versions further apart',
  single: 'There is only one version, so nothing to compare.',
  anew: 'The two summaries share hardly a word, so both are given whole.',
  added: 'Added:',
  removed: 'Removed:',
  scopeLabel: 'Reach',
  textLabel: 'Whose words',
  unchanged: (value: string) => `still ‘${value}’`,
  changed: (before: string, after: string) => `‘${before}’, then ‘${after}’`,
  version: 'When the clause changed, and what else happened around that time',
  changedBy: 'At this point',
};
