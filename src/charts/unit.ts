import { beside } from '#derive/beside';
import { seriesRows } from '#derive/series';
import { valueOf } from '#derive/values';
import { moneyOfDeal } from '#facts/kinds/deal';
import type { Dossier, Fact } from '#facts/kinds/dossier';
import { currencySign } from '#facts/values/currency';
import { currencyName } from '#format/currency';
import { unitName } from '#format/unitName';
import type { Value } from '#facts/values/value';
import type { ChartSpec } from './chartSpec.ts';
import type { Setting } from './setting.ts';

/** What the values of a chart are in: those of the first of its facts that has one, as all have where they are compared. */
export function unitOf(setting: Setting, chosen: readonly Fact[]): Pick<ChartSpec, 'unit' | 'rateId'> {
  const { dossier, locale, words } = setting;
  const value = firstValue(setting, chosen);
  if (!value) return { unit: { measure: 'words', label: '' } };
  if (value.form !== 'money') {
    const name = unitName(value, dossier, locale);
    return { unit: { measure: value.form, label: name ? words.form.unit(name) : '' } };
  }
  const { currency } = value;
  const other = beside(dossier, value, locale);
  return {
    unit: {
      measure: 'money',
      label: words.form.moneyUnit(currencyName(currency, locale), currencySign(currency)),
      currency,
      ...(other ? { beside: other.money.currency } : {}),
    },
    ...(other ? { rateId: other.rate.id } : {}),
  };
}

/** The value of the first fact that has one. */
export function firstValue({ dossier }: Setting, chosen: readonly Fact[]): Value | undefined {
  for (const fact of chosen) {
    const value = valueIn(dossier, fact);
    if (value) return value;
  }
  return undefined;
}

function valueIn(dossier: Dossier, fact: Fact): Value | undefined {
  switch (fact.folder) {
    case 'deals':
      return moneyOfDeal(fact);
    case 'figures':
      return valueOf(dossier, fact);
    case 'series':
      return seriesRows(dossier, fact)
        .flatMap(({ cells }) => cells)
        .find(({ value }) => value)?.value;
    case 'polls':
      return { form: 'share', percent: fact.answers[0]?.percent ?? 0 };
    default:
      return undefined;
  }
}
