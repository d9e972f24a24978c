import { moneyInto } from '#derive/money';
import { moneyOfDeal } from '#facts/kinds/deal';
import type { Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { dealBars } from './bars.ts';
import type { ChartSpec } from '../../chartSpec.ts';
import type { ChartWords } from '../../chartWords.ts';
import { aboutOf, specOf } from '../../specOf.ts';

/** Who invests in an organisation: a bar for each investor, the largest first. */
export function moneyIn(dossier: Dossier, id: string, locale: Locale, words: ChartWords): ChartSpec | undefined {
  const setting = { dossier, locale, words };
  const deals = moneyInto(dossier, aboutOf(setting, id));
  return specOf(setting, id, dealBars(setting, deals, 'from'), deals[0] && moneyOfDeal(deals[0]));
}
