import type { Locale } from '#facts/values/text';
import { partsOf, type ChartMark, type ChartSpec } from './chartSpec.ts';

/** A chart in words: one sentence for each mark, in the order they stand. Without the title, which is spoken before it. */
export function describe({ marks, locale }: Pick<ChartSpec, 'marks' | 'locale'>): string {
  return marks.map((mark) => `${spokenMark(mark, locale)}.`).join(' ');
}

/** One mark in words, without the full stop. */
export function spokenMark(mark: ChartMark, locale: Locale): string {
  const value = mark.beside ? `${mark.figure}${{ ko: '', en: ' ' }[locale]}(${mark.beside})` : mark.figure;
  const parts = partsOf(mark).map(({ named }) => `${named.label} ${named.figure}`);
  const series = mark.series === mark.name ? '' : (mark.series ?? '');
  const told = [series, mark.state, ...parts, mark.date, mark.statusWord].filter(
    (part) => part !== '' && part !== mark.name,
  );
  return `${mark.name}: ${value}, ${[...new Set(told)].join(', ')}`;
}
