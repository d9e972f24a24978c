import type { Locale } from '#facts/values/text';
import { partsOf, type ChartBar, type ChartSpec } from '../../chartSpec.ts';

/** A chart in words: one sentence for each bar, in the order they stand. Without the title, which is spoken before it. */
export function describe({ bars, locale }: Pick<ChartSpec, 'bars' | 'locale'>): string {
  return bars.map((bar) => `${spokenBar(bar, locale)}.`).join(' ');
}

/** One bar in words, without the full stop. */
export function spokenBar(bar: ChartBar, locale: Locale): string {
  const value = bar.beside ? `${bar.figure}${locale === 'ko' ? '' : ' '}(${bar.beside})` : bar.figure;
  const parts = partsOf(bar).map(({ named }) => `${named.label} ${named.figure}`);
  const told = [bar.state, ...parts, bar.date, bar.statusWord].filter((part) => part !== '' && part !== bar.name);
  return `${bar.name}: ${value}, ${[...new Set(told)].join(', ')}`;
}
