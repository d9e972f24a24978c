import { inOneLine } from '../values/inOneLine.ts';

/** What is longer than this is written on several lines. */
const WIDTH = 100;

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
