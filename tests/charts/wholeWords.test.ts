import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { ChartMark, ChartSpec } from '#charts/chartSpec';
import { drawChart } from '#charts/drawChart';
import { measure } from '#charts/measure';
import { type Locale, LOCALES } from '#facts/values/text';
import { runsOf } from '../support/runs.ts';
import { DRAWINGS, findSpec } from './drawn.ts';

/** Words as long as labels have them, and short ones between. */
const WORDS: Record<Locale, readonly string[]> = {
  ko: [
    '국민연금심의위원회가',
    '전력거래소',
    '한빛',
    '등대',
    '공동출자회사인',
    '누리',
    '몫',
    '재생에너지발전량',
    '그',
    '뒤',
  ],
  en: [
    'telecommunications',
    'government',
    'US',
    'of',
    'responsibilities',
    'a',
    'shareholders',
    'Hanbit',
    'no',
    'intergovernmental',
  ],
};
const label = (locale: Locale): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...WORDS[locale]), { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));

/** The same chart with other words wherever it names something. */
function renamed(spec: ChartSpec, labels: readonly string[]): ChartSpec {
  const named = new Map<string, string>();
  const other = (text: string): string => {
    if (text !== '' && !named.has(text)) named.set(text, labels[named.size % labels.length] ?? '');
    return named.get(text) ?? '';
  };
  const marks = spec.marks.map((mark): ChartMark => {
    const { from, to } = mark.between ?? {};
    return {
      ...mark,
      name: other(mark.name),
      detail: other(mark.detail),
      state: other(mark.state),
      ...(mark.series === undefined ? {} : { series: other(mark.series) }),
      ...(from && to
        ? { between: { from: { ...from, name: other(from.name) }, to: { ...to, name: other(to.name) } } }
        : {}),
      ...(spec.form === 'stages' || spec.form === 'flows' ? { figure: other(mark.figure) } : {}),
    };
  });
  return { ...spec, marks };
}

const tokens = (text: string): string[] => text.split(/[\s\u00a0\u2060]+/).filter((token) => token !== '');

/** All words that the chart may show, each whole. */
function wordsOf({ marks, ticks }: ChartSpec): Set<string> {
  const parts = marks.flatMap(({ name, detail, state, series = '', figure, beside = '', date, between, segments }) => [
    ...[name, detail, state, series, figure, beside, date, between?.from.name ?? '', between?.to.name ?? ''],
    ...segments.flatMap(({ named }) => (named ? [named.label, named.figure, named.state] : [])),
  ]);
  const scale = [...(ticks?.values ?? []), ...(ticks?.days ?? [])].map(({ label: each }) => each);
  return new Set([...parts, ...scale, '→', '·', '…'].flatMap(tokens));
}

/** What is drawn of a text, piece by piece: each line of a picture is a piece. */
function piecesIn(drawing: string): string[] {
  const { document } = parseHTML(`<html><body>${drawing}</body></html>`);
  return [...document.querySelectorAll('text')].map((text) => text.textContent ?? '');
}

/** A word may be followed by the sign that what is left over was cut. */
const isWhole = (token: string, words: ReadonlySet<string>): boolean =>
  words.has(token) || (token.endsWith('…') && words.has(token.slice(0, -1)));

describe.each(DRAWINGS.filter(({ isSvg }) => isSvg))('$id, $layout', ({ id, layout }) => {
  it.each(LOCALES)('breaks no label inside a word, whatever it is called: %s', (locale) => {
    const spec = findSpec(id, undefined, locale);
    if (!spec) throw new Error(id);
    fc.assert(
      fc.property(fc.array(label(locale), { minLength: 4, maxLength: 12 }), (labels) => {
        const other = renamed(spec, labels);
        const words = wordsOf(other);
        const broken = piecesIn(drawChart(other, layout, 'p')).flatMap((piece) =>
          tokens(piece).filter((token) => !isWhole(token, words)),
        );
        expect(broken).toEqual([]);
      }),
      { numRuns: runsOf(60) },
    );
  });
});

/** Letters of the narrowest screen, in bold: a table of several columns has room for the longest words there, or stands otherwise. */
describe.each(DRAWINGS.filter(({ id }) => findSpec(id)?.form === 'stages'))('$id, set as a table', ({ id, layout }) => {
  it.each(LOCALES)('stands in lines of its own where words leave no room beside each other: %s', (locale) => {
    const spec = findSpec(id, undefined, locale);
    if (!spec) throw new Error(id);
    const asLong = (labels: readonly string[]): boolean =>
      /^<\w+ [^>]*data-room="(?:phone|tablet)"/.test(drawChart(renamed(spec, labels), layout, 'p'));
    const longest = WORDS[locale].reduce((one, other) => (measure(other, 15) > measure(one, 15) ? other : one));
    expect(asLong([longest, ...WORDS[locale].map((word) => `${longest} ${word}`)])).toBe(true);
    expect(asLong(locale === 'ko' ? ['몫', '그', '뒤'] : ['US', 'of', 'no'])).toBe(false);
  });
});
