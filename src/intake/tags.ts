import type { Message } from './problem.ts';

/** Where a tag may stand: in a sentence (also in fact files), or as a block of a story. */
export type TagPlace = 'inline' | 'block';

/** A tag that stories and fact texts may use. */
export interface Tag {
  place: TagPlace;
  /** What `of` names: a fact (each kind declares which tags may name it), a chart, another explainer; absent where it takes none. */
  of?: 'fact' | 'chart' | 'explainer';
  /** Whether `of` may name several facts, parted by spaces (their sum). */
  several?: true;
  /** Other attributes: allowed words, `number` for a place in a list counted from 1, or `text` for words a reader sees. */
  attributes?: Record<string, readonly string[] | 'number' | 'text'>;
  /** Attributes that must be there besides `of`. */
  required?: readonly string[];
  /** Whether it encloses text. */
  encloses?: true;
  /** What an editor is told that a block shows. */
  says?: Message;
}

/** How money is shown (`usd` and `won` are the old names of `own` and `beside`), and which part of the fact is meant. */
const VALUE_PARTS = {
  show: ['own', 'beside', 'both', 'usd', 'won'],
  tranche: 'number',
  payment: 'number',
  conflict: 'number',
} as const;

/** A cell of a series, by the first cell of its row and the name of its column; an answer of a poll, by its name. */
const CELL = { row: 'text', column: 'text', answer: 'text' } as const;

/** The whole vocabulary of stories. What is not here does not publish. */
const VOCABULARY = {
  Value: { place: 'inline', of: 'fact', several: true, attributes: { ...VALUE_PARTS, ...CELL } },
  Money: { place: 'inline', of: 'fact', several: true, attributes: VALUE_PARTS },
  Share: { place: 'inline', of: 'fact', attributes: { conflict: 'number' } },
  Count: { place: 'inline', of: 'fact', attributes: { conflict: 'number' } },
  When: {
    place: 'inline',
    of: 'fact',
    attributes: { show: ['full', 'year', 'month', 'day'], payment: 'number', version: 'number', conflict: 'number' },
  },
  Rate: { place: 'inline', of: 'fact' },
  Name: { place: 'inline', of: 'fact' },
  Term: { place: 'inline', of: 'fact' },
  Cite: { place: 'inline', of: 'fact' },
  Status: { place: 'inline', of: 'fact' },
  Literal: { place: 'inline', attributes: { why: 'text' }, required: ['why'], encloses: true },
  Section: { place: 'block', attributes: { id: 'text', heading: 'text' }, required: ['id', 'heading'], encloses: true },
  Margin: { place: 'block', encloses: true },
  Question: { place: 'block', attributes: { ask: 'text' }, required: ['ask'], encloses: true },
  Comparison: {
    place: 'block',
    says: { ko: '당사자마다 쟁점별 입장을 견주는 표', en: 'What each side holds on each issue, in a table' },
  },
  ClauseHistory: {
    place: 'block',
    says: { ko: '조항이 바뀌기 전과 지금', en: 'The clauses, as they were and as they are' },
  },
  ClauseCards: { place: 'block', says: { ko: '조항마다 한 장', en: 'A card for each clause' } },
  Chart: { place: 'block', of: 'chart', says: { ko: '그림', en: 'A chart' } },
  DealTable: { place: 'block', says: { ko: '거래의 표', en: 'The deals, in a table' } },
  Table: { place: 'block', of: 'fact', says: { ko: '통계의 표', en: 'The rows of a series, in a table' } },
  Who: { place: 'block', of: 'fact', says: { ko: '누구인가', en: 'Who somebody is' } },
  Poll: { place: 'block', of: 'fact', says: { ko: '여론조사', en: 'A poll' } },
  Quote: { place: 'block', of: 'fact', says: { ko: '인용문', en: 'A quotation' } },
  Image: { place: 'block', of: 'fact', says: { ko: '이미지', en: 'An image' } },
  Proceeding: { place: 'block', of: 'fact', says: { ko: '절차의 단계', en: 'A proceeding, stage by stage' } },
  Explainer: {
    place: 'block',
    of: 'explainer',
    says: { ko: '다른 해설로 가는 길', en: 'The way to another explainer' },
  },
  Timeline: { place: 'block', says: { ko: '고비와 다가올 일정', en: 'Turning points, and what is next' } },
  Conflicts: { place: 'block', says: { ko: '서로 다른 값', en: 'Values that differ' } },
  Unknowns: { place: 'block', says: { ko: '아직 모르는 것', en: 'What is not known' } },
  Differences: { place: 'block', says: { ko: '기사와 다른 점', en: 'Where we differ from the article' } },
  Changes: { place: 'block', says: { ko: '고친 기록', en: 'What was changed' } },
  SourceList: { place: 'block', says: { ko: '출처 목록', en: 'The sources' } },
} as const satisfies Record<string, Tag>;
type Vocabulary = typeof VOCABULARY;

/** A tag that names facts. */
export type FactTag = { [T in keyof Vocabulary]: Vocabulary[T] extends { of: 'fact' } ? T : never }[keyof Vocabulary];
/** A block of a story: it encloses no words, and shows what there is, or what it names. */
export type BlockTag = {
  [T in keyof Vocabulary]: Vocabulary[T] extends { place: 'block' }
    ? Vocabulary[T] extends { encloses: true }
      ? never
      : T
    : never;
}[keyof Vocabulary];

export const TAGS: Readonly<Record<string, Tag>> = VOCABULARY;

/** A block of a story that shows one fact, named by its `of`: a poll, a series. */
export type FactBlock = FactTag & BlockTag;

/** Whether a block shows the one fact that its `of` names. */
export function namesFact(tag: string): tag is FactBlock {
  return isBlock(tag) && TAGS[tag]?.of === 'fact';
}

/** Whether a tag is a block that stands by itself. */
export function isBlock(name: string): name is BlockTag {
  const tag = tagCalled(name);
  return tag?.place === 'block' && !tag.encloses;
}

/** What the vocabulary says of a tag. Names that every object of the language has (`constructor`) are not in it. */
export function tagCalled(name: string): Tag | undefined {
  return Object.hasOwn(TAGS, name) ? TAGS[name] : undefined;
}
