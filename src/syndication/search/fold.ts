/** The most letters of a query that are read: a pasted sentence, and no chapter that would hold the page up. */
export const LONGEST_QUERY = 200;

/** Read as what they look like. */
const SIGNS: Readonly<Record<string, string>> = { '\u00a0': ' ', ㆍ: '·', ㆎ: '·', '・': '·', '･': '·' };
const JAMO = /[\u3131-\u318e]/;

/**
 * A text as search compares it: composed Hangul, plain digits, small letters. Every letter keeps its place, so that what is found
 * in the folded text can be marked in the text itself. Letters of Hangul that stand alone stay what the keyboard shows, and the ㆍ and
 * ㅣ that papers set between names are signs.
 */
export function fold(text: string): string {
  let folded = '';
  for (const letter of text) {
    const plain = SIGNS[letter] ?? (JAMO.test(letter) ? letter : letter.normalize('NFKC').toLowerCase());
    folded += plain.length === letter.length ? plain : letter;
  }
  return folded;
}

/** What a reader typed, or what stood in an address: composed, made whole, no longer than a query is. */
export function readQuery(typed: string): string {
  return typed.slice(0, LONGEST_QUERY).toWellFormed().normalize('NFC').replace(/\s+/g, ' ').trim();
}
