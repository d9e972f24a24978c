import { z } from 'zod';
import { nearest } from '#intake/nearest';

/** Every currency of ISO 4217 that the platform knows, in lower case: nothing here has to be kept in step. */
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()));

/** What editors write for a currency, where it is no code. */
const MEANT: Readonly<Record<string, string>> = {
  won: 'krw',
  원: 'krw',
  원화: 'krw',
  dollar: 'usd',
  dollars: 'usd',
  달러: 'usd',
  yen: 'jpy',
  엔: 'jpy',
  euro: 'eur',
  euros: 'eur',
  유로: 'eur',
  yuan: 'cny',
  위안: 'cny',
  rmb: 'cny',
  pound: 'gbp',
  pounds: 'gbp',
  파운드: 'gbp',
};

/** A currency, as its ISO 4217 code in lower case: `usd`, `krw`. */
export type Currency = string;

/** A currency as a field of its own. */
export const CurrencySchema = z.string().refine(isCurrency, { params: { wrong: 'currency' } });

/** Whether it is a currency of ISO 4217 in lower case. */
export function isCurrency(code: string): boolean {
  return CODES.has(code);
}

/** The code that somebody meant: `won` → `krw`, `USD` → `usd`, `ust` → `usd`; undefined where none is near. */
export function meantCurrency(typed: string): string | undefined {
  const plain = typed.trim().toLowerCase();
  if (CODES.has(plain)) return plain;
  return MEANT[plain] ?? nearest(plain, ['usd', 'krw', 'jpy', 'eur', 'cny', 'gbp']);
}

/** What the Korean press calls the currencies it names without their country. */
const HOUSE_KO: Readonly<Record<Currency, string>> = {
  usd: '달러',
  krw: '원',
  jpy: '엔',
  eur: '유로',
  cny: '위안',
  gbp: '파운드',
};
/** Signs that several currencies share mean these; the others keep the letters that tell them apart (CN¥, CA$). */
const OWNERS: Readonly<Record<string, Currency>> = { $: 'usd', '¥': 'jpy', '£': 'gbp', '₩': 'krw' };

const named = new Intl.DisplayNames('ko', { type: 'currency' });

/** `달러`, `원`, `엔`; a currency that the press names with its country as the platform has it: `캐나다 달러`. */
export function koreanCurrency(currency: Currency): string {
  return HOUSE_KO[currency] ?? named.of(currency.toUpperCase()) ?? currency.toUpperCase();
}

/** To ask the platform costs a formatter of its own each time. */
const signs = new Map<Currency, string>();

/** `$`, `₩`, `¥`, `CN¥`; a currency without a sign by its code: `CHF`. */
export function currencySign(currency: Currency): string {
  const known = signs.get(currency) ?? ownSign(currency);
  signs.set(currency, known);
  return known;
}

function ownSign(currency: Currency): string {
  const narrow = signOf(currency, 'narrowSymbol');
  return (OWNERS[narrow] ?? currency) === currency ? narrow : signOf(currency, 'symbol');
}

function signOf(currency: Currency, currencyDisplay: 'narrowSymbol' | 'symbol'): string {
  const written = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay }).formatToParts(0);
  return written.find(({ type }) => type === 'currency')?.value ?? currency.toUpperCase();
}
