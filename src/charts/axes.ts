import { formatWhen } from '#format/date';
import type { Fact } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import type { Form as ValueForm, Value } from '#facts/values/value';
import type { ChartMark, ChartSpec, Tick } from './chartSpec.ts';
import type { Form } from './form.ts';
import { written, type Setting } from './setting.ts';
import { dayOf } from './time/day.ts';
import { firstValue } from './unit.ts';

/** Where the number of a value stands in it. */
const NUMBER_IN: Readonly<Partial<Record<ValueForm, string>>> = {
  money: 'number',
  count: 'number',
  ratio: 'number',
  share: 'percent',
  points: 'points',
  index: 'index',
  times: 'times',
};
/** Forms whose nought means none of it: a scale of them begins there. */
const FROM_NOUGHT: readonly ValueForm[] = ['money', 'count', 'ratio', 'share', 'points', 'times'];

/** The lines of the grid with their words, for a form that has axes. */
export function axesOf(
  setting: Setting,
  { axes }: Form,
  marks: readonly ChartMark[],
  chosen: readonly Fact[],
): Pick<ChartSpec, 'ticks'> {
  const value = axes && firstValue(setting, chosen);
  if (!value) return {};
  return {
    ticks: {
      values: roundValues(marks, FROM_NOUGHT.includes(value.form)).map((at) => ({
        at,
        label: atTick(setting, value, at),
      })),
      days: axes.includes('days') ? dayTicks(marks, setting.locale) : [],
    },
  };
}

function atTick(setting: Setting, value: Value, at: number): string {
  const field = NUMBER_IN[value.form];
  if (value.form === 'moment') return formatWhen(String(Math.round(at)), setting.locale);
  if (!field) return String(at);
  const { qualifier: _, interval: __, ...bare } = value;
  return written(setting, { ...bare, [field]: at } as Value);
}

/** Round values from below the least to above the most, five at most. */
function roundValues(marks: readonly ChartMark[], fromNought: boolean): number[] {
  const ends = marks.flatMap(({ value = 0, low, interval }) => [
    value,
    ...(low === undefined ? [] : [low]),
    ...(interval ? [interval.from, interval.to] : []),
  ]);
  const [least, most] = [Math.min(...ends, ...(fromNought ? [0] : [])), Math.max(...ends, ...(fromNought ? [0] : []))];
  const step = roundStep((most - least || Math.abs(most) || 1) / 4);
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(most / step));
  return Array.from({ length: last - first + 1 }, (_, n) => Number(((first + n) * step).toPrecision(12)));
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 2.5, 5, 10].find((times) => times * power >= rough * 0.999) ?? 10) * power;
}

/** So many names of years, or of the longer ones of months, stand side by side on a phone without touching. */
const MOST = { years: 5, months: 3 };

/** Beginnings of years, or of months where all lies within a few years. */
function dayTicks(marks: readonly ChartMark[], locale: Locale): Tick[] {
  const days = marks.flatMap((mark) => (mark.days ? [mark.days.from, mark.days.to] : [])).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  const isYears = years >= 3;
  const firstMonth = monthsOf(first);
  const span = monthsOf(last) - firstMonth;
  const step =
    (isYears ? [12, 24, 60, 120, 240, 600, 1200] : [1, 3, 6, 12]).find(
      (s) => span / s <= (isYears ? MOST.years : MOST.months),
    ) ?? 1200;
  // Of whole years, and of whole months, the names stand under their middles, where the values do.
  const lengths = marks.map((mark) => (mark.days ? dayOf(mark.days.to) - dayOf(mark.days.from) + 1 : 0));
  const areOf = (least: number, most: number): boolean => lengths.every((length) => length >= least && length <= most);
  const middle = isYears && areOf(300, Infinity) ? 182 : !isYears && areOf(28, 31) ? 14 : 0;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(firstMonth / step) * step; month <= firstMonth + span; month += step) {
    const date = `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
    ticks.push({ at: dayOf(`${date}-01`) + middle, label: formatWhen(date, locale, isYears ? 'year' : 'month') });
  }
  return ticks.filter(({ at }) => at >= dayOf(first) || marks.length === 1);
}

function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
