import { withParticles } from '#intake/particle';
import { boundColumns, type Series } from '../kinds/series.ts';
import type { Fact } from '../kinds/kinds.ts';
import type { Locale } from '../values/text.ts';
import { startOf } from '../values/when.ts';
import { chosenCharts } from './chartRules.ts';
import { sentencesOf, type Passage, type PassageFinding, type Sentence } from './passages.ts';
import type { PassageRule } from './rule.ts';
import { LAMPS } from './seriesExample.ts';
import type { World } from './world.ts';

const ROSE = { ko: /늘었|늘어났|올랐|불어났|커졌/, en: /\b(?:rose|grew|climbed|increased|went up)\b/i };
const FELL = {
  ko: /줄었|줄어들었|내렸다|떨어졌|작아졌/,
  en: /\b(?:fell|shrank|dropped|declined|decreased|went down)\b/i,
};
const MOST = { ko: /가장 (?:크|큰|많|높)/, en: /\b(?:largest|biggest|most|highest)\b/i };
const LEAST = { ko: /가장 (?:작|적|낮)/, en: /\b(?:smallest|fewest|least|lowest)\b/i };

/** What a chart’s sentence says of a series or of a poll, where the values on file are plainly against it. */
function findContradicted(passage: Passage, world: World): PassageFinding[] {
  const [field, id, part] = passage.path;
  const chart =
    field === 'charts' && part === 'takeaway' ? chosenCharts(world).find((each) => each.id === id) : undefined;
  if (!chart) return [];
  return sentencesOf(passage).flatMap((sentence) => [
    ...wrongRun(sentence, passage.locale, chart.facts),
    ...wrongEnd(sentence, passage.locale, chart.facts),
  ]);
}

/** Said to have risen, and it ends at its lowest; said to have fallen, and it ends at its highest. */
function wrongRun(sentence: Sentence, locale: Locale, facts: readonly Fact[]): PassageFinding[] {
  const line = onlyLine(facts);
  const [rose, fell] = [ROSE[locale].exec(sentence.words), FELL[locale].exec(sentence.words)];
  const word = rose ?? fell;
  const last = line?.at(-1);
  if (!line || line.length < 2 || last === undefined || !word || (rose && fell)) return [];
  const [least, most] = [Math.min(...line), Math.max(...line)];
  if (least === most || last !== (rose ? least : most)) return [];
  return [
    finding(sentence, word, {
      ko: rose ? '늘었다는데 마지막 값이 가장 작습니다' : '줄었다는데 마지막 값이 가장 큽니다',
      en: rose
        ? 'It is said to have risen, and ends at its lowest'
        : 'It is said to have fallen, and ends at its highest',
    }),
  ];
}

/** The row, or the answer, that is called the largest is the largest; so of the smallest. */
function wrongEnd(sentence: Sentence, locale: Locale, facts: readonly Fact[]): PassageFinding[] {
  const [most, least] = [MOST[locale].exec(sentence.words), LEAST[locale].exec(sentence.words)];
  const word = most ?? least;
  if (!word || (most && least)) return [];
  const all = namedValues(facts, locale);
  const before = sentence.words.slice(0, word.index);
  const [named] = all
    .filter(({ name }) => before.includes(name))
    .sort((a, b) => before.lastIndexOf(b.name) - before.lastIndexOf(a.name) || b.name.length - a.name.length);
  const end = (most ? Math.max : Math.min)(...all.map(({ value }) => value));
  if (!named || named.value === end) return [];
  const right = all.find(({ value }) => value === end)?.name ?? '';
  return [
    finding(sentence, word, {
      ko: withParticles`적힌 값으로는 ‘${named.name}’이 아니라 ‘${right}’입니다: ${word[0]}`,
      en: `By the values on file the ${word[0]} is ‘${right}’, not ‘${named.name}’`,
    }),
  ];
}

function finding(sentence: Sentence, word: RegExpExecArray, message: PassageFinding['message']): PassageFinding {
  const from = sentence.from + word.index;
  const hint = { ko: '값을 보고 말을 고치세요', en: 'Look at the values and mend the word' };
  return { from, to: from + word[0].length, message, hint };
}

/** The values of the one column that a chart shows over time; undefined where it shows several, or something else. */
function onlyLine(facts: readonly Fact[]): number[] | undefined {
  const [series, ...more] = facts;
  if (series?.folder !== 'series' || more.length > 0 || series.keyed.is !== 'date') return undefined;
  const column = onlyColumn(series);
  return column === undefined
    ? undefined
    : series.rows
        .toSorted((a, b) => startOf(a.name).localeCompare(startOf(b.name)))
        .flatMap(({ cells }) => numberIn(cells[column]));
}

function onlyColumn(series: Series): string | undefined {
  const bounds = boundColumns(series);
  const [first, ...more] = series.columns.filter(({ name }) => !bounds.has(name));
  return more.length > 0 ? undefined : first?.name;
}

/** What a chart shows by name, with the value of each: the rows of a series, the answers of a poll. */
function namedValues(facts: readonly Fact[], locale: Locale): { name: string; value: number }[] {
  const [fact, ...more] = facts;
  if (!fact || more.length > 0) return [];
  if (fact.folder === 'polls')
    return fact.answers.map(({ title, percent }) => ({ name: title[locale], value: percent }));
  const column = fact.folder === 'series' && fact.keyed.is === 'name' ? onlyColumn(fact) : undefined;
  if (fact.folder !== 'series' || column === undefined) return [];
  return fact.rows.flatMap(({ name, cells }) =>
    numberIn(cells[column]).map((value) => ({ name: fact.keyed.names?.[name]?.[locale] ?? name, value })),
  );
}

function numberIn(cell: string | undefined): number[] {
  return cell === undefined || cell === '' || Number.isNaN(Number(cell)) ? [] : [Number(cell)];
}

const BARS = 'shows: { deals: { to: nuri } }\n    title: { ko: 누리로 들어온 돈, en: Money into Nuri }\n    takeaway: ';
const said = (ko: string, en: string): string =>
  `shows: { series: lamps }\n    title: { ko: 켠 등, en: Lamps lit }\n    takeaway: { ko: ${ko}, en: ${en} }\n`;

export const contradictedChart: PassageRule = {
  code: 'A83',
  level: 'warning',
  says: {
    ko: '통계나 여론조사의 값과 맞지 않는 그림의 문장',
    en: 'A chart’s sentence that its series or poll contradicts',
  },
  acceptedBy: 'words',
  reads: 'passage',
  find: findContradicted,
  example: {
    file: 'lighthouse/explainer.mdx',
    at: `${BARS}{ ko: 한빛 한 곳뿐이다., en: Hanbit alone. }\n`,
    wrong: said('해마다 줄었다.', 'It fell.'),
    right: said('해마다 늘었다.', 'It rose.'),
    beside: {
      'lighthouse/series/lamps.mdx': LAMPS,
      'lighthouse/series/lamps.csv': 'year,lit\n2021,9\n2022,11\n2023,14\n',
    },
  },
};
