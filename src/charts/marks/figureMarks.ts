import { colourOf } from '#derive/colour';
import { valueOf } from '#derive/values';
import { timeOf } from '#facts/charts/selections/measure';
import { findFact, type Dossier } from '#facts/kinds/dossier';
import type { Citation } from '#facts/kinds/fact';
import type { Figure } from '#facts/kinds/figure';
import { highest, lowest } from '#facts/values/quantity';
import { quantityIn } from '#facts/values/numberOf';
import type { Value } from '#facts/values/value';
import { endOf, startOf, type When } from '#facts/values/when';
import { saidOfCell } from '#facts/kinds/series';
import type { Operand } from '#facts/values/operand';
import { workingOf } from '#facts/values/worked';
import { formatWhen } from '#format/date';
import type { ChartMark, ChartSegment } from '../chartSpec.ts';
import { linesOf } from './figureLines.ts';
import {
  idsOf,
  intervalIn,
  measured,
  SAID,
  spoken,
  titleOf,
  worded,
  written,
  writtenBeside,
  type Setting,
} from '../setting.ts';

/** What stands beside what: things, or the values of a line along the time. */
export type Along = 'things' | 'time';

/** A figure with what it comes to as a number. */
interface Sized {
  figure: Figure;
  value: Value;
  low: number;
  high: number;
}

/**
 * One mark for each figure that is a number. Where they are of several parties or things, it is named by these, else by its
 * time; the line under it says what else tells it apart.
 */
export function figureMarks(setting: Setting, figures: readonly Figure[], along: Along = 'things'): ChartMark[] {
  const sized = figures.flatMap((figure): Sized[] => {
    const value = valueOf(setting.dossier, figure);
    const quantity = value.form === 'moment' ? yearOf(value.moment) : quantityIn(value);
    return quantity === undefined ? [] : [{ figure, value, low: lowest(quantity), high: highest(quantity) }];
  });
  const told = tellingApart(sized.map(({ figure }) => figure));
  const marks = sized.map((each) => figureMark(setting, each, told));
  if (along === 'things') return marks;
  const lineOf = linesOf(
    setting,
    sized.map(({ figure }) => figure),
  );
  return marks.map(({ series: _, ...mark }, at) => {
    const line = sized[at] && lineOf(sized[at].figure);
    return line ? { ...mark, series: line } : mark;
  });
}

/** A year or a day that is itself the value stands at its year. */
const yearOf = (moment: When): number => Number(startOf(moment).slice(0, 4));

/** What figures differ in, and so what each has to be told by. */
interface Telling {
  who?: 'whose' | 'of';
  times: boolean;
  measures: boolean;
  /** Two of one measure whose times touch: only their titles tell them apart. */
  titles: boolean;
}

function tellingApart(figures: readonly Figure[]): Telling {
  const count = (of: (figure: Figure) => string | undefined): number => new Set(figures.map(of)).size;
  const who = count(({ whose }) => whose) > 1 ? 'whose' : count(({ of }) => of) > 1 ? 'of' : undefined;
  const touching = figures.some((one, at) =>
    figures.slice(at + 1).some((other) => one.measure === other.measure && overlap(one, other)),
  );
  return {
    ...(who && !figures.every(({ whose }) => whose && whose === figures[0]?.whose) ? { who } : {}),
    times: count((figure) => JSON.stringify(timeOf(figure))) > 1,
    measures: count(({ measure }) => measure) > 1,
    titles: touching,
  };
}

function overlap(a: Figure, b: Figure): boolean {
  return startOf(timeOf(a)) <= endOf(timeOf(b)) && startOf(timeOf(b)) <= endOf(timeOf(a));
}

function figureMark(setting: Setting, { figure, value, low, high }: Sized, told: Telling): ChartMark {
  const { dossier, locale } = setting;
  const time = formatWhen(timeOf(figure), locale, 'month');
  const who = told.who && nameOf(setting, figure, told.who);
  const measure = measured(setting, figure.measure);
  const what = told.titles && !who ? spoken(setting, figure.title) : measure;
  const [name, under] = told.titles && !told.times ? [what, time] : [time, what];
  const beside = writtenBeside(setting, value, figure.when);
  const party = figure.whose ?? figure.of;
  const interval = intervalIn(setting, value);
  return {
    ...worded(setting, figure, who ?? name, who ? [time, ...(told.measures ? [measure] : [])] : [under]),
    date: formatWhen(timeOf(figure), locale),
    value: high,
    figure: written(setting, value),
    ...(beside ? { beside } : {}),
    // Of several holders the one without a name is nobody’s.
    colour: told.who === 'whose' && !figure.whose ? 'others' : colourOf(dossier, party),
    segments: segmentsOf(dossier, figure, low, high),
    state: measure,
    sourceIds: idsOf([
      ...figure.sources,
      ...(figure.worked ? workingOf(figure.worked).operands : []).flatMap((operand) => sourcesOf(dossier, operand)),
    ]),
    days: daysOf(figure),
    ...(who ? { series: who } : {}),
    ...(low < high ? { low } : {}),
    ...(interval ? { interval } : {}),
  };
}

/** Of several holders the one without a name, as ‘others’ are, is called by its title. */
function nameOf(setting: Setting, figure: Figure, who: 'whose' | 'of'): string {
  const id = figure[who];
  return id ? titleOf(setting, id) : spoken(setting, figure.title);
}

/** `{ by }` is a limit and stands at its end. */
function daysOf(figure: Figure): { from: string; to: string } {
  const when = timeOf(figure);
  const to = endOf(when);
  return { from: typeof when === 'object' && 'by' in when ? to : startOf(when), to };
}

/** Solid where it is on record; a range only up to its lower end. What is foreseen, or only somebody’s word, is open. */
function segmentsOf({ explainer }: Dossier, figure: Figure, low: number, high: number): ChartSegment[] {
  const isOpen = SAID.includes(figure.status) || startOf(timeOf(figure)) > explainer.asOf;
  const fill = isOpen ? 'outline' : 'solid';
  const piece = (value: number, its: ChartSegment['fill']): ChartSegment => ({ factId: figure.id, value, fill: its });
  if (low === high) return [piece(low, fill)];
  if (low < 0 && high > 0) return [piece(low, 'outline'), piece(high, 'outline')];
  // What is certain is the end nearer to nought.
  return high <= 0
    ? [piece(high, fill), piece(low - high, 'outline')]
    : [piece(low, fill), piece(high - low, 'outline')];
}

/** What a value was worked out from cites its own sources. */
function sourcesOf(dossier: Dossier, { id, cell }: Operand): readonly Citation[] {
  const fact = findFact(dossier, id);
  const own = fact?.folder === 'series' && cell ? saidOfCell(fact, cell, 'source') : undefined;
  if (own !== undefined) return [own];
  return fact && 'sources' in fact ? (fact.sources ?? []) : [];
}
