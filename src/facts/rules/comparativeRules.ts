import { moneyOfDeal, partyList } from '../kinds/deal.ts';
import type { Fact } from '../kinds/dossier.ts';
import type { Figure } from '../kinds/figure.ts';
import { chosenCharts } from './chartRules.ts';
import { namesIn } from './knownNames.ts';
import { sentencesOf, type Passage, type PassageFinding, type Sentence } from './passages.ts';
import { highest } from '../values/quantity.ts';
import { quantityIn } from '../values/numberOf.ts';
import { endOf, startOf } from '../values/when.ts';
import type { PassageRule } from './rule.ts';
import type { World } from './world.ts';
import type { Locale } from '../values/text.ts';

/**
 * Words that say a value went up or down, right behind it in Korean and ahead of it in English; where it came from is no end.
 * In English a few words may stand between, up to the end of the sentence’s part: “rose over two years and again this spring to”.
 */
const UP = {
  ko: /^(?:으?로|까지)?\s?(?:늘|뛰|올|높아|불어|커)/,
  en: /\b(?:rose|risen|grew|grown|climbed|jumped|increased)\b[^.;]{0,60}(?<!\bfrom\s*)$/i,
};
const DOWN = {
  ko: /^(?:으?로|까지)?\s?(?:줄|내리|내려|떨어|낮아|작아)/,
  en: /\b(?:fell|fallen|dropped|shrank|shrunk|declined|decreased)\b[^.;]{0,60}(?<!\bfrom\s*)$/i,
};
/** Between the value it came from and the one it came to. */
const TO_THEN: Readonly<Record<Locale, RegExp>> = { ko: /^에서\s*$/, en: /^\s+to\s+$/ };
const MOST = { ko: /가장 (?:크|큰|많)/, en: /\b(?:largest|biggest)\b/i };
const LEAST = { ko: /가장 (?:작|적)/, en: /\bsmallest\b/i };

const VALUES = new Set(['Value', 'Money', 'Share', 'Count']);
type Mention = Passage['mentions'][number];

export function amountOf(id: string | undefined, { facts }: World): number | undefined {
  const fact = facts.get(id ?? '');
  const value = fact?.folder === 'deals' ? moneyOfDeal(fact) : fact?.folder === 'figures' ? fact.value : undefined;
  const quantity = value && quantityIn(value);
  return quantity === undefined ? undefined : highest(quantity);
}

/** What rose ends above where it began: the value before it in the sentence, or the last one measured before. */
function findWrongTurns(passage: Passage, sentence: Sentence, world: World): PassageFinding[] {
  const tags = passage.mentions.filter(
    ({ tag, span, ids }) =>
      VALUES.has(tag) && ids.length === 1 && span.start >= sentence.from && span.end <= sentence.to,
  );
  return tags.flatMap((mention, at): PassageFinding[] => {
    const isUp = turns(passage, sentence, mention, UP);
    const isDown = turns(passage, sentence, mention, DOWN);
    const now = amountOf(mention.ids[0], world);
    if (isUp === isDown || now === undefined) return [];
    const before = amountBefore(passage, tags[at - 1], mention, world);
    if (before === undefined || (isUp ? now >= before : now <= before)) return [];
    return [
      {
        from: mention.span.start,
        to: mention.span.end,
        message: isUp
          ? { ko: '늘었다는데 앞의 값보다 작습니다', en: 'It is said to have risen, and is less than before' }
          : { ko: '줄었다는데 앞의 값보다 큽니다', en: 'It is said to have fallen, and is more than before' },
        hint: { ko: '두 값의 자리나 동사를 고치세요', en: 'Mend the verb, or the order of the two values' },
      },
    ];
  });
}

function turns({ locale, text }: Passage, sentence: Sentence, { span }: Mention, words: typeof UP): boolean {
  const around: Record<Locale, () => string> = {
    ko: () => text.slice(span.end),
    en: () => text.slice(sentence.from, span.start).replace(/<[^>]*>/g, ' '),
  };
  return words[locale].test(around[locale]());
}

function amountBefore(
  passage: Passage,
  previous: Mention | undefined,
  mention: Mention,
  world: World,
): number | undefined {
  const own = world.facts.get(mention.ids[0] ?? '');
  if (own?.folder !== 'figures') return undefined;
  const other = world.facts.get(previous?.ids[0] ?? '');
  const joins = previous && passage.text.slice(previous.span.end, mention.span.start);
  if (other?.folder === 'figures' && isKin(own, other) && joins !== undefined && TO_THEN[passage.locale].test(joins))
    return amountOf(other.id, world);
  const earlier = [...world.facts.values()]
    .filter(
      (fact): fact is Figure & { folder: 'figures' } =>
        fact.folder === 'figures' &&
        (isKin(own, fact) || isHeldKin(own, fact, world)) &&
        endOf(fact.when) < startOf(own.when),
    )
    .sort((a, b) => startOf(b.when).localeCompare(startOf(a.when)))[0];
  return earlier && amountOf(earlier.id, world);
}

function isKin(a: Figure, b: Figure): boolean {
  return a.id !== b.id && a.measure === b.measure && a.of === b.of && a.whose === b.whose;
}

/** The same share, told of what it was bought by: a stake of the one in the other, by its deal. */
function isHeldKin(a: Figure, b: Figure, { facts }: World): boolean {
  const held = (of: string): string => {
    const fact = facts.get(of);
    return fact?.folder === 'deals' ? (partyList(fact.to)[0] ?? of) : of;
  };
  return (
    a.id !== b.id &&
    a.measure === b.measure &&
    a.whose !== undefined &&
    a.whose === b.whose &&
    held(a.of) === held(b.of)
  );
}

/** Whose each of the facts of a chart is: who pays, who is paid, whose figure it is. */
export function ownersIn(facts: readonly Fact[]): (readonly [owner: string, id: string])[][] {
  const deals = facts.filter((fact) => fact.folder === 'deals');
  const figures = facts.filter((fact) => fact.folder === 'figures');
  return [
    deals.flatMap((deal) => partyList(deal.from).map((owner) => [owner, deal.id] as const)),
    deals.flatMap((deal) => partyList(deal.to).map((owner) => [owner, deal.id] as const)),
    figures.map(({ id, whose, of }) => [whose ?? of, id] as const),
  ];
}

/** Whose part a chart’s sentence calls the largest has the largest on file, or the smallest. */
function findWrongSuperlatives(passage: Passage, sentence: Sentence, world: World): PassageFinding[] {
  const [field, id] = passage.path;
  const chart = field === 'charts' ? chosenCharts(world).find((each) => each.id === id) : undefined;
  const [most, least] = [MOST[passage.locale].exec(sentence.words), LEAST[passage.locale].exec(sentence.words)];
  const word = most ?? least;
  if (!chart || !word || (most && least)) return [];
  const name = namesIn(sentence.words.slice(0, word.index), passage.locale, world).at(-1);
  const sets = ownersIn(chart.facts).filter((set) => set.length > 1 && set.some(([owner]) => owner === name?.owner));
  const fits = sets.some((set) => {
    const amounts = set.flatMap(([owner, fact]) => {
      const amount = amountOf(fact, world);
      return amount === undefined ? [] : [{ owner, amount }];
    });
    const end = (most ? Math.max : Math.min)(...amounts.map(({ amount }) => amount));
    return amounts.some(({ owner, amount }) => owner === name?.owner && amount === end);
  });
  if (sets.length === 0 || fits) return [];
  return [
    {
      from: sentence.from + word.index,
      to: sentence.from + word.index + word[0].length,
      message: {
        ko: `적힌 값과 다릅니다(${name?.name}): ${word[0]}`,
        en: `By the values on file ${name?.name} is not the ${word[0]}`,
      },
      hint: { ko: '값을 보고 말을 고치세요', en: 'Look at the values and mend the word' },
    },
  ];
}

export const wrongComparative: PassageRule = {
  code: 'C40',
  level: 'warning',
  says: { ko: '값과 맞지 않는 견줌말', en: 'A word of comparison that the values contradict' },
  acceptedBy: 'words',
  reads: 'passage',
  find: (passage, world) =>
    sentencesOf(passage).flatMap((sentence) => [
      ...findWrongTurns(passage, sentence, world),
      ...findWrongSuperlatives(passage, sentence, world),
    ]),
  example: {
    file: 'lighthouse/figures/hanbit-stake.mdx',
    wrong:
      'note: { ko: 지분이 <Share of="hanbit-stake" />로 늘었다., en: Its stake rose to <Share of="hanbit-stake" />. }\n',
    right:
      'note: { ko: 지분이 <Share of="hanbit-stake" />로 줄었다., en: Its stake fell to <Share of="hanbit-stake" />. It later rose from <Share of="hanbit-stake" /> again. }\n',
    beside: {
      'lighthouse/figures/hanbit-stake-before.mdx':
        '---\ntitle: { ko: 한빛의 지분, en: Hanbit’s stake }\nof: nuri\nwhose: hanbit\nmeasure: stake\nwhen: 2023-01\nvalue: { percent: 30 }\nstatus: announced\nsources: [hanbit-statement]\n---\n',
    },
  },
};
