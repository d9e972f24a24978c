/** What is longer than this is written on several lines. */
const WIDTH = 100;

/** Words that YAML reads as themselves inside `{ }` and `[ ]`; anything else is quoted. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N} .’;?()_-]*$/u;

/** A field with its value as our files write them: `amount: { usd: 50e9 }`, long lists and groups line by line. */
export function writeField(key: string, value: unknown): string[] {
  const line = `${key}: ${inOneLine(value)}`;
  if (line.length <= WIDTH || typeof value !== 'object' || value === null) return [line];
  const inner = Array.isArray(value) ? value.flatMap(writeItem) : writeFields(value as Record<string, unknown>);
  return [`${key}:`, ...inner.map((each) => `  ${each}`)];
}

function writeFields(group: Record<string, unknown>): string[] {
  return Object.entries(group).flatMap(([key, value]) => writeField(key, value));
}

function writeItem(item: unknown): string[] {
  const line = inOneLine(item);
  const isGroup = typeof item === 'object' && item !== null && !Array.isArray(item);
  const lines = line.length <= WIDTH || !isGroup ? [line] : writeFields(item as Record<string, unknown>);
  return lines.map((each, at) => (at === 0 ? `- ${each}` : `  ${each}`));
}

/** A value on one line, `{ usd: 50e9 }`. */
export function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${inOneLine(inner)}`);
    return `{ ${pairs.join(', ')} }`;
  }
  if (typeof value === 'string') return PLAIN.test(value) ? value : JSON.stringify(value);
  if (typeof value === 'number' && value >= 1e12) return `${value / 1e12}e12`;
  if (typeof value === 'number' && value >= 1e9) return `${value / 1e9}e9`;
  return String(value);
}
