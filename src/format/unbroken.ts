const NO_BREAK_SPACE = '\u00a0';
const WORD_JOINER = '\u2060';

/**
 * The same text, kept on one line: `500억 달러`, `27 April`, `30–40%`.
 * A line may end at a space, and after an en dash; nowhere else inside a number, because the site sets `word-break: keep-all`.
 */
export function unbroken(text: string): string {
  return text.replaceAll(' ', NO_BREAK_SPACE).replaceAll('–', `–${WORD_JOINER}`);
}
