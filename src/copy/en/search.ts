import type { Copy } from '../ko/ko.ts';

/** Finding things, in English. */
export const search: Copy['search'] = {
  label: 'Search',
  here: 'Search this site',
  placeholder: 'Facts, terms, people, sums',
  go: 'Search',
  results: 'Results',
  lede: 'Facts, terms, people and organisations, parts of the stories and corrections, all in one place. Write sums and dates as you like.',
  needsScript: 'Search needs script to be switched on. Everything it finds is also in the lists below.',
  failed: 'Search could not be loaded. Try again in a moment, or look in the lists below.',
  index: {
    groups: {
      facts: 'Facts',
      words: 'What they say',
      names: 'People and organisations',
      terms: 'Terms',
      story: 'Story',
      differences: 'Differences from the article',
      changes: 'Corrections and changes',
      sources: 'Sources',
      pages: 'Pages',
    },
    found: 'Results: {n}',
    none: 'Nothing matches “{word}”.',
    noneHint: 'Fewer or other words may find it.',
    instead: 'Nothing matches that spelling; these are for “{word}”.',
    partly: 'Nothing has all of these words. The nearest come first.',
    more: 'Show {n} more',
    searched: 'Explainers searched: {n} of {all}.',
    onlyHere: 'Only this explainer has been searched.',
    unsearched: 'Explainers that could not be loaded: {n}.',
    further: 'Search more explainers',
    again: 'Try again',
    searching: 'Searching',
  },
  lost: { near: 'Perhaps you meant', glossary: 'To the glossary', search: 'Search the site' },
};
