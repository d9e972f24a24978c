import { namesIn } from './knownNames.ts';
import { setsFor, sumOf } from './ownedSets.ts';
import { sentencesOf, type Passage, type PassageFinding, type Sentence } from './passages.ts';
import type { PassageRule } from './rule.ts';
import { highest, lowest } from '../values/quantity.ts';
import { quantityIn } from '../values/numberOf.ts';
import type { Locale } from '../values/text.ts';
import type { World } from './world.ts';

const MORE = {
  ko: /보다 ?(?:\S+ )?(?:크|컸|많|높)/,
  en: /\b(?:more|larger|bigger|higher|greater) than\b|\bexceeds?\b|\bexceeded\b/i,
};
const LESS = {
  ko: /보다 ?(?:\S+ )?(?:작|적[다은었으지]|낮)/,
  en: /\b(?:less|smaller|fewer|lower) than\b|\bfalls? short of\b/i,
};

interface Named {
  owner: string;
  at: number;
}

/** Whom a sentence names, also by the last word of a name where only one of the set ends so: the foundation. */
function ownersNamed(words: string, locale: Locale, owners: readonly string[], world: World): Named[] {
  const named: readonly Named[] = namesIn(words, locale, world);
  const endings = owners.flatMap((owner): [string, string][] => {
    const fact = world.facts.get(owner);
    const last = fact && 'title' in fact ? fact.title[locale].split(' ').slice(1).at(-1) : undefined;
    return last ? [[last, owner]] : [];
  });
  const short = endings
    .filter(([last]) => endings.filter(([other]) => other === last).length === 1)
    .flatMap(([last, owner]) => {
      const at = words.toLowerCase().indexOf(last.toLowerCase());
      return at < 0 ? [] : [{ owner, at }];
    });
  return [...named, ...short].sort((a, b) => a.at - b.at);
}

/** Whom somebody is set against: in Korean he stands ahead of ‘than’, in English behind it. */
const OTHER: Readonly<Record<Locale, (named: readonly Named[], than: number) => Named | undefined>> = {
  ko: (named, than) => named.findLast(({ at }) => at < than),
  en: (named, than) => named.find(({ at }) => at > than),
};

/** Who is said to have more than another has more by the values on file. */
function findWrongOrder(passage: Passage, sentence: Sentence, world: World): PassageFinding[] {
  const { locale } = passage;
  const [more, less] = [MORE[locale].exec(sentence.words), LESS[locale].exec(sentence.words)];
  const word = more ?? less;
  if (!word || (more && less)) return [];
  const sets = setsFor(passage, world).filter((set) => set.length > 1);
  if (sets.length === 0) return [];
  const owners = [...new Set(sets.flat().map(([owner]) => owner))];
  const named = ownersNamed(sentence.words, locale, owners, world).filter(({ owner }) => owners.includes(owner));
  const before = named.filter(({ at }) => at < word.index);
  const own = passage.fact?.folder === 'figures' ? (passage.fact.whose ?? passage.fact.of) : undefined;
  const other = OTHER[locale](named, word.index)?.owner;
  const one = before.findLast(({ owner }) => owner !== other)?.owner ?? own;
  if (one === undefined || other === undefined || one === other) return [];
  const both = sets.flatMap((set) => {
    const [a, b] = [one, other].map((owner) => sumOf(set, owner, world));
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  if (both.length === 0 || both.some(([a, b]) => (more ? a > b : a < b))) return [];
  return [
    {
      from: sentence.from + word.index,
      to: sentence.from + word.index + word[0].length,
      message: {
        ko: `적힌 값으로는 반대입니다(${one}, ${other}): ${word[0]}`,
        en: `By the values on file it is the other way about (${one}, ${other}): ${word[0]}`,
      },
      hint: { ko: '값을 보고 말을 고치세요', en: 'Look at the values and mend the word' },
    },
  ];
}

const LARGER = {
  ko: /더 (?:큰|많은|높은) (?:숫자|금액|수|값|액수)/,
  en: /\b(?:larger|higher|bigger|greater) (?:figure|number|sum|amount|value)\b/i,
};
const SMALLER = {
  ko: /더 (?:작은|적은|낮은) (?:숫자|금액|수|값|액수)/,
  en: /\b(?:smaller|lower) (?:figure|number|sum|amount|value)\b/i,
};

/** What another is said to put higher than the one value of a sentence is higher in what is on file as differing from it. */
function findWrongRemark(passage: Passage, sentence: Sentence, world: World): PassageFinding[] {
  const [more, less] = [LARGER, SMALLER].map((words) => words[passage.locale].exec(sentence.words));
  const word = more ?? less;
  if (!word || (more && less)) return [];
  const told = passage.mentions.filter(
    ({ tag, span }) => tag !== 'Cite' && span.start >= sentence.from && span.end <= sentence.to,
  );
  const [id, ...others] = told.flatMap(({ ids }) => ids);
  const fact = world.facts.get(id ?? '');
  if (fact?.folder !== 'figures' || others.length > 0) return [];
  const own = fact.value && quantityIn(fact.value);
  const differing = (fact.conflicts ?? []).flatMap(({ value }) => (value ? (quantityIn(value) ?? []) : []));
  if (own === undefined || differing.length === 0) return [];
  const fits = differing.some((each) => (more ? highest(each) > highest(own) : lowest(each) < lowest(own)));
  if (fits) return [];
  return [
    {
      from: sentence.from + word.index,
      to: sentence.from + word.index + word[0].length,
      message: {
        ko: `파일에 적힌 다른 값으로는 반대입니다(${fact.id}): ${word[0]}`,
        en: `By the differing value on file it is the other way about (${fact.id}): ${word[0]}`,
      },
      hint: { ko: 'conflicts의 값을 보고 말을 고치세요', en: 'Look at the value in conflicts and mend the word' },
    },
  ];
}

/** What is set against what is called by its tag: in Korean ahead of ‘than’, in English behind it. */
const AGAINST = {
  ko: /(?<whom>[가-힣]+?)보다 /,
  en: /\b(?<how>more|larger|higher|fewer|less|lower|smaller)\b.*\bthan (?:the )?(?<whom>\w+)/i,
};
/** Which of the two it is said to be, by the sentence in Korean, by the word before ‘than’ in English. */
const SAID_TO_BE: Readonly<Record<Locale, (words: string, how: string) => [more: boolean, less: boolean]>> = {
  ko: (words) => [MORE.ko.test(words), LESS.ko.test(words)],
  en: (_words, how) => [/^(?:more|larger|higher)/i.test(how), /^(?:fewer|less|lower|smaller)/i.test(how)],
};

/** An answer of a poll that is called more than another is more. */
function findWrongAnswers(passage: Passage, sentence: Sentence, world: World): PassageFinding[] {
  const { locale, mentions } = passage;
  const told = mentions.filter(
    ({ attributes, span }) => attributes['answer'] && span.start >= sentence.from && span.end <= sentence.to,
  );
  const hit = AGAINST[locale].exec(sentence.words);
  const [mention, ...others] = told;
  const poll = world.facts.get(mention?.ids[0] ?? '');
  if (!hit || !mention || others.length > 0 || poll?.folder !== 'polls') return [];
  const [more, less] = SAID_TO_BE[locale](sentence.words, hit.groups?.['how'] ?? '');
  const name = hit.groups?.['whom']?.toLowerCase() ?? '';
  const own = poll.answers.find((each) => each.name === mention.attributes['answer']);
  const other = poll.answers.find((each) => each !== own && each.title[locale].toLowerCase() === name);
  if (!own || !other || more === less || (more ? own.percent > other.percent : own.percent < other.percent)) return [];
  return [
    {
      from: sentence.from + hit.index,
      to: sentence.from + hit.index + hit[0].length,
      message: {
        ko: `여론조사의 값으로는 반대입니다: ${own.title.ko} ${own.percent}%, ${other.title.ko} ${other.percent}%`,
        en: `By the poll it is the other way about: ${own.title.en} ${own.percent}%, ${other.title.en} ${other.percent}%`,
      },
      hint: { ko: '값을 보고 말을 고치세요', en: 'Look at the values and mend the word' },
    },
  ];
}

export const wrongMoreThan: PassageRule = {
  code: 'D39',
  level: 'warning',
  says: { ko: '값과 반대인 ‘…보다 많다’', en: 'More than another, by the words alone' },
  acceptedBy: 'words',
  reads: 'passage',
  find: (passage, world) =>
    passage.isName
      ? []
      : sentencesOf(passage).flatMap((sentence) => [
          ...findWrongOrder(passage, sentence, world),
          ...findWrongRemark(passage, sentence, world),
          ...findWrongAnswers(passage, sentence, world),
        ]),
  example: {
    file: 'lighthouse/figures/hanbit-stake.mdx',
    wrong: 'note: { ko: 한빛의 몫은 누리보다 많다., en: Hanbit holds more than Nuri. }\n',
    right: 'note: { ko: 한빛의 몫은 누리보다 적다., en: Hanbit holds less than Nuri. }\n',
    beside: {
      'lighthouse/figures/nuri-stake.mdx':
        '---\ntitle: { ko: 누리의 지분, en: Nuri’s stake }\nof: nuri\nwhose: nuri\nmeasure: stake\nwhen: 2024-01\nvalue: { percent: 60 }\nstatus: announced\nsources: [hanbit-statement]\n---\n',
    },
  },
};
