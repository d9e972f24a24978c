import { revenueOf } from '#derive/money';
import type { Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { figureBar, spoken } from './bars.ts';
import type { ChartSpec } from '../../chartSpec.ts';
import type { ChartWords } from '../../chartWords.ts';
import { aboutOf, specOf } from '../../specOf.ts';

/** What an organisation earned in a year, solid, and what it is expected to earn, in outline. Outlooks are told apart by their titles. */
export function revenue(dossier: Dossier, id: string, locale: Locale, words: ChartWords): ChartSpec | undefined {
  const setting = { dossier, locale, words };
  const sums = revenueOf(dossier, aboutOf(setting, id));
  const bars = sums.map((earned) => figureBar(setting, earned, spoken(setting, earned.figure.title)));
  return specOf(setting, id, bars, sums[0]?.money);
}
