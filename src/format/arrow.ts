import type { Locale } from '#facts/values/text';

/** From before to after: `27% → 25%`; `27% to 25%` would be read as a range. */
export function formatArrow(steps: readonly string[], _locale: Locale): string {
  return steps.join(' → ');
}
