import type { Copy } from '../ko/ko.ts';

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
    meaning: 'The party itself said so, and answers for it.',
  },
  reported: {
    mark: '■',
    word: 'Reported',
    meaning: 'The press says so, or a record was read only through others. Outlets relaying one report count as one.',
  },
  claimed: { mark: '△', word: 'Claimed', meaning: 'One side’s claim. The speaker is always named.' },
  denied: { mark: '✕', word: 'Denied', meaning: 'A party says it is not so.' },
  unverified: { mark: '○', word: 'Unverified', meaning: 'The sources given here do not settle whether it is so.' },
  withdrawn: {
    mark: '↩',
    word: 'Withdrawn',
    meaning: 'Whoever said it has withdrawn it. It is not relied on as fact.',
  },
  mistaken: {
    mark: '↺',
    word: 'Our error',
    meaning: 'We got it wrong and have retracted it. It is not relied on as fact.',
  },
  superseded: { mark: '═', word: 'Superseded', meaning: 'A later fact has taken its place.' },
  expected: { mark: '◇', word: 'Expected', meaning: 'Said to lie ahead of the date of this page.' },
};

/** How far the money has got. */
export const state: Copy['deals']['state'] = {
  paid: 'paid in full',
  committed: 'committed',
  conditional: 'conditional',
  planned: 'planned',
  reported: 'reported amount',
};

/** How far a clause reached. */
export const scope: Copy['clauses']['scope'] = { full: 'in full', partial: 'in part', none: 'none' };

/** Whose words a clause is known in. */
export const textStatus: Copy['clauses']['textStatus'] = {
  verbatim: 'The contract’s own words',
  'party-summary': 'A party’s public summary',
  'press-quoted': 'As quoted by the press',
  inferred: 'Inferred from what surrounds it',
};

/** What is done about a difference. */
export const verdict: Copy['differences']['verdict'] = {
  correct: 'Set right',
  flag: 'Printed with a caution',
  attribute: 'Printed with its speaker named',
  omit: 'Not used in the text',
};

/** What a source is. */
export const sourceKind: Copy['sources']['kind'] = {
  record: 'record',
  statement: 'party’s statement',
  reporting: 'reporting',
  relay: 'report citing another',
  commentary: 'commentary',
};

/** How a source was read. */
export const read: Copy['sources']['read'] = {
  original: 'read in the original',
  copy: 'read in a copy',
  relay: 'read through others only',
};
