import { beside } from '#derive/beside';
import type { Money } from '#facts/values/money';
import { currencySign } from '#facts/values/currency';
import { currencyName } from '#format/currency';
import { idsOf, spoken, type Setting } from './forms/bars/bars.ts';
import type { ChartBar, ChartSpec } from './chartSpec.ts';
import { describe } from './forms/bars/describe.ts';

/** Bars under their title. Nothing to show is no chart. `money` is an amount of those it shows; a chart without one is in percent. */
export function specOf(setting: Setting, id: string, bars: ChartBar[], money?: Money): ChartSpec | undefined {
  const { dossier, locale } = setting;
  const { asOf, charts } = dossier.explainer;
  const entry = charts[id];
  if (!entry || bars.length === 0) return undefined;
  return {
    id,
    kind: entry.kind,
    locale,
    title: spoken(setting, entry.title),
    takeaway: spoken(setting, entry.takeaway),
    ...unitOf(setting, money),
    bars,
    asOf,
    sourceIds: idsOf(bars.flatMap((bar) => bar.sourceIds)),
    description: describe({ bars, locale }),
  };
}

function unitOf({ dossier, locale, words }: Setting, money: Money | undefined): Pick<ChartSpec, 'unit' | 'rateId'> {
  if (!money) return { unit: { measure: 'percent', label: words.unit.percent } };
  const { currency } = money;
  const other = beside(dossier, money, locale);
  return {
    unit: {
      measure: 'money',
      label: words.unit.money(currencyName(currency, locale), currencySign(currency)),
      currency,
      ...(other ? { beside: other.money.currency } : {}),
    },
    ...(other ? { rateId: other.rate.id } : {}),
  };
}

/** What a chart of the explainer is about: an organisation, or a deal. */
export function aboutOf({ dossier }: Setting, id: string): string {
  const entry = dossier.explainer.charts[id];
  if (!entry) throw new Error(`${dossier.explainer.id}: no chart called ${id}`);
  return entry.about;
}
