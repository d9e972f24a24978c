import { copy } from '#copy/copy';
import type { Text } from '#facts/text';
import { formatWhen } from '#format/date';

/** What a citation is made of. */
export interface Citable {
  title: Text;
  /** The day the page speaks of, `2026-11-22`. */
  asOf: string;
  /** The page’s canonical address in each language. */
  pages: Text;
}

/**
 * How to cite a page: `「아마존의 오픈AI 투자」, 쟁점, 2026년 11월 22일 기준, https://…` and
 * `“Amazon’s investment in OpenAI”, Jaengjeom, as of 22 November 2026, https://…`. Plain text, to be selected and copied.
 */
export function citationOf({ title, asOf, pages }: Citable): Text {
  const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
  return {
    ko: plain(`「${title.ko}」, ${copy('ko').site.name}, ${formatWhen(asOf, 'ko')} 기준, ${pages.ko}`),
    en: plain(`“${title.en}”, ${copy('en').site.name}, as of ${formatWhen(asOf, 'en')}, ${pages.en}`),
  };
}
