/** What can be found, in groups as they are shown. */
export const GROUPS = [
  'facts',
  'words',
  'names',
  'terms',
  'story',
  'differences',
  'changes',
  'sources',
  'pages',
] as const;
export type Group = (typeof GROUPS)[number];

/** One thing that can be found. Texts are plain; what is not shown is not there, but for `also`. */
export interface SearchEntry {
  group: Group;
  title: string;
  /** What it says, of which the part around the hit is shown. */
  text?: string | undefined;
  address: string;
  /** Its amount, share or number, as written. */
  value?: string | undefined;
  /** When it was, as written. */
  when?: string | undefined;
  /** Its status: shape and word. */
  status?: string | undefined;
  /** Its name in the other language and in its own letters; searched, not shown. */
  also?: string | undefined;
}

/** Words that a script says with results. `{n}` and `{word}` stand for what is filled in. */
export interface SearchWords {
  groups: Record<Group, string>;
  /** `{n}` results. */
  found: string;
  none: string;
  noneHint: string;
  /** Nothing for what was typed; `{word}` was searched instead. */
  instead: string;
  /** Nothing has all of the words; what follows has some. */
  partly: string;
  /** Words of what was typed, `{word}`, that nothing has. */
  missing: string;
  /** Over what there is besides. */
  besides: string;
  /** Nothing yet for what a syllable is still being written of: what was written so far is `{word}`. */
  writing: string;
  /** `{n}` more of a group. */
  more: string;
  /** How far was looked, where not everywhere: in `{n}` explainers of `{all}`. */
  searched: string;
  /** In none but the explainer that the reader is on. */
  onlyHere: string;
  /** `{n}` explainers could not be fetched. */
  unsearched: string;
  /** Asks for the next explainers, for those that could not be fetched, and says that they are coming. */
  further: string;
  again: string;
  searching: string;
}

/** An explainer as the index of the site lists it. */
export interface ListedExplainer {
  /** Its page, under which all its other pages lie. */
  address: string;
  /** Where its own index is. */
  index: string;
  /** Of what explainers share, what it names: places in the entries of the site, from 0. */
  names: number[];
  /** What it is about: places in the topics of the site, from 0. */
  topics: number[];
}

/** The file a browser fetches when a reader turns to the search field: what is found on the site whatever the explainer. */
export interface SiteIndex {
  words: SearchWords;
  entries: SearchEntry[];
  /** How readers type what the facts write otherwise: the word as typed, and the names. */
  spellings: Record<string, string[]>;
  /** For each topic the words that stand for it, in both languages. */
  topics: string[];
  /** What stands behind numbers: units, in both languages. */
  counters: string[];
  /** Newest first. */
  explainers: ListedExplainer[];
}

/** What is found in one explainer besides, fetched when it is likely to hold what is sought. */
export interface ExplainerIndex {
  entries: SearchEntry[];
}

/** Explainers whose own indexes a browser fetches at a time, the likeliest first (likely.ts): each more is bytes that a reader may not need. */
export const AT_A_TIME = 5;
