import { moneyOutOf } from '#derive/money';
import type { Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { dealBars } from './bars.ts';
import type { ChartSpec } from '../../chartSpec.ts';
import type { ChartWords } from '../../chartWords.ts';
import { aboutOf, specOf } from '../../specOf.ts';

/** What an organisation has bought or will pay for: a bar for each contract, the largest first. */
export function moneyOut(dossier: Dossier, id: string, locale: Locale, words: ChartWords): ChartSpec | undefined {
  const setting = { dossier, locale, words };
  return specOf(setting, id, 'usd', dealBars(setting, moneyOutOf(dossier, aboutOf(setting, id)), 'to'));
}
