import type { Fact } from '../kinds/dossier.ts';
import type { Locale } from '../values/text.ts';
import { compareWhen } from '../values/when.ts';
import { chosenCharts } from './chartRules.ts';
import { amountOf } from './comparativeRules.ts';
import { sentencesOf, type PassageFinding } from './passages.ts';
import type { PassageRule } from './rule.ts';
import type { World } from './world.ts';

/**
 * How far from the multiple in words the values may be: such words are round. “Doubled” is 1.6 to 2.4 times, and “tripled” begins
 * where it ends.
 */
const ROOM = 0.2;

/** Words for how many times as much it became. */
const MULTIPLES: readonly (readonly [times: number, Record<Locale, RegExp>])[] = [
  [2, { ko: /(?:두|2)\s?배|갑절/, en: /\b(?:doubled|doubling|twice)\b/i }],
  [3, { ko: /(?:세|3)\s?배/, en: /\b(?:tripled|trebled|three times|threefold)\b/i }],
  [4, { ko: /(?:네|4)\s?배/, en: /\b(?:quadrupled|four times|fourfold)\b/i }],
  [5, { ko: /(?:다섯|5)\s?배/, en: /\b(?:quintupled|five times|fivefold)\b/i }],
  [10, { ko: /(?:열|10)\s?배/, en: /\b(?:ten times|tenfold)\b/i }],
  [0.5, { ko: /절반(?:이 [됐되]|으로|까지)|반\s?토막/, en: /\bhalved\b/i }],
];

/** The values of a chart in the order of their days, those of one measure; undefined where some are of another. */
function valuesOf(facts: readonly Fact[], world: World): number[] | undefined {
  const figures = facts.filter((fact) => fact.folder === 'figures');
  if (figures.length < 2 || figures.length < facts.length) return undefined;
  if (new Set(figures.map(({ measure }) => measure)).size > 1) return undefined;
  const values = figures
    .toSorted((a, b) => compareWhen(a.for ?? a.when, b.for ?? b.when))
    .map(({ id }) => amountOf(id, world));
  return values.every((value) => value !== undefined) ? values : undefined;
}

/** What a chart’s sentence says doubled did: some later value is about so many times an earlier one. */
const findWrongMultiples: PassageRule['find'] = (passage, world) => {
  const [field, id, part] = passage.path;
  if (field !== 'charts' || part !== 'takeaway') return [];
  const chart = chosenCharts(world).find((each) => each.id === id);
  const values = chart && valuesOf(chart.facts, world);
  if (!values) return [];
  return sentencesOf(passage).flatMap((sentence) =>
    MULTIPLES.flatMap(([times, words]): PassageFinding[] => {
      const hit = words[passage.locale].exec(sentence.words);
      if (!hit) return [];
      const ratios = values.flatMap((now, at) => values.slice(0, at).map((before) => now / before));
      if (ratios.some((ratio) => Math.abs(ratio / times - 1) <= ROOM)) return [];
      const told = ratios.map((ratio) => Math.round(ratio * 10) / 10).join(', ');
      return [
        {
          from: sentence.from + hit.index,
          to: sentence.from + hit.index + hit[0].length,
          message: {
            ko: `그림의 값은 그 배수가 아닙니다: ${hit[0]} (적힌 값으로는 ${told})`,
            en: `The values of the chart are no such multiple: ${hit[0]} (on file: ${told})`,
          },
          hint: { ko: '값을 보고 말을 고치세요', en: 'Look at the values and mend the word' },
        },
      ];
    }),
  );
};

const CHART = (ko: string, en: string): string =>
  `    form: steps\n    shows: [hanbit-stake-before, hanbit-stake]\n    title: { ko: 한빛의 지분, en: Hanbit’s stake }\n    takeaway: { ko: ${ko}, en: ${en} }`;

export const contradictedMultiple: PassageRule = {
  code: 'C79',
  level: 'warning',
  says: { ko: '그림의 값과 맞지 않는 배수', en: 'A multiple in words that the chart contradicts' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findWrongMultiples,
  example: {
    file: 'lighthouse/explainer.mdx',
    at: `    form: bars\n    shows: { deals: { to: nuri } }\n    title: { ko: 누리로 들어온 돈, en: Money into Nuri }\n    takeaway: { ko: 한빛 한 곳뿐이다., en: Hanbit alone. }`,
    wrong: CHART('세 배가 됐다.', 'It tripled.'),
    right: CHART('두 배가 됐다.', 'It doubled.'),
    beside: {
      'lighthouse/figures/hanbit-stake-before.mdx':
        '---\ntitle: { ko: 한빛의 지분, en: Hanbit’s stake }\nof: nuri\nwhose: hanbit\nmeasure: stake\nwhen: 2023-01\nvalue: { percent: 13 }\nstatus: announced\nsources: [hanbit-statement]\n---\n',
    },
  },
};
