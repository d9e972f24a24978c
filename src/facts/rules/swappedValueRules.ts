import { retellsAnother } from './passages.ts';
import type { Pair, PairFinding } from './pairs.ts';
import type { PairRule } from './rule.ts';
import { highest, lowest } from '../values/quantity.ts';
import type { Locale } from '../values/text.ts';
import { quantityIn } from '../values/numberOf.ts';
import type { Value } from '../values/value.ts';
import { valueIn } from './workedRules.ts';
import { isEarlier, kinOf, placesOf, valuesTold, wordsApart, type Amount, type ToldValue } from './valueWords.ts';
import type { World } from './world.ts';

/** Words that set what came later first, or the one against the other: the order of values is then no order of time. */
const TURNED: Record<Locale, RegExp> = {
  ko: /보다|대신|견주|비해|앞서|앞선|전의|이전|[가-힣]던 |종전|달리/,
  en: /\b(?:than|instead|against|compared|before|earlier|former\w*|previous\w*|up from|down from|where it was|had been|from the|rather)\b/i,
};

interface Two {
  first: ToldValue;
  second: ToldValue;
}

/** How much nearer words that tell a value stand to the other one than to itself, counted in words. */
function turned({ first, second }: Two, locale: Locale, world: World): number {
  const { words, from } = first.sentence;
  const away = ({ mention: { span } }: ToldValue, word: { from: number; to: number }): number =>
    Math.max(span.start - from - word.to, word.from - (span.end - from));
  const against = (own: ToldValue, other: ToldValue): number =>
    wordsApart(own.fact, other.fact, locale, world).reduce((sum, word) => {
      const [place, ...more] = placesOf(word, words);
      return place === undefined || more.length > 0 ? sum : sum + Math.sign(away(own, place) - away(other, place));
    }, 0);
  return against(first, second) + against(second, first);
}

/** Two values of one kind, or of one form, that a sentence tells one after the other. */
function twosIn(values: readonly ToldValue[], world: World): Two[] {
  return values.flatMap((first, at) =>
    values
      .slice(at + 1)
      .filter(({ sentence, fact }) => sentence === first.sentence && isAlike(first.fact, fact, world))
      .map((second) => ({ first, second })),
  );
}

function isAlike(a: Amount, b: Amount, world: World): boolean {
  if (a.id === b.id) return false;
  if (kinOf(a, world).some(({ id }) => id === b.id)) return true;
  if (a.folder !== 'figures' || b.folder !== 'figures' || a.of !== b.of) return false;
  // What is worked out has its form from what it is worked out of.
  return a.value === undefined || b.value === undefined || a.value.form === b.value.form;
}

function findSwapped(pair: Pair, world: World): PairFinding[] {
  const { passage } = pair.ko;
  if (passage.isName || retellsAnother(passage)) return [];
  const english = twosIn(valuesTold(pair.en, world), world);
  return twosIn(valuesTold(pair.ko, world), world).flatMap((ko): PairFinding[] => {
    const en = english.find(({ first, second }) => {
      const ids = [first.fact.id, second.fact.id];
      return ids.includes(ko.first.fact.id) && ids.includes(ko.second.fact.id);
    });
    if (!en || !(isMisplaced(ko, en, world) || isBackward(ko, en) || isUpsideDown(ko, world))) return [];
    const [a, b] = [ko.first.fact.id, ko.second.fact.id];
    return [
      {
        in: pair.ko,
        from: ko.first.mention.span.start,
        to: ko.first.mention.span.end,
        message: {
          ko: `두 값의 자리가 뒤바뀐 듯합니다: ${a}, ${b}`,
          en: `Two values seem to have changed places: ${a}, ${b}`,
        },
        hint: {
          ko: '두 언어에서 문장이 말하는 차례대로 두 태그를 놓으세요',
          en: 'Put the two tags in the order in which the sentence tells of them, in both languages',
        },
      },
    ];
  });
}

/** By the words of both languages together, neither speaking against it. */
function isMisplaced(ko: Two, en: Two, world: World): boolean {
  const [korean, english] = [turned(ko, 'ko', world), turned(en, 'en', world)];
  const isOneKind = kinOf(ko.first.fact, world).some(({ id }) => id === ko.second.fact.id);
  const enough = isOneKind ? ENOUGH : ENOUGH + 1;
  return Math.min(korean, english) >= 0 && korean + english >= enough;
}
/**
 * One word that stands nearer to the wrong value may be chance; two of one language, or one of each, are not. Of two measures,
 * whose words more often stand near both, three.
 */
const ENOUGH = 2;

/** How a change is told: from what was to what is. */
const FROM_TO: Record<Locale, (before: string, between: string) => boolean> = {
  ko: (_before, between) => /^(?:에서|이던)\s/.test(between),
  en: (before, between) => /\bfrom\s*$/i.test(before) && /^,?\s+to\s*$/.test(between),
};

/** The later of two values of one measure told first, where no word says that it is; or a change told from the later to the earlier. */
function isBackward(ko: Two, en: Two): boolean {
  const isPlain = ({ first }: Two, locale: Locale): boolean => !TURNED[locale].test(first.sentence.words);
  const both = isLaterFirst(ko) && isLaterFirst(en);
  return (both && isPlain(ko, 'ko') && isPlain(en, 'en')) || isTurnedChange(ko, 'ko') || isTurnedChange(en, 'en');
}

function isLaterFirst({ first, second }: Two): boolean {
  const [a, b] = [first.fact, second.fact];
  if (a.folder !== 'figures' || b.folder !== 'figures' || a.measure !== b.measure || a.of !== b.of) return false;
  return a.whose === b.whose && isEarlier(b, a);
}

function isTurnedChange(two: Two, locale: Locale): boolean {
  const { words, from } = two.first.sentence;
  const [first, second] = [two.first.mention.span, two.second.mention.span];
  const between = words.slice(first.end - from, second.start - from);
  return isLaterFirst(two) && FROM_TO[locale](words.slice(0, first.start - from), between);
}

/** What stands between two values of which the second is a part of the first, or the upper end. The English says the same, in more ways. */
const PART_OF = /^\s*(?:가운데|중)\s|그 가운데/;
const UP_TO = /^부터\s*$/;

/** A part that is more than its whole, a range that goes down. */
function isUpsideDown({ first, second }: Two, world: World): boolean {
  const { from, words } = first.sentence;
  const between = words.slice(first.mention.span.end - from, second.mention.span.start - from);
  const isRange = UP_TO.test(between) && /^까지/.test(words.slice(second.mention.span.end - from));
  if (!isRange && !PART_OF.test(between)) return false;
  const [a, b] = [first, second].map(({ fact }) => valueIn(fact.id, world));
  if (!a || !b || a.form !== b.form || unitOf(a) !== unitOf(b)) return false;
  const [whole, part] = [quantityIn(a), quantityIn(b)];
  if (whole === undefined || part === undefined) return false;
  return isRange ? lowest(whole) > highest(part) : lowest(part) > highest(whole);
}

const unitOf = (value: Value): string =>
  'currency' in value ? value.currency : 'unit' in value ? String(value.unit) : '';

const NOTE = (ko: [string, string], en: [string, string]): string =>
  `note: { ko: 한빛의 지분은 <Value of="${ko[0]}" />이고 나머지는 <Value of="${ko[1]}" />다., en: Hanbit’s stake is <Value of="${en[0]}" /> and the remainder is <Value of="${en[1]}" />. }\n`;

export const swappedValues: PairRule = {
  code: 'C78',
  level: 'warning',
  says: { ko: '한 문장에서 자리가 뒤바뀐 두 값', en: 'Two values of one sentence that changed places' },
  acceptedBy: 'words',
  reads: 'pair',
  find: findSwapped,
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    wrong: NOTE(['rest-stake', 'hanbit-stake'], ['rest-stake', 'hanbit-stake']),
    right: NOTE(['hanbit-stake', 'rest-stake'], ['hanbit-stake', 'rest-stake']),
    beside: {
      'lighthouse/figures/rest-stake.mdx':
        '---\ntitle: { ko: 나머지, en: The remainder }\nof: nuri\nwhose: nuri\nmeasure: stake\nwhen: 2024-01\nvalue: { percent: 40 }\nstatus: announced\nsources: [hanbit-statement]\n---\n',
    },
  },
};
