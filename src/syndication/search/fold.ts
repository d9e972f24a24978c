/** The most letters of a query that are read. */
export const LONGEST_QUERY = 200;

/**
 * A text as search compares it: composed Hangul, plain digits, small letters. Every letter keeps its place, so that what is found
 * in the folded text can be marked in the text itself.
 */
export function fold(text: string): string {
  let folded = '';
  for (const letter of text) {
    const plain = letter === '\u00a0' ? ' ' : letter.normalize('NFKC').toLowerCase();
    folded += plain.length === letter.length ? plain : letter;
  }
  return folded;
}

/** What a reader typed, or what stood in an address: composed, made whole, no longer than a query is. */
export function readQuery(typed: string): string {
  return typed.slice(0, LONGEST_QUERY).toWellFormed().normalize('NFC').replace(/\s+/g, ' ').trim();
}
