/** Words that YAML reads as themselves inside `{ }` and `[ ]`; anything else is quoted. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N} .’;?()_-]*$/u;

/** Digits alone, which YAML reads as a number; a year may stand so, for dates take it. */
const NUMBER = /^(?!(?:1[89]|20)\d\d$)\d+(?:\.\d*)?(?:e\d+)?$/i;

/** A value on one line, `{ usd: 50e9 }`. */
export function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${inOneLine(inner)}`);
    return `{ ${pairs.join(', ')} }`;
  }
  if (typeof value === 'string') return PLAIN.test(value) && !NUMBER.test(value) ? value : JSON.stringify(value);
  if (typeof value === 'number' && value >= 1e12) return `${value / 1e12}e12`;
  if (typeof value === 'number' && value >= 1e9) return `${value / 1e9}e9`;
  return String(value);
}
