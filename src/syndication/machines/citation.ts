import { copy } from '#copy/copy';
import type { Locale } from '#facts/values/text';
import { formatWhen } from '#format/date';

/** What is cited, and in which language's style. */
export interface Cited {
  title: string;
  /** Absolute. */
  canonicalUrl: string;
  /** The day the page speaks of, `2026-11-22`. */
  asOf: string;
  /** Who wrote it, where the explainer names them. */
  by?: string | undefined;
  locale: Locale;
}

/**
 * A citation to copy: `쟁점, 「등대는 누구의 것인가」, 2026년 11월 22일 기준, https://…` and
 * `Jaengjeom, ‘Whose lighthouse is it?’, as of 22 November 2026, https://…`.
 */
export function citationOf({ title, canonicalUrl, asOf, by, locale }: Cited): string {
  const { name: house } = copy(locale).site;
  const name = by === undefined ? house : `${by}, ${house}`;
  const day = formatWhen(asOf, locale).replace(/\s/g, ' ');
  return {
    ko: `${name}, 「${title}」, ${day} 기준, ${canonicalUrl}`,
    en: `${name}, ‘${title}’, as of ${day}, ${canonicalUrl}`,
  }[locale];
}
