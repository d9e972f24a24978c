import { cellIn } from './cellMentions.ts';
import { sentencesOf, type Passage, type PassageFinding, type Sentence } from './passages.ts';
import type { PassageRule } from './rule.ts';
import type { World } from './world.ts';
import { highest, lowest } from '../values/quantity.ts';
import { quantityIn } from '../values/numberOf.ts';
import { workingOf } from '../values/worked.ts';
import { valueIn } from './workedRules.ts';

const VALUES = new Set(['Value', 'Money', 'Share', 'Count']);
type Mention = Passage['mentions'][number];

const UP = {
  ko: /늘었|늘어|올랐|올라|올려|오른|오르|높아|불었|불어|커졌|커지|증가/,
  en: /\b(?:rises?|rose|risen|rising|grows?|grew|grown|growing|climb\w*|increas\w*|went up|goes up)\b/i,
};
const DOWN = {
  ko: /줄었|줄어|내렸|내려|내린|떨어|낮아|작아|감소/,
  en: /\b(?:falls?|fell|fallen|falling|drop\w*|declin\w*|decreas\w*|shr[aiu]nk\w*|went down|goes down)\b/i,
};
/** How a range is written: from one to the other. */
const JOINED = { ko: /^에서\s*(?:\S+\s)?$/, en: /^,? (?:a \w+ )?to\s*$/ };
/** What stands before the one: 에서 is behind it. */
const BEGUN: Readonly<Record<Passage['locale'], RegExp>> = { ko: /$/, en: /\bfrom\s*$/i };

/** What a tag comes to: a figure’s value or a deal’s, a cell of a table, an answer of a poll. */
function amountOf({ ids, attributes }: Mention, world: World): number | undefined {
  const [id = ''] = ids;
  const fact = world.facts.get(id);
  if (ids.length !== 1 || attributes['conflict']) return undefined;
  if (fact?.folder === 'series') {
    const cell = Number(cellIn(fact, attributes['row'] ?? '', attributes['column'] ?? '') ?? Number.NaN);
    return Number.isNaN(cell) ? undefined : cell;
  }
  if (fact?.folder === 'polls') return fact.answers.find(({ name }) => name === attributes['answer'])?.percent;
  const value = valueIn(id, world);
  const quantity = value && quantityIn(value);
  return quantity === undefined ? undefined : (highest(quantity) + lowest(quantity)) / 2;
}

/** What is said to rise from one value to another ends above where it begins. */
function findTurned(passage: Passage, sentence: Sentence, world: World): PassageFinding[] {
  const { locale, text } = passage;
  const [up, down] = [UP[locale].test(sentence.words), DOWN[locale].test(sentence.words)];
  if (up === down) return [];
  const tags = passage.mentions.filter(
    ({ tag, span }) => VALUES.has(tag) && span.start >= sentence.from && span.end <= sentence.to,
  );
  return tags.flatMap((first, at): PassageFinding[] => {
    const second = tags[at + 1];
    if (!second || !JOINED[locale].test(text.slice(first.span.end, second.span.start))) return [];
    if (!BEGUN[locale].test(text.slice(sentence.from, first.span.start))) return [];
    const [from, to] = [amountOf(first, world), amountOf(second, world)];
    if (from === undefined || to === undefined || from === to || (up ? from < to : from > to)) return [];
    return [
      {
        from: first.span.start,
        to: second.span.end,
        message: up
          ? { ko: '늘었다는데 뒤의 값이 더 작습니다', en: 'It is said to rise, and the second value is the smaller' }
          : { ko: '줄었다는데 뒤의 값이 더 큽니다', en: 'It is said to fall, and the second value is the larger' },
        hint: { ko: '두 값의 차례나 동사를 고치세요', en: 'Mend the verb, or the order of the two values' },
      },
    ];
  });
}

/** How a sentence says by how much: the verb right behind the value in Korean, `by` right before it in English. */
const BY = {
  ko: (text: string, { span }: Mention): boolean =>
    new RegExp(`^\\s*(?:만큼|가량|쯤)?\\s*(?:${DOWN.ko.source}|${UP.ko.source})`).test(text.slice(span.end)),
  en: (text: string, { span }: Mention): boolean => /\bby (?:about |some )?$/i.test(text.slice(0, span.start)),
};

/** What fell by less than nothing rose: the verb has said which way, so the value says only how far. */
function findBelowNought(passage: Passage, sentence: Sentence, world: World): PassageFinding[] {
  const { locale, text } = passage;
  const up = UP[locale].test(sentence.words);
  if (up === DOWN[locale].test(sentence.words)) return [];
  return passage.mentions
    .filter(({ tag, span }) => VALUES.has(tag) && span.start >= sentence.from && span.end <= sentence.to)
    .filter((mention) => BY[locale](text, mention) && (amountOf(mention, world) ?? 0) < 0)
    .map(({ span, ids: [id = ''] }) => ({
      from: span.start,
      to: span.end,
      message: {
        ko: `0보다 작은 값만큼 ${up ? '늘었다고' : '줄었다고'} 합니다: ${id}`,
        en: `It is said to ${up ? 'rise' : 'fall'} by less than nothing: ${id}`,
      },
      hint: up ? { ko: '동사를 고치세요', en: 'Mend the verb' } : turnedRound(id, world),
    }));
}

/** The working with its two facts turned round, which gives how far without a sign. */
function turnedRound(id: string, { facts }: World): PassageFinding['hint'] {
  const fact = facts.get(id);
  const working = fact?.folder === 'figures' && fact.worked ? workingOf(fact.worked) : undefined;
  const [first, second] = working?.operands ?? [];
  if (working?.way !== 'points' || !first || !second || first.cell || second.cell)
    return {
      ko: '두 값을 <Value />에서 <Value />로 적거나, 폭을 0보다 큰 값으로 적으세요',
      en: 'Write from <Value /> to <Value />, or give how far as a value above nothing',
    };
  const line = `worked: { points: [${second.id}, ${first.id}] }`;
  return {
    ko: `얼마나 내렸나를 말하려면 두 사실의 차례를 바꾸세요: ${line}`,
    en: `To say how far it fell, turn the two facts round: ${line}`,
  };
}

const said = (ko: string, en: string): string =>
  `note: { ko: 켠 등이 <Value of="lit-before" />에서 <Value of="lit-now" />로 ${ko}., en: The share of lamps lit ${en} from <Value of="lit-before" /> to <Value of="lit-now" />. }\n`;
const LIT = (percent: number, when: string): string =>
  `---\ntitle: { ko: '켠 등(${when})', en: Lit in ${when} }\nof: nuri\nmeasure: market-share\nwhen: ${when}\nvalue: { percent: ${percent} }\nstatus: announced\nsources: [hanbit-statement]\n---\n`;

export const turnedRange: PassageRule = {
  code: 'D49',
  level: 'warning',
  says: { ko: '늘었다거나 줄었다는데 값은 반대', en: 'Said to rise or to fall, and the values go the other way' },
  acceptedBy: 'words',
  reads: 'passage',
  find: (passage, world) =>
    passage.isName
      ? []
      : sentencesOf(passage).flatMap((sentence) => [
          ...findTurned(passage, sentence, world),
          ...findBelowNought(passage, sentence, world),
        ]),
  example: {
    file: 'lighthouse/unknowns/who-pays.mdx',
    wrong: said('줄었다', 'fell'),
    right: said('늘었다', 'rose'),
    beside: {
      'lighthouse/figures/lit-before.mdx': LIT(20, '2023'),
      'lighthouse/figures/lit-now.mdx': LIT(40, '2024'),
    },
  },
};
