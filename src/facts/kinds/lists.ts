/** What an explainer lists in full on pages of its own, in the order in which a story leads to them. */
export const LISTS = [
  'timeline',
  'money',
  'clauses',
  'unknowns',
  'differences',
  'sources',
  'words',
  'changes',
] as const;
export type List = (typeof LISTS)[number];
