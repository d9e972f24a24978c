import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import { namesIn } from './knownNames.ts';
import type { FactRule } from './rule.ts';
import { highest } from '../values/quantity.ts';
import { quantityIn } from '../values/numberOf.ts';
import { LOCALES, type Locale, type Text } from '../values/text.ts';
import type { World } from './world.ts';

const NUMBERS = {
  ko: ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'],
  en: ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
} as const;
const any = (locale: Locale): string => NUMBERS[locale].slice(1).join('|');
const numberOf = (word: string, locale: Locale): number =>
  (NUMBERS[locale] as readonly string[]).indexOf(word.toLowerCase());

const INSTALMENTS = {
  ko: new RegExp(`(?<![가-힣])(${any('ko')}) ?(?:차례|번|회)에? ?(?:걸쳐|나누어|나눠|나뉘어)`),
  en: new RegExp(`\\b(${any('en')}) (?:equal )?(?:instalments?|installments?|payments|tranches)\\b`, 'i'),
};

/** Every text of a fact in which its editors tell of it. */
function textsOf(fact: Of<'deals'>): [path: (string | number)[], text: Text][] {
  const said = (fact.sources ?? []).flatMap((one, at): [(string | number)[], Text][] =>
    typeof one !== 'string' && one.says ? [[['sources', at, 'says'], one.says]] : [],
  );
  return [...(fact.note ? [[['note'], fact.note] as [(string | number)[], Text]] : []), ...said];
}

/** A deal paid in so many instalments has as many payments or parts on file. */
function findMiscountedInstalments(deal: Of<'deals'>): DraftFinding[] {
  const counts = [deal.payments?.length ?? 0, deal.tranches?.length ?? 0].filter((count) => count > 1);
  if (counts.length === 0) return [];
  return textsOf(deal).flatMap(([path, text]) =>
    LOCALES.flatMap((locale) => {
      const hit = INSTALMENTS[locale].exec(text[locale]);
      const said = hit ? numberOf(hit[1] ?? '', locale) : 0;
      if (!hit || said < 1 || counts.includes(said)) return [];
      return {
        ...findingAt(
          [...path, locale],
          {
            ko: `나누어 낸 횟수가 파일의 ${counts.join(', ')}번과 다릅니다: ${hit[0]}`,
            en: `On file are ${counts.join(' and ')}: ${hit[0]}`,
          },
          { ko: '글이나 payments를 고치세요', en: 'Mend the words, or payments' },
        ),
        read: text[locale],
      };
    }),
  );
}

const HOW_MANY = {
  ko: new RegExp(`(?<![가-힣])(${any('ko')}) ?(?:곳|회사|기업|나라|단체|정당)(?![가-힣]*의? 경쟁)`),
  en: new RegExp(`\\b(${any('en')}) (?:\\w+ )?(?:companies|firms|countries|groups|parties|developers)\\b`, 'i'),
};

/** So many companies that a summary does not name are those the event lists, less the authority that acts on them. */
function findMiscountedParties({ summary, parties }: Of<'events'>, world: World): DraftFinding[] {
  // Two are told by their names.
  if (!summary || parties.length < 3) return [];
  const kindOf = (id: string): string | undefined => {
    const fact = world.facts.get(id);
    return fact?.folder === 'organisations' ? fact.type : undefined;
  };
  const acted = parties.filter((id) => kindOf(id) === 'corporation').length;
  if (acted === parties.length || acted < 2) return [];
  return LOCALES.flatMap((locale) => {
    const hit = HOW_MANY[locale].exec(summary[locale]);
    const said = hit ? numberOf(hit[1] ?? '', locale) : 0;
    const isNamed = namesIn(summary[locale], locale, world).some(({ id }) => kindOf(id) === 'corporation');
    if (!hit || isNamed || said < 2 || said >= acted) return [];
    return {
      ...findingAt(
        ['summary', locale],
        { ko: `parties에는 ${acted}곳이 있습니다: ${hit[0]}`, en: `parties lists ${acted}: ${hit[0]}` },
        { ko: '글이나 parties를 고치세요', en: 'Mend the words, or parties' },
      ),
      read: summary[locale],
    };
  });
}

const TIMES = {
  ko: new RegExp(`(?<![가-힣])(${any('ko')}) ?배(?![우송경치])`),
  en: /\b(doubl\w+|twice|tripl\w+|quadrupl\w+|(?:three|four|five|six|seven|eight|nine|ten) times)\b/i,
};
const ENGLISH_TIMES: readonly (readonly [RegExp, number])[] = [
  [/^doubl|^twice/i, 2],
  [/^tripl|^three/i, 3],
  [/^quadrupl|^four/i, 4],
];

/** How many times a word says. */
const TIMES_SAID: Readonly<Record<Locale, (word: string) => number>> = {
  ko: (word) => numberOf(word, 'ko'),
  en: (word) => ENGLISH_TIMES.find(([pattern]) => pattern.test(word))?.[1] ?? numberOf(word.split(' ')[0] ?? '', 'en'),
};

/** A figure told as so many times another of its kind is so many times one of them. */
function findWrongMultiples(figure: Of<'figures'>, { facts }: World): DraftFinding[] {
  const amount = (of: Of<'figures'>): number | undefined => {
    const quantity = of.value && quantityIn(of.value);
    return quantity === undefined ? undefined : highest(quantity);
  };
  const own = amount(figure);
  const kin = [...facts.values()].flatMap((other) =>
    other.folder === 'figures' &&
    other.id !== figure.id &&
    other.measure === figure.measure &&
    other.of === figure.of &&
    other.whose === figure.whose
      ? (amount(other) ?? [])
      : [],
  );
  const { note } = figure;
  if (!note || own === undefined || own <= 0 || kin.length === 0) return [];
  return LOCALES.flatMap((locale) => {
    const hit = TIMES[locale].exec(note[locale]);
    const said = TIMES_SAID[locale](hit?.[1] ?? '');
    const fits = kin.some((other) => [own / other, other / own].some((ratio) => Math.abs(ratio / said - 1) < 0.3));
    if (!hit || said < 2 || fits) return [];
    return {
      ...findingAt(
        ['note', locale],
        {
          ko: `파일의 값으로는 그만큼이 아닙니다: ${hit[0]}`,
          en: `By the values on file it is not so many times: ${hit[0]}`,
        },
        { ko: '견준 두 값을 보고 고치세요', en: 'Look at the two values, and mend the words' },
      ),
      read: note[locale],
    };
  });
}

const DEAL = 'lighthouse/deals/hanbit-nuri-deal.mdx';
const before = {
  'lighthouse/figures/hanbit-stake-before.mdx':
    '---\ntitle: { ko: 한빛의 지분, en: Hanbit’s stake }\nof: nuri\nwhose: hanbit\nmeasure: stake\nwhen: 2023-01\nvalue: { percent: 13.5 }\nstatus: announced\nsources: [hanbit-statement]\n---\n',
};

export const miscountedInstalments: FactRule<'deals'> = {
  code: 'C64',
  level: 'warning',
  says: { ko: '나누어 낸 횟수가 파일과 다름', en: 'Instalments miscounted' },
  acceptedBy: 'words',
  reads: ['deals'],
  find: findMiscountedInstalments,
  example: {
    file: DEAL,
    wrong: 'note: { ko: 네 차례에 나누어 낸다., en: Paid in four instalments. }\n',
    right: 'note: { ko: 두 차례에 나누어 낸다., en: Paid in two instalments. }\n',
  },
};

export const miscountedParties: FactRule<'events'> = {
  code: 'C65',
  level: 'warning',
  says: { ko: '참여자 수와 다른 말', en: 'Parties miscounted' },
  acceptedBy: 'words',
  reads: ['events'],
  find: findMiscountedParties,
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    at: 'parties: [hanbit, nuri]',
    wrong:
      'parties: [hanbit, nuri, garam, harbour]\nsummary: { ko: 항만청이 두 회사에 물었다., en: The office asked two companies. }',
    right:
      'parties: [hanbit, nuri, garam, harbour]\nsummary: { ko: 항만청이 세 회사에 물었다., en: The office asked three companies. }',
    beside: {
      'reference/organisations/garam.mdx':
        '---\ntitle: { ko: 가람등대, en: Garam }\ntype: corporation\ncolour: rose\nrole: { ko: 회사다., en: A company. }\n---\n',
      'reference/organisations/harbour.mdx':
        '---\ntitle: { ko: 항만청, en: Harbour Office }\ntype: authority\nrole: { ko: 기관이다., en: An office. }\n---\n',
    },
  },
};

export const wrongMultiple: FactRule<'figures'> = {
  code: 'D38',
  level: 'warning',
  says: { ko: '값과 맞지 않는 ‘몇 배’', en: 'So many times, by the words alone' },
  acceptedBy: 'words',
  reads: ['figures'],
  find: findWrongMultiples,
  example: {
    file: 'lighthouse/figures/hanbit-stake.mdx',
    wrong: 'note: { ko: 앞선 지분의 세 배다., en: It has tripled. }\n',
    right: 'note: { ko: 앞선 지분의 두 배다., en: It has doubled. }\n',
    beside: before,
  },
};
