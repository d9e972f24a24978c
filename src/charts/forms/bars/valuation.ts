import { valuationsOf } from '#derive/money';
import type { Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { figureBar, measured } from './bars.ts';
import type { ChartSpec } from '../../chartSpec.ts';
import type { ChartWords } from '../../chartWords.ts';
import { aboutOf, specOf } from '../../specOf.ts';

/** What an organisation was valued at: a bar for each date, the earliest first. */
export function valuation(dossier: Dossier, id: string, locale: Locale, words: ChartWords): ChartSpec | undefined {
  const setting = { dossier, locale, words };
  const sums = valuationsOf(dossier, aboutOf(setting, id));
  const bars = sums.map((valued) => figureBar(setting, valued, measured(setting, valued.figure.measure)));
  return specOf(setting, id, bars, sums[0]?.money);
}
