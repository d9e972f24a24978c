import type { Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import type { ChartSpec } from './chartSpec.ts';
import { chartWords } from './chartWords.ts';
import { holders } from './forms/bars/holders.ts';
import { moneyIn } from './forms/bars/moneyIn.ts';
import { moneyOut } from './forms/bars/moneyOut.ts';
import { revenue } from './forms/bars/revenue.ts';
import { round } from './forms/bars/round.ts';
import { valuation } from './forms/bars/valuation.ts';

/** A chart of an explainer by its id; undefined where there is nothing to show. */
export function chartSpec(dossier: Dossier, id: string, locale: Locale): ChartSpec | undefined {
  const kind = dossier.explainer.charts[id]?.kind;
  const words = chartWords(locale);
  switch (kind) {
    case undefined:
      return undefined;
    case 'money-in':
      return moneyIn(dossier, id, locale, words);
    case 'money-out':
      return moneyOut(dossier, id, locale, words);
    case 'round':
      return round(dossier, id, locale, words);
    case 'valuation':
      return valuation(dossier, id, locale, words);
    case 'revenue':
      return revenue(dossier, id, locale, words);
    case 'holders':
      return holders(dossier, id, locale, words);
    default:
      return kind satisfies never;
  }
}
