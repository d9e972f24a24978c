/** A text as a reader sees it: no-break spaces look like spaces, word joiners like nothing. */
export function asRead(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
}

/** Powers of ten. */
const KOREAN: Record<string, number> = { 경: 16, 조: 12, 억: 8, 만: 4 };
const ENGLISH: Record<string, number> = { tn: 12, bn: 9, m: 6 };

/** The number in a Korean sum or count: `72조 5,000억 원` → 72.5e12. */
export function readKorean(text: string): number {
  const groups = [...asRead(text).matchAll(/([\d,.]*\d)([경조억만]?)/g)];
  return groups.reduce((sum, [, digits = '', myriad = '']) => sum + power(digits, KOREAN[myriad]), 0);
}

/** The number in an English one: `$1.25bn` → 1.25e9. */
export function readEnglish(text: string): number {
  const [, digits = '', suffix = ''] = /([\d,.]*\d)(tn|bn|m|)\b/.exec(asRead(text)) ?? [];
  return power(digits, ENGLISH[suffix]);
}

function power(digits: string, exponent = 0): number {
  return Number(`${digits.replaceAll(',', '')}e${exponent}`);
}

/** What no written number may hold: four digits in a row, a group that should have been carried, a group of nothing. */
export const BADLY_WRITTEN = /\d{4}|\d\d,\d{3}[만억조]|(?<![\d,])0[만억조경]|\d,\d{3}(?:\.\d+)?(?:m|bn)\b/;
