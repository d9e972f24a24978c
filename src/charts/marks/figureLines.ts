import { timeOf } from '#facts/charts/selections/measure';
import type { Figure } from '#facts/kinds/figure';
import { formatWhen } from '#format/date';
import { BETWEEN, measured, spoken, titleOf, type Setting } from '../setting.ts';

/**
 * The line over time that each figure belongs to: figures that differ in whose they are, what they are of, what was measured,
 * the assumption they hold under, or, of one foreseen time, in when they were said, are never joined. Undefined where all are of one.
 */
export function linesOf(setting: Setting, figures: readonly Figure[]): (figure: Figure) => string | undefined {
  const differ = (of: (figure: Figure) => unknown): boolean => new Set(figures.map(of)).size > 1;
  const told = [
    ['whose', ({ whose }: Figure) => whose && titleOf(setting, whose)],
    ['of', ({ of }: Figure) => titleOf(setting, of)],
    ['measure', ({ measure }: Figure) => measured(setting, measure)],
    ['under', ({ under }: Figure) => under && spoken(setting, under)],
  ] as const;
  const dimensions = told.filter(([field]) => differ((figure) => JSON.stringify(figure[field])));
  const nameOf = (figure: Figure): string =>
    dimensions
      .map(([, say]) => say(figure))
      .filter((part) => part)
      .join(BETWEEN);
  const saidTwice = (figure: Figure): boolean =>
    figures.some(
      (other) =>
        other !== figure &&
        nameOf(other) === nameOf(figure) &&
        sameTime(other, figure) &&
        JSON.stringify(other.when) !== JSON.stringify(figure.when),
    );
  const withVintage = new Set(figures.filter(saidTwice).map(nameOf));
  return (figure) => {
    const name = nameOf(figure);
    const said = withVintage.has(name) ? [formatWhen(figure.when, setting.locale, 'month')] : [];
    return [...(name ? [name] : []), ...said].join(BETWEEN) || undefined;
  };
}

const sameTime = (a: Figure, b: Figure): boolean => JSON.stringify(timeOf(a)) === JSON.stringify(timeOf(b));
