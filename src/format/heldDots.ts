const NO_BREAK_SPACE = '\u00a0';
const WORD_JOINER = '\u2060';

/** Of a page: what is no running text, whole, or the text between two tags. */
const PIECES = /<(script|style|title|textarea|pre|svg)\b[^]*?<\/\1>|<!--[^]*?-->|<[^>]*>|[^<]+/g;

/**
 * A page on which no line begins with a middle dot: where one stands between words it stays with the word before it. The browser would
 * part `한빛` from `·누리`, because words of Hangul are kept whole and the dot belongs to none.
 */
export function holdDots(html: string): string {
  return html.replace(PIECES, (piece) =>
    piece.startsWith('<') || !piece.includes('·')
      ? piece
      : piece.replace(/\s+·/g, `${NO_BREAK_SPACE}·`).replace(/(?<![\s\u2060])·/gu, `${WORD_JOINER}·`),
  );
}
