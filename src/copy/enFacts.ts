import type { Copy } from './ko.ts';

/** What a status is called and promises, in English. */
export const status: Copy['status'] = {
  confirmed: {
    mark: '●',
    word: 'Confirmed',
    meaning:
      'A filing, a regulator’s or court’s document or the contract was read, in the original or a verbatim copy; or two sources independent of each other say so.',
  },
  announced: {
    mark: '◆',
    word: 'Announced',
    meaning: 'A party said so itself. Whether it is so is for that party to answer.',
  },
  reported: {
    mark: '■',
    word: 'Reported',
    meaning: 'The press says so, or a record was read only through others. Outlets relaying one report count as one.',
  },
  claimed: { mark: '△', word: 'Claimed', meaning: 'Somebody’s word. Whose word it is always stands beside it.' },
  denied: { mark: '✕', word: 'Denied', meaning: 'A party says it is not so.' },
  unverified: { mark: '○', word: 'Unverified', meaning: 'Nothing has been found yet to rest it on.' },
  withdrawn: { mark: '↩', word: 'Withdrawn', meaning: 'Whoever said it has taken it back.' },
  superseded: { mark: '═', word: 'Superseded', meaning: 'A later fact has taken its place.' },
  expected: { mark: '◇', word: 'Expected', meaning: 'It is said to lie ahead of the day this page speaks of.' },
};

/** What a figure measures. */
export const measure: Copy['measure'] = {
  'valuation-pre-money': 'Valuation before the money',
  'valuation-post-money': 'Valuation after the money',
  'valuation-implied': 'Valuation implied by a stake',
  stake: 'Stake',
  'stake-value': 'Value of a stake',
  'funded-to-date': 'Funded to date',
  'annual-revenue': 'Annual revenue (actual)',
  'annual-revenue-outlook': 'Annual revenue (outlook)',
  'capital-expenditure': 'Capital spending',
  'energy-efficiency': 'Energy efficiency',
  'price-saving': 'Price saving',
  parameters: 'Parameters',
  'training-chips': 'Training chips',
  'market-share': 'Market share',
  'computing-capacity': 'Computing capacity',
  'number-of-recipients': 'Number of recipients',
  multiple: 'Multiple',
};
