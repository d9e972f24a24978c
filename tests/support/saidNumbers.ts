/** A number as a text says it, and the money it is of. */
export interface SaidNumber {
  number: number;
  currency?: 'usd' | 'won';
}

const SIZES: Record<string, number> = { 만: 1e4, 억: 1e8, 조: 1e12, 경: 1e16, m: 1e6, bn: 1e9, tn: 1e12 };
const N = String.raw`\d[\d,]*(?:\.\d+)?`;
const NUMBER = new RegExp(
  // `1조 2,000억`, `1만 5,000`; `$1.2tn`, `27`
  String.raw`((?<![\d\p{L}])-?[$₩¥€£]?)((?:${N}[만억조경] ?)+(?:${N}(?![\d,.만억조경]))?|${N}(?:tn|bn|m)?(?![a-z]))(?: ?(달러|원|won))?`,
  'gu',
);
const PART = new RegExp(`(${N})([만억조경]|tn|bn|m)?`, 'g');

/** The numbers of a text, as somebody reads them who knows nothing of how they were written. */
export function saidNumbers(text: string): SaidNumber[] {
  const plain = text.replace(/\u2060/g, '').replace(/\s+/g, ' ');
  return [...plain.matchAll(NUMBER)].map(([, sign = '', written = '', unit = '']) => {
    const parts = [...written.matchAll(PART)];
    const sum = parts.reduce((before, [, digits = '', size = '']) => {
      return before + Number(digits.replaceAll(',', '')) * (SIZES[size] ?? 1);
    }, 0);
    // 522.7 millions are 522,700,000 and not a hair more.
    const number = Number(sum.toPrecision(15)) * (sign.startsWith('-') ? -1 : 1);
    if (sign.endsWith('$') || unit === '달러') return { number, currency: 'usd' };
    return sign.endsWith('₩') || unit !== '' ? { number, currency: 'won' } : { number };
  });
}

/** The most by which won may be rounded: three digits that count, and in Korean to 억 from one up. */
export const wonRoundedAway = (won: number): number => Math.max(0.5, won * 5.1e-3, won < 1e8 ? 0 : 5e7);
