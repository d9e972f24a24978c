/** Where a tag may stand: in a sentence (also in fact files), or as a block of a story. */
export type TagPlace = 'inline' | 'block';

/** A tag that stories and fact texts may use. */
export interface Tag {
  place: TagPlace;
  /** Kinds `of` may name, by folder; absent where the tag takes no `of`. */
  of?: readonly string[];
  /** Whether `of` may name several facts, parted by spaces (their sum). */
  several?: true;
  /** Other attributes: allowed words, `number` for a place in a list counted from 1, or `text` for words a reader sees. */
  attributes?: Record<string, readonly string[] | 'number' | 'text'>;
  /** Attributes that must be there besides `of`. */
  required?: readonly string[];
  /** Whether it encloses text. */
  encloses?: true;
}

const ANY_DATED = ['deals', 'clauses', 'positions', 'events', 'figures', 'sources', 'exchange-rates'] as const;
const ANY_STANDING = [...ANY_DATED, 'issues', 'differences', 'unknowns'] as const;

/** How money is shown (`usd` and `won` are the old names of `own` and `beside`), and which part of the fact is meant. */
const VALUE_PARTS = {
  show: ['own', 'beside', 'both', 'usd', 'won'],
  tranche: 'number',
  payment: 'number',
  conflict: 'number',
} as const;

/** The whole vocabulary of stories. What is not here does not publish. */
export const TAGS: Readonly<Record<string, Tag>> = {
  Value: { place: 'inline', of: ['deals', 'figures'], several: true, attributes: VALUE_PARTS },
  Money: { place: 'inline', of: ['deals', 'figures'], several: true, attributes: VALUE_PARTS },
  Share: { place: 'inline', of: ['figures', 'deals'], attributes: { conflict: 'number' } },
  Count: { place: 'inline', of: ['figures', 'deals'], attributes: { conflict: 'number' } },
  When: {
    place: 'inline',
    of: ANY_DATED,
    attributes: { show: ['full', 'year', 'month', 'day'], payment: 'number', version: 'number', conflict: 'number' },
  },
  Rate: { place: 'inline', of: ['exchange-rates'] },
  Name: { place: 'inline', of: ['organisations', 'people', 'terms'] },
  Term: { place: 'inline', of: ['terms'] },
  Cite: { place: 'inline', of: ['sources'] },
  Status: { place: 'inline', of: ANY_STANDING },
  Literal: { place: 'inline', attributes: { why: 'text' }, required: ['why'], encloses: true },
  Section: { place: 'block', attributes: { id: 'text', heading: 'text' }, required: ['id', 'heading'], encloses: true },
  Margin: { place: 'block', encloses: true },
  Comparison: { place: 'block' },
  ClauseHistory: { place: 'block' },
  ClauseCards: { place: 'block' },
  Chart: { place: 'block', of: ['charts'] },
  DealTable: { place: 'block' },
  Timeline: { place: 'block' },
  Conflicts: { place: 'block' },
  Unknowns: { place: 'block' },
  Differences: { place: 'block' },
  Changes: { place: 'block' },
  SourceList: { place: 'block' },
};

/** What the vocabulary says of a tag. Names that every object of the language has (`constructor`) are not in it. */
export function tagCalled(name: string): Tag | undefined {
  return Object.hasOwn(TAGS, name) ? TAGS[name] : undefined;
}
