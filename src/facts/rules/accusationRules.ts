import type { Message } from '#intake/problem';
import type { Wording } from '../kinds/wording.ts';
import { sentencesOf, retellsAnother, type Passage, type PassageFinding } from './passages.ts';
import { says, saysInEither } from './phrases.ts';
import type { PassageRule } from './rule.ts';
import { ownClaims, toldBy, wordingsOf } from './wordings.ts';
import type { World } from './world.ts';

/** Kinds in which nothing is told of anybody: what a document is called, what a word means. */
const TELLS_NOTHING = new Set<Passage['folder']>(['sources', 'terms', 'spellings', 'topics', 'units', 'measures']);

/** A verdict in our own voice on what is still disputed, wherever a reader meets it. */
const findBareAccusations: PassageRule['find'] = (passage, world) => {
  if (TELLS_NOTHING.has(passage.folder) || passage.isName) return [];
  if (isAttributed(passage) || retellsAnother(passage)) return [];
  return wordingsOf(world, 'verdict').flatMap((wording) =>
    claimed(passage, wording, (words) => ({
      ko: `다투는 일을 우리 말로 단정했습니다: ${words}`,
      en: `A verdict in our own voice on what is disputed: ${words}`,
    })).filter(({ from }) => !citesRecord(passage, wording, world, from)),
  );
};

/** Whether the fact’s own form says who speaks: a party’s reading, or a claim with its speaker. */
function isAttributed({ path, fact }: Passage): boolean {
  if (path[0] === 'readings' || path[0] === 'speaker') return true;
  if (!fact || !('status' in fact) || !['claimed', 'denied'].includes(fact.status ?? '')) return false;
  if (fact.folder === 'positions') return path[0] === 'text' && fact.speaker !== undefined;
  return 'by' in fact && fact.by !== undefined;
}

/** What is done on record (‘it sued’) needs that record, or a source that is stated to tell of it. */
const findUnrecorded: PassageRule['find'] = (passage, world) => {
  if (TELLS_NOTHING.has(passage.folder) || passage.isName) return [];
  // What a court is, or what a proceeding goes through, is no news of a suit.
  if (passage.folder === 'proceedings' || passage.folder === 'organisations') return [];
  if (isAttributed(passage) || retellsAnother(passage)) return [];
  return wordingsOf(world, 'on-record')
    .filter((wording) => !isStated(passage.fact, wording))
    .flatMap((wording) =>
      claimed(passage, wording, (words) => ({
        ko: `기록에 남는 일을 했다고 적었는데 그 기록이 출처에 없습니다: ${words}`,
        en: `This is done on record, and no such record is cited: ${words}`,
      })).filter(
        ({ from }) => !citesRecord(passage, wording, world, from) && !namesProceeding(passage, wording, world, from),
      ),
    );
};

/** What is tagged in the paragraph of a place; in a fact’s text, all of it. */
function beside({ folder, text, mentions }: Passage, at: number): Passage['mentions'] {
  if (folder !== 'story') return mentions;
  const [from, to] = [text.lastIndexOf('\n\n', at), text.indexOf('\n\n', at)];
  return mentions.filter(({ span }) => span.start >= from && (to < 0 || span.end <= to));
}

/** Whether the paragraph calls a proceeding, or a fact whose own sources are stated to tell of it. */
function namesProceeding(passage: Passage, wording: Wording, { facts }: World, at: number): boolean {
  return beside(passage, at)
    .flatMap(({ ids }) => ids.flatMap((id) => facts.get(id) ?? []))
    .some((fact) => fact.folder === 'proceedings' || isStated(fact, wording));
}

function claimed(passage: Passage, wording: Wording, say: (words: string) => Message): PassageFinding[] {
  const { words: all, locale } = passage;
  if (!says(all, wording.says, locale) && !(wording.atEnd && passage.path[0] === 'title')) return [];
  return sentencesOf(passage).flatMap((sentence) =>
    ownClaims(wording, sentence.words, passage.locale, passage.path[0] === 'title').map(({ at, words }) => ({
      from: sentence.from + at,
      to: sentence.from + at + words.length,
      message: say(words),
      ...toldBy(wording),
    })),
  );
}

/** Whether a source of the fact is stated to tell of it, and not of something that did not come about. */
function isStated(fact: Passage['fact'], { stated, undone }: Wording): boolean {
  const citations = fact && 'sources' in fact ? (fact.sources ?? []) : [];
  return citations.some(
    (one) => typeof one !== 'string' && saysInEither(one.says, stated) && !saysInEither(one.says, undone),
  );
}

/** Whether the fact, or the paragraph, rests on what such a publisher put on record. */
function citesRecord(passage: Passage, { recordOf }: Wording, { facts }: World, at: number): boolean {
  const { fact } = passage;
  const cited = fact && 'sources' in fact ? (fact.sources ?? []) : [];
  const ids = [
    ...cited.map((one) => (typeof one === 'string' ? one : one.id)),
    ...beside(passage, at)
      .filter(({ tag }) => tag === 'Cite')
      .flatMap((mention) => mention.ids),
  ];
  return ids.some((id) => {
    const source = facts.get(id);
    return source?.folder === 'sources' && source.kind === 'record' && saysInEither(source.publisher, recordOf);
  });
}

export const bareAccusation: PassageRule = {
  code: 'C47',
  level: 'warning',
  says: { ko: '다투는 일을 우리 말로 단정', en: 'A verdict in our own voice on what is disputed' },
  acceptedBy: 'words and source',
  reads: 'passage',
  find: findBareAccusations,
  example: {
    file: 'lighthouse/issues/who-owns.mdx',
    at: 'question: { ko: 누구의 등대인가?, en: Whose lighthouse is it? }',
    wrong: 'question: { ko: 누리가 계약을 위반했다., en: Nuri breached the contract. }',
    right:
      'question: { ko: 누리가 계약을 위반했다고 한빛은 주장한다., en: Hanbit says that Nuri breached the contract. }',
  },
};

export const unrecorded: PassageRule = {
  code: 'C48',
  level: 'warning',
  says: { ko: '기록에 남는 일(소송)을 기록 없이 말함', en: 'What is done on record (a suit), told without the record' },
  acceptedBy: 'words and source',
  reads: 'passage',
  find: findUnrecorded,
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    wrong: 'note: { ko: 한빛이 소송을 냈다., en: Hanbit filed suit. }\n',
    right: 'note: { ko: 한빛은 소송을 검토했다., en: Hanbit was weighing a suit. }\n',
  },
};
