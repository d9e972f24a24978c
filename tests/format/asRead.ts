/** A text as a reader sees it: no-break spaces look like spaces, word joiners like nothing. */
export function asRead(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
}

const KOREAN = { 경: 1e16, 조: 1e12, 억: 1e8, 만: 1e4, '': 1 } as const;
const ENGLISH = { tn: 1e12, bn: 1e9, m: 1e6, '': 1 } as const;

/** The number in a Korean sum or count: `72조 5,000억 원` → 72.5e12. */
export function readKorean(text: string): number {
  const groups = [...asRead(text).matchAll(/([\d,.]*\d)([경조억만]?)/g)];
  return groups.reduce(
    (sum, [, digits = '', myriad = '']) =>
      sum + Number(digits.replaceAll(',', '')) * KOREAN[myriad as keyof typeof KOREAN],
    0,
  );
}

/** The number in an English one: `$1.25bn` → 1.25e9. */
export function readEnglish(text: string): number {
  const [, digits = '', suffix = ''] = /([\d,.]*\d)(tn|bn|m|)\b/.exec(asRead(text)) ?? [];
  return Number(digits.replaceAll(',', '')) * ENGLISH[suffix as keyof typeof ENGLISH];
}

/** What no written number may hold: four digits in a row, a group that should have been carried, a group of nothing. */
export const BADLY_WRITTEN = /\d{4}|\d\d,\d{3}[만억조]|(?<![\d,])0[만억조경]|\d,\d{3}(?:\.\d+)?(?:m|bn)\b/;
