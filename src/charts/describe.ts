import type { Locale } from '#facts/values/text';
import { partsOf, type ChartMark, type ChartSpec } from './chartSpec.ts';
import type { ChartWords } from './chartWords.ts';
import { seriesOf, type Series } from './time/series.ts';

/**
 * Of so many marks each is told; of more, how each line runs. The table has them all. Two years of months: longer to hear than
 * anybody listens.
 */
const MOST_TOLD = 24;

/** A chart in words: one sentence for each mark, in the order they stand. Without the title, which is spoken before it. */
export function describe(
  { marks, locale }: Pick<ChartSpec, 'marks' | 'locale'>,
  { form }: Pick<ChartWords, 'form'>,
): string {
  if (marks.length > MOST_TOLD && marks.every(({ days }) => days)) {
    return seriesOf({ marks })
      .map((line) => `${runOf(line, form)}.`)
      .join(' ');
  }
  return marks.map((mark) => `${spokenMark(mark, locale)}.`).join(' ');
}

/** How a line runs: where it begins and ends, and where it is lowest and highest. */
function runOf({ name, marks }: Series, form: ChartWords['form']): string {
  const sorted = marks.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const said = (mark: ChartMark | undefined): string => (mark ? `${mark.date} ${mark.figure}` : '');
  const run = form.run({
    first: said(marks[0]),
    last: said(marks.at(-1)),
    least: said(sorted[0]),
    most: said(sorted.at(-1)),
  });
  return name ? `${name}: ${run}` : run;
}

/** One mark in words, without the full stop. */
export function spokenMark(mark: ChartMark, locale: Locale): string {
  const value = mark.beside ? `${mark.figure}${{ ko: '', en: ' ' }[locale]}(${mark.beside})` : mark.figure;
  const parts = partsOf(mark).map(({ named }) => `${named.label} ${named.figure}`);
  const series = mark.series === mark.name ? '' : (mark.series ?? '');
  const told = [mark.interval?.said ?? '', series, mark.state, ...parts, mark.date, mark.statusWord].filter(
    (part) => part !== '' && part !== mark.name,
  );
  return `${mark.name}: ${value}, ${[...new Set(told)].join(', ')}`;
}
