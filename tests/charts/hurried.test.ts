import { describe, expect, it } from 'vitest';
import { chartSpec } from '#charts/chartOf';
import { fillsOf, type ChartSpec } from '#charts/chartSpec';
import { drawChart } from '#charts/drawChart';
import { briefKeyOf, intervalsOf } from '#charts/keyOf';
import { middleDay } from '#charts/time/day';
import type { DealState } from '#facts/kinds/deal';
import type { Fact } from '#facts/kinds/dossier';
import { bodyOf, boxOf, number, WIDTHS } from './boxes.ts';
import { drawn, DRAWINGS, IDS, specOf } from './drawn.ts';
import { CHARTS, dossierOf, FACTS, WORDS } from './invented.ts';
import { SERIES_CHARTS, SERIES_FACTS } from './inventedSeries.ts';

/** What a reader in a hurry misread in a drawing once. */

const ON_AXES = DRAWINGS.filter(({ id, isSvg }) => isSvg && (specOf(id).ticks?.days.length ?? 0) > 0).filter(
  ({ id, layout }) => drawn(id, layout).includes('data-fact="scale"'),
);
const scaleOf = (document: Document): Element[] => [...document.querySelectorAll('text[data-fact="scale"]')];
const ticksOf = (document: Document): Element[] =>
  [...document.querySelectorAll('line')].filter((line) => number(line, 'y2') - number(line, 'y1') === 5);

/** The names under an axis of time that stand clear of their days. */
function strayNames(document: Document, width: number): (string | null)[] {
  const lowest = Math.max(...scaleOf(document).map((text) => number(text, 'y')));
  const days = scaleOf(document).filter((text) => number(text, 'y') === lowest);
  expect(days.length).toBeGreaterThan(0);
  const at = ticksOf(document).map((tick) => (number(tick, 'x1') / 100) * width);
  const isAway = ({ from, to }: { from: number; to: number }): boolean => !at.some((x) => x > from - 1 && x < to + 1);
  return days.flatMap((day) => (isAway(boxOf(day, width)) ? [day.textContent] : []));
}

describe.each(ON_AXES)('$id, $layout', ({ id, layout }) => {
  const document = bodyOf(drawn(id, layout));

  it('runs no line of its grid through a value', () => {
    const values = [...document.querySelectorAll('text:not([data-fact="scale"])')];
    expect(values.length).toBeGreaterThan(0);
    for (const value of values)
      expect(value.closest('g[paint-order="stroke"]'), value.textContent ?? '').not.toBeNull();
  });

  it('keeps no empty room at its head', () => {
    const tops = [...document.querySelectorAll('text')].map((text) => boxOf(text, WIDTHS[layout][0] ?? 0).top);
    const lines = [...document.querySelectorAll('line')].map((line) =>
      Math.min(number(line, 'y1'), number(line, 'y2')),
    );
    expect(Math.min(...tops, ...lines)).toBeLessThan(13);
  });

  it('names a day where it is, at any width', () => {
    for (const width of WIDTHS[layout]) expect(strayNames(document, width), String(width)).toEqual([]);
  });
});

describe.each(DRAWINGS.filter(({ id }) => specOf(id).marks.some(({ interval }) => interval)))(
  'an estimate in $id, $layout',
  ({ id }) => {
    it('says what its interval is, how sure and from where to where, where it is drawn and where it is heard', () => {
      const spec = specOf(id);
      const levels = new Set(spec.marks.flatMap(({ interval }) => interval?.level ?? []));
      expect(intervalsOf(spec).map(({ level }) => level)).toEqual([...levels]);
      for (const { interval } of spec.marks.filter((mark) => mark.interval)) {
        for (const number of [interval?.from, interval?.to, interval?.level]) expect(interval?.said).toContain(number);
        if (spec.marks.length < 24) expect(spec.description).toContain(interval?.said);
      }
    });
  },
);

describe.each(DRAWINGS.filter(({ id, isSvg }) => isSvg && specOf(id).form === 'dots'))(
  '$id, $layout',
  ({ id, layout }) => {
    it('has a scale to compare its dots by', () => {
      const named = scaleOf(bodyOf(drawn(id, layout))).map(({ textContent }) => textContent);
      expect(named.length).toBeGreaterThan(1);
      const { values = [], days = [] } = specOf(id).ticks ?? {};
      for (const name of named) expect([...values, ...days].map(({ label }) => label)).toContain(name);
    });
  },
);

describe('an estimate whose interval the form does not draw', () => {
  it.each(['bars', 'columns', 'parts'] as const)('has no key to a line in %s', (form) => {
    const drawnOnce = DRAWINGS.map(({ id }) => specOf(id)).find(({ marks }) => marks.some(({ interval }) => interval));
    if (!drawnOnce) throw new Error('No invented chart has an interval');
    expect(intervalsOf(drawnOnce)).not.toEqual([]);
    expect(intervalsOf({ ...drawnOnce, form })).toEqual([]);
  });
});

/** Four months of an invented output that falls to a fifth. */
function fewMonths(): ChartSpec {
  const made = ['1520', '1480', '960', '310'];
  const facts = SERIES_FACTS.map((fact) =>
    fact.folder === 'series' && fact.id === 'monthly'
      ? { ...fact, rows: fact.rows.slice(0, 4).map((row, at) => ({ ...row, cells: { built: made[at] ?? '' } })) }
      : fact,
  );
  const { 'series-one': one, ...more } = SERIES_CHARTS;
  if (!one) throw new Error('no chart of one series');
  const chart = { ...one, form: 'line' as const, shows: { series: 'monthly', columns: 'built' } };
  const spec = chartSpec(dossierOf([...FACTS, ...facts], { ...more, few: chart }), 'few', 'ko', WORDS);
  if (!spec) throw new Error('nothing to show');
  return spec;
}

describe('a few months', () => {
  const spec = fewMonths();

  it('are named under their values, and not under the beginnings of the months', () => {
    expect(spec.ticks?.days.length).toBeGreaterThan(1);
    for (const { at, label } of spec.ticks?.days ?? []) {
      const nearest = Math.min(...spec.marks.map(({ days }) => Math.abs((days ? middleDay(days) : 0) - at)));
      expect(nearest, label).toBeLessThan(2);
    }
  });

  it('are named at their days at the edge of a wider phone too', () => {
    const document = bodyOf(drawChart(spec, 'narrow', 'p'));
    for (const width of WIDTHS.narrow) expect(strayNames(document, width), String(width)).toEqual([]);
  });

  it('have each its value beside it, the last too: none is read as its neighbour’s', () => {
    const document = bodyOf(drawChart(spec, 'narrow', 'p'));
    const upright = [...document.querySelectorAll('line')].filter(
      (line) => line.getAttribute('x1') === line.getAttribute('x2') && !ticksOf(document).includes(line),
    );
    expect(upright).toEqual([]);
  });
});

it('a hollow column is explained in the story itself, where nothing beside it does; a bar says of itself how far it has got', () => {
  const specs = [...IDS, ...Object.keys(SERIES_CHARTS)].map((id) => specOf(id));
  const foreseen = specs.filter((spec) => spec.form === 'columns' && fillsOf(spec).includes('outline'));
  expect(foreseen.length).toBeGreaterThan(0);
  for (const spec of foreseen) expect(briefKeyOf(spec)).toEqual(['outline']);
  const bars = specs.filter((spec) => spec.form === 'bars' && fillsOf(spec).includes('hatched'));
  expect(bars.length).toBeGreaterThan(0);
  for (const spec of bars) expect(briefKeyOf(spec)).toEqual([]);
});

it('an interval is closed at both ends, as the line that leads to a label is not', () => {
  const { marks } = specOf('series-outlook');
  const intervals = marks.filter(({ interval }) => interval).length;
  expect(intervals).toBeGreaterThan(1);
  expect(bodyOf(drawn('series-outlook', 'wide')).querySelectorAll('path[d="M-4 0H4"]')).toHaveLength(2 * intervals);
});

describe('a right that flows', () => {
  const fillsOf = (state: DealState): (string | null)[] => {
    const facts = FACTS.map((fact) =>
      fact.folder === 'deals' && fact.what !== undefined ? ({ ...fact, state } as Fact) : fact,
    );
    const document = bodyOf(drawn('who-pays', 'narrow', dossierOf([...facts, ...SERIES_FACTS], CHARTS)));
    const arrow = [...document.querySelectorAll('li li')].find((each) => each.textContent?.includes('지명할 권리'));
    return [...(arrow?.querySelectorAll('svg rect, svg path') ?? [])].map((piece) => piece.getAttribute('fill'));
  };

  it('is full once it is given, hatched while it is promised, and hollow where it is planned', () => {
    expect(fillsOf('planned')).toEqual(['none', 'none']);
    expect(fillsOf('committed').every((fill) => fill?.startsWith('url('))).toBe(true);
    expect(fillsOf('paid').every((fill) => fill?.startsWith('var('))).toBe(true);
  });
});
