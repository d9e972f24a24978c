import { partsOf } from '#derive/money';
import { moneyOfDeal } from '#facts/kinds/deal';
import { factOf, type Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { dealBar, dealBars, spoken } from './bars.ts';
import type { ChartSpec } from '../../chartSpec.ts';
import type { ChartWords } from '../../chartWords.ts';
import { aboutOf, specOf } from '../../specOf.ts';

/** Who put what into a round. Where the known parts fall short of it, the whole stands above them, so that the gap is seen. */
export function round(dossier: Dossier, id: string, locale: Locale, words: ChartWords): ChartSpec | undefined {
  const setting = { dossier, locale, words };
  const whole = factOf(dossier, 'deals', aboutOf(setting, id));
  const { deals, rest } = partsOf(dossier, whole);
  const parts = dealBars(setting, deals, 'from');
  return specOf(
    setting,
    id,
    rest ? [dealBar(setting, whole, spoken(setting, whole.title), 'others'), ...parts] : parts,
    moneyOfDeal(whole),
  );
}
