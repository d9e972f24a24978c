import { withParticles } from '#intake/particle';
import { cited } from './citations.ts';
import type { Citation } from '../kinds/fact.ts';
import { isGroup } from '../kinds/organisation.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import { namesIn } from './knownNames.ts';
import type { FactRule } from './rule.ts';
import { isKin, partiesOf } from './sidesOf.ts';
import type { World } from './world.ts';
import { LOCALES, type Locale } from '../values/text.ts';

/** A statement is of whoever published it. */
function findForeignStatement(source: Of<'sources'>, world: World): DraftFinding[] {
  if (source.kind !== 'statement' || source.party === undefined) return [];
  const publishers = namesIn(source.publisher.en, 'en', world).filter(({ kind }) => kind === 'organisations');
  if (
    publishers.length === 0 ||
    partiesOf(source).some((party) => publishers.some(({ id }) => isKin(id, party, world)))
  )
    return [];
  const names = publishers.map(({ id }) => id).join(', ');
  return [
    findingAt(
      ['party'],
      {
        ko: `낸 곳은 ${names}인데 ‘${partiesOf(source).join(', ')}’의 말이라고 합니다`,
        en: `${names} published it, and it is said to be the word of ‘${partiesOf(source).join(', ')}’`,
      },
      {
        ko: `party: ${names}. 남의 말을 옮긴 글이면 kind: reporting이나 relay`,
        en: `party: ${names}; if it passes on another’s words, kind: reporting or relay`,
      },
    ),
  ];
}

/** A record is not passed on, and what was read in the original needs no excuse. */
function findUnlikelyReading(source: Of<'sources'>): DraftFinding[] {
  if (source.kind === 'record' && source.origin !== undefined) {
    return [
      findingAt(
        ['kind'],
        {
          ko: `다른 보도(${source.origin})를 옮긴 글은 기록이 아닙니다`,
          en: `What passes on another report (${source.origin}) is no record`,
        },
        { ko: 'kind: relay', en: 'kind: relay' },
      ),
    ];
  }
  const note = source.read === 'original' ? source.readNote : undefined;
  if (!note || !LOCALES.every((locale) => UNREAD[locale].test(opening(note[locale])))) return [];
  return [
    findingAt(
      ['read'],
      {
        ko: '원문을 읽었다면서 읽지 못했거나 사본을 읽었다고 적었습니다',
        en: 'It is said to have been read in the original, and not to have been, or in a copy',
      },
      {
        ko: '남의 말로만 알면 read: relay, 사본을 읽었으면 read: copy',
        en: 'Known from others, read: relay; read in a copy, read: copy',
      },
    ),
  ];
}
const UNREAD: Readonly<Record<Locale, RegExp>> = {
  ko: /읽지 (?:못|않)|사본(?:을|에서|으로)/,
  en: /\b(?:not|never|un)\s?read\b|\b(?:a|stored|as a) copy\b/i,
};
/** What is said first is said of the document itself. */
const opening = (text: string): string => /^[^.;]*/.exec(text.trim())?.[0] ?? '';

/** Whoever is said to hold or read something has said so in a source, or somebody reports it: another party’s own words do not. */
function findOthersWords(fact: Of<'positions' | 'clauses'>, world: World): DraftFinding[] {
  const others = (party: string, citations: readonly Citation[] | undefined, voice?: string): boolean => {
    const list = cited(citations, world).map(({ source }) => source);
    return (
      list.length > 0 &&
      list.every(
        (source) =>
          source.kind === 'statement' &&
          partiesOf(source).length > 0 &&
          !partiesOf(source).some((id) => id === voice || isKin(id, party, world)),
      )
    );
  };
  const tell = (path: (string | number)[], party: string): DraftFinding =>
    findingAt(
      path,
      {
        ko: `출처는 모두 다른 쪽의 말이고 ‘${party}’의 말이 없습니다`,
        en: `Every source is another party’s word, none ‘${party}’’s`,
      },
      {
        ko: withParticles`‘${party}’가 한 말이나 이를 전한 보도를 출처로 다세요`,
        en: `Cite ‘${party}’ itself, or a report of what it said`,
      },
    );
  if (fact.folder === 'positions')
    return fact.text && others(fact.party, fact.sources, voiceOf(fact, world)) ? [tell(['sources'], fact.party)] : [];
  return Object.entries(fact.readings ?? {}).flatMap(([party, reading]) =>
    others(party, reading.sources) ? [tell(['readings', party, 'sources'], party)] : [],
  );
}

/** Who speaks for a group of people, which has no voice of its own: the representative’s word is the group’s. */
function voiceOf({ party, speaker }: Of<'positions'>, { facts }: World): string | undefined {
  return isGroup(facts.get(party)) && speaker && 'named' in speaker ? speaker.named : undefined;
}

export const foreignStatement: FactRule<'sources'> = {
  code: 'C31',
  level: 'error',
  says: { ko: '낸 곳과 다른 쪽의 말이라는 발표', en: 'A statement laid to another than its publisher' },
  reads: ['sources'],
  find: findForeignStatement,
  example: {
    file: 'lighthouse/sources/hanbit-statement.mdx',
    at: 'party: hanbit',
    wrong: 'party: nuri',
    right: 'party: [hanbit, nuri]',
  },
};

export const unlikelyReading: FactRule<'sources'> = {
  code: 'C30',
  level: 'error',
  says: { ko: '기록이 아니거나 읽지 않은 출처', en: 'No record, or not read as it says' },
  reads: ['sources'],
  find: findUnlikelyReading,
  example: {
    file: 'lighthouse/sources/harbour-register.mdx',
    wrong: 'origin: hanbit-statement\n',
    right: 'party: hanbit\n',
  },
};

export const othersWords: FactRule<'positions' | 'clauses'> = {
  code: 'C32',
  level: 'warning',
  says: { ko: '다른 쪽의 말만 근거로 든 입장', en: 'A position that rests on others’ words alone' },
  reads: ['positions', 'clauses'],
  find: findOthersWords,
  example: {
    file: 'lighthouse/clauses/exclusive-light.mdx',
    at: 'hanbit: { ko: 아직 독점이다., en: Still exclusive., sources',
    wrong: 'nuri: { ko: 이제 독점이 아니다., en: No longer exclusive., sources',
    right: 'hanbit: { ko: 여전히 독점이다., en: Exclusive still., sources',
  },
};
