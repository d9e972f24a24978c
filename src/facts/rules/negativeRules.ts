import type { Fact } from '../kinds/dossier.ts';
import { SUIT_BESIDE } from './lastStageRules.ts';
import { isShared } from '../kinds/placement.ts';
import { referencesOf } from '../kinds/references.ts';
import { isToldIn } from '../kinds/translation.ts';
import { LOCALES, type Locale, type Text } from '../values/text.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import { namesIn } from './knownNames.ts';
import { sentencesOf, type PassageFinding } from './passages.ts';
import { says } from './phrases.ts';
import type { FactRule, PassageRule } from './rule.ts';
import { wordingsOf } from './wordings.ts';
import type { World } from './world.ts';

/** That we looked, and found nothing. */
const FOUND_NOTHING: Record<Locale, RegExp> = {
  ko: /찾지 못[했한해]|발견하지 못[했한해]/,
  en: /\b(?:not|never|no \w+(?: \w+){0,4} (?:was|were)|nothing (?:\w+ ){0,3}?(?:was|were)) found\b|\bfound (?:no|nothing|none)\b|\bfind no\b|\bfinding no\b/i,
};

/** Where and how far we looked. */
const LOOKED: Record<Locale, RegExp> = {
  ko: /(?:기사|자료|공시|출처|보도|문서|사본)들?(?:에서|에는|만)|찾아\s?(?:봤|보았|본|볼|보)|검색[했한해]|뒤[져졌]|조회[했한하]|읽은 (?:자료|글|출처|문서)/,
  en: /\b(?:searched|looked|could be searched|we read|read by us)\b/i,
};

const plain = (text: string): string => text.replace(/<[^>]*>/g, ' ');

/** What a fact tells in sentences. */
function tellingsOf(fact: Fact): Text[] {
  return ['summary', 'note', 'record', 'text', 'settledBy', 'plain'].flatMap((field) => {
    const text = (fact as unknown as Record<string, unknown>)[field];
    return text && typeof text === 'object' && LOCALES.every((locale) => locale in text) ? [text as Text] : [];
  });
}

/** What an explainer says: of what all explainers share, what it names itself. A rate of another story is none of its own. */
function factsToldBy({ explainer, facts }: World): Fact[] {
  const named = new Set(referencesOf('explainer', explainer).map(({ id }) => id));
  return [...facts.values()].filter(({ folder, id }) => !isShared(folder) || named.has(id));
}

/** An explainer that says of something that it was not found says somewhere where, and how far, it looked; the day is its own. */
function findNowhereLooked(_: World['explainer'], world: World): DraftFinding[] {
  const told = factsToldBy(world).flatMap((fact) => tellingsOf(fact).map((text) => ({ id: fact.id, text })));
  const negative = told.find(({ text }) => LOCALES.every((locale) => FOUND_NOTHING[locale].test(plain(text[locale]))));
  const isSaid = (locale: Locale): boolean => told.some(({ text }) => LOOKED[locale].test(plain(text[locale])));
  if (!negative || LOCALES.filter((locale) => isToldIn(world, locale)).every(isSaid)) return [];
  return [
    findingAt(
      ['asOf'],
      {
        ko: `찾지 못했다고 하면서(${negative.id}) 어디를 찾아봤는지는 아무 데서도 말하지 않습니다`,
        en: `Something was not found (${negative.id}), and nowhere is it said where was looked`,
      },
      {
        ko: 'unknowns/에 있는 글의 note에 적으세요: 기준일까지 저장된 기사와 공시를 찾아봤다. 법원 기록은 찾아보지 않았다.',
        en: 'Say so in the note of one of unknowns/: Up to the day of this page stored articles and filings were searched. Court records were not.',
      },
    ),
  ];
}

/** What of a suit may not have been found though it is on file: an appeal, its end. */
const LATER_STEP: Readonly<Record<Locale, RegExp>> = { ko: /항소|상고|끝/, en: /appeal|end/i };

/** Who the sides of a suit on file are, where a sentence says that none was found. */
const findAgainstOwnFile: PassageRule['find'] = (passage, world) => {
  if (passage.isName || !FOUND_NOTHING[passage.locale].test(passage.words)) return [];
  const suits = [...world.facts.values()].filter(
    (fact): fact is Of<'proceedings'> => fact.folder === 'proceedings' && fact.type === 'lawsuit',
  );
  if (suits.length === 0) return [];
  return sentencesOf(passage).flatMap(({ from, words }): PassageFinding[] => {
    const hit = FOUND_NOTHING[passage.locale].exec(words);
    const isOfSuit = wordingsOf(world, 'on-record').some(({ stated, says: filed }) =>
      [stated, filed].some((phrases) => says(words, phrases, passage.locale)),
    );
    if (!hit || !isOfSuit || LATER_STEP[passage.locale].test(words)) return [];
    const named = new Set(namesIn(words, passage.locale, world).map(({ owner }) => owner));
    const suit = suits.find(({ between }) => between.filter((id) => named.has(id)).length >= 2);
    if (!suit) return [];
    return [
      {
        from: from + hit.index,
        to: from + hit.index + hit[0].length,
        message: {
          ko: `찾지 못했다는 소송이 우리 파일에 있습니다: ${suit.id}`,
          en: `The suit that was not found is on our own file: ${suit.id}`,
        },
        hint: {
          ko: `그 소송을 말하거나(${suit.title.ko}), 어느 소송을 찾지 못했는지 밝히세요`,
          en: `Tell of it (${suit.title.en}), or say which suit was not found`,
        },
      },
    ];
  });
};

export const nowhereLooked: FactRule<'explainer'> = {
  code: 'C76',
  level: 'warning',
  says: { ko: '찾지 못했다면서 어디를 찾았는지 말하지 않음', en: 'Not found, and nowhere is it said where was looked' },
  reads: ['explainer'],
  find: findNowhereLooked,
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    wrong: 'note: { ko: 다른 제안은 찾지 못했다., en: No other offer was found. }\n',
    right:
      'note: { ko: 항만 신문을 찾아봤으나 다른 제안은 찾지 못했다., en: No other offer was found in the Gazette that we searched. }\n',
  },
};

export const againstOwnFile: PassageRule = {
  code: 'C77',
  level: 'warning',
  says: { ko: '우리 파일에 있는 소송을 찾지 못했다고 함', en: 'A suit not found that is on our own file' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findAgainstOwnFile,
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    wrong:
      'note: { ko: 항만 신문을 찾아봤으나 한빛이 누리에 소송을 냈다는 기록은 찾지 못했다., en: We searched the Gazette; no record of a suit of Hanbit against Nuri was found. }\n',
    right:
      'note: { ko: 항만 신문을 찾아봤으나 한빛이 누리의 소송에 답했다는 기록은 없다., en: We searched the Gazette for what Hanbit said of the suit by Nuri. }\n',
    beside: SUIT_BESIDE,
  },
};
