import { meantCurrency, type Currency } from './currency.ts';

const N = String.raw`([\d,]*\.?\d+)`;
const KOREAN = new RegExp(String.raw`^(?:${N}\s*조)?\s*(?:${N}\s*억)?\s*(?:${N}\s*만)?\s*${N}?\s*([가-힣]+)?$`);
const ENGLISH = new RegExp(String.raw`^([$₩¥€£])?\s*${N}\s*(tn|trillion|bn|billion|m|million)?\s*([a-z]+)?$`, 'i');
const SIGNS: Readonly<Record<string, Currency>> = { $: 'usd', '₩': 'krw', '¥': 'jpy', '€': 'eur', '£': 'gbp' };
const SIZES: Readonly<Record<string, number>> = { t: 1e12, b: 1e9, m: 1e6 };

/** An amount that an editor wrote in words, with its currency where they say one. */
export interface MeantAmount {
  currency?: Currency;
  number: string;
}

/** `2조 5000억 원` → krw 2.5e12; `$50bn` → usd 50e9; a number with its grouping alone is no amount in words. */
export function meantAmount(typed: string): MeantAmount | undefined {
  const text = typed.normalize('NFKC').trim();
  const korean = /[만억조원가-힣]/.test(text) ? KOREAN.exec(text) : undefined;
  if (korean) {
    const [jo, eok, man, ones] = korean.slice(1, 5).map(plain);
    return amount((jo ?? 0) * 1e12 + (eok ?? 0) * 1e8 + (man ?? 0) * 1e4 + (ones ?? 0), korean[5]);
  }
  const english = ENGLISH.exec(text);
  if (!english || (!english[1] && !english[3] && !english[4])) return undefined;
  const size = SIZES[(english[3] ?? '').charAt(0).toLowerCase()] ?? 1;
  return amount((plain(english[2]) ?? 0) * size, english[1] ? SIGNS[english[1]] : english[4]);
}

function amount(number: number, currency: string | undefined): MeantAmount | undefined {
  const meant = currency === undefined ? undefined : meantCurrency(currency);
  if (number <= 0 || (currency !== undefined && !meant)) return undefined;
  return { number: shortly(number), ...(meant ? { currency: meant } : {}) };
}

const plain = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits.replaceAll(',', ''));

/** 2500000000000 as 2.5e12. */
function shortly(number: number): string {
  const tidy = Number(number.toPrecision(12));
  return tidy < 1e6 ? String(tidy) : tidy.toExponential().replace('+', '');
}
