import type { Copy } from '../ko/ko.ts';

/** The picture that goes with a shared link, in English. */
export const share: Copy['share'] = {
  past: 'A past state',
  asOf: (day) => `as of ${day}`,
  counted: { site: 'All of Jaengjeom', explainer: 'All of this explainer' },
  kind: {
    deals: 'Who pays whom, and how much?',
    clauses: 'What do the contracts say?',
    issues: 'What is in dispute?',
    positions: 'Who says what?',
    events: 'What happened, and when?',
    figures: 'Where do the figures come from?',
    differences: 'Where do the article and the record differ?',
    unknowns: 'What is not yet known?',
    sources: 'What was read to write this?',
    organisations: 'Which organisations are involved?',
    people: 'Who appears in it?',
    terms: 'What does it mean?',
    'exchange-rates': 'How are won figures worked out?',
  },
  kinds: {
    deals: 'Deals',
    clauses: 'Contract clauses',
    issues: 'Points at issue',
    positions: 'Positions of the parties',
    events: 'Events',
    figures: 'Figures',
    differences: 'Differences from the article',
    unknowns: 'Open questions',
    sources: 'Sources',
    organisations: 'Organisations',
    people: 'People',
    terms: 'Terms',
    'exchange-rates': 'Exchange rates',
  },
};
