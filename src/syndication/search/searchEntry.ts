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
  /** `{n}` more of a group. */
  more: string;
}

/** The file a browser fetches when a reader turns to the search field. */
export interface SearchIndex {
  words: SearchWords;
  entries: SearchEntry[];
}
