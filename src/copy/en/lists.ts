import type { Copy } from '../ko/ko.ts';
import { counted } from './counted.ts';

/** The pages that list all of something, in English. */
export const lists: Copy['lists'] = {
  everything: 'Everything',
  whole: 'All on one page',
  wholeLede:
    'The explainer and all that it rests on, on one page: to keep, to print whole, to read without a connection.',
  facts: (count) => counted(count, 'fact'),
  parts: { all: 'On several pages', charts: 'Charts', deals: 'Deals', piece: (name, piece) => `${name} (${piece})` },
  timeline: {
    title: 'What happened when',
    lede: 'Every event in order of its date. A diamond is a turning point, a hollow dot has yet to come. Dots stand a step apart, however long it was from one event to the next.',
    short: (count) => `The whole timeline, ${counted(count, 'event')}`,
  },
  money: {
    title: 'Charts and figures',
    lede: 'Every figure in the charts and tables. Money promised is kept apart from money paid, and what flows in different directions is not added up.',
    short: (count) => `All charts and ${counted(count, 'deal')}`,
    charts: 'All charts',
    chartsLede: 'Every chart and the figures in it.',
  },
  clauses: { short: (count) => `${counted(count, 'clause')}, and how ${count === '1' ? 'it' : 'each'} changed` },
  unknowns: {
    title: 'What is not known',
    lede: 'Every question without an answer, each with what would settle it.',
    short: (count) => (count === '1' ? '1 open question' : `All ${count} open questions`),
  },
  differences: {
    short: (count) => (count === '1' ? '1 place that differs' : `All ${count} places that differ`),
    conflicts: 'Where accounts differ',
    conflictsLede: 'Values that sources give otherwise: where each was seen, and why it is not used.',
  },
  sources: {
    title: 'What this rests on',
    lede: 'Every document and report behind the explainer, newest first: what each is and how it was read.',
    short: (count) => counted(count, 'source'),
  },
  words: {
    title: 'Words used here',
    lede: 'The terms and the marks of status used in the text, explained.',
    short: (count) => `${counted(count, 'term')} and the marks of status`,
  },
  changes: {
    short: (count) => counted(count, 'correction or change', 'corrections and changes'),
    none: 'Corrections and changes',
  },
};
