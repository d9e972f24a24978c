import { factOf, type Dossier } from '#facts/kinds/dossier';
import type { ExchangeRate } from '#facts/kinds/exchangeRate';
import type { Currency } from '#facts/values/currency';
import type { Money } from '#facts/values/money';
import { mapped } from '#facts/values/quantity';
import type { Locale } from '#facts/values/text';
import { endOf, startOf, type When } from '#facts/values/when';

/** An amount in another currency, and the rate it was reckoned with. */
export interface Beside {
  money: Money;
  rate: ExchangeRate;
  /** Whether the rate is of a day so far from the fact's that a reader has to be told of which. */
  isFar: boolean;
}

/**
 * A rate this many days from what it is applied to says its day. A month is a choice: within it rates seldom move by more than a
 * few per cent.
 */
const FAR_DAYS = 31;
const DAY = 86_400_000;

/**
 * The amount in the currency that stands beside it in this language: one at most, and never by way of a third.
 * Undefined where the explainer names no rate between the two, or wants none, or the amount is in that currency already.
 */
export function beside(dossier: Dossier, money: Money, locale: Locale, when?: When): Beside | undefined {
  const wanted = dossier.explainer.beside?.[locale] ?? 'none';
  if (wanted === 'none' || wanted === money.currency) return undefined;
  return inCurrency(dossier, money, wanted, when);
}

/** The amount in a currency, by the rate the explainer names for the two that is nearest in time. */
export function inCurrency(dossier: Dossier, money: Money, currency: Currency, when?: When): Beside | undefined {
  const rates = (dossier.explainer.rates ?? [])
    .map((id) => factOf(dossier, 'exchange-rates', id))
    .filter((rate) => isBetween(rate, money.currency, currency));
  const [nearest] = rates.sort((a, b) => distance(a, when) - distance(b, when));
  return (
    nearest && {
      ...converted(money, nearest),
      isFar: nearest.basis !== 'assumed' && distance(nearest, when) > FAR_DAYS,
    }
  );
}

/** The amount at this very rate, whichever of its two currencies it is in. */
export function converted(money: Money, rate: ExchangeRate): { money: Money; rate: ExchangeRate } {
  const isForward = money.currency === rate.of;
  const factor = isForward ? rate.is : 1 / rate.is;
  return {
    money: { ...money, currency: isForward ? rate.in : rate.of, number: mapped(money.number, (end) => end * factor) },
    rate,
  };
}

/** Whether a rate turns one into the other, either way round. */
export function isBetween(rate: ExchangeRate, a: Currency, b: Currency): boolean {
  return (rate.of === a && rate.in === b) || (rate.of === b && rate.in === a);
}

/** The rate that conversions printed elsewhere are held against: the first the explainer names for their currency. */
export function rateOfConversions(dossier: Dossier, conversions: readonly { amount: Money }[]): ExchangeRate {
  const currency = conversions[0]?.amount.currency;
  const rate = (dossier.explainer.rates ?? [])
    .map((id) => factOf(dossier, 'exchange-rates', id))
    .find(({ of }) => of === currency);
  if (!rate) throw new Error(`${dossier.explainer.id}: no rate for what was printed in ${currency}`);
  return rate;
}

/** Days between a rate and a time; nought where they overlap, or where no time is given. */
function distance(rate: ExchangeRate, when: When | undefined): number {
  if (when === undefined) return 0;
  const [from, to] = [Date.parse(startOf(when)), Date.parse(endOf(when))];
  const [start, end] = [Date.parse(startOf(rate.when)), Date.parse(endOf(rate.when))];
  return Math.max(0, start - to, from - end) / DAY;
}
