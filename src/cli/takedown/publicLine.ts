import { readFrontmatter } from '#intake/frontmatter';
import { keySpan, type WrittenFile } from '#intake/writtenFile';
import type { Takedown } from '#facts/kinds/takedown';

/** The head of an explainer with the public line in it, and with the day as that of its last change where its prose has changed. */
export function withPublicLine(head: WrittenFile, line: Takedown, isProse: boolean): string {
  const { fact } = readFrontmatter(head);
  if (!fact) throw new Error(`${head.path} cannot be read`);
  const item = `  - { ${Object.entries(line)
    .map(([key, value]) => `${key}: ${written(value)}`)
    .join(', ')} }\n`;
  const text = isProse ? dated(head.text, line.on) : head.text;
  const taken = fact.data['takenDown'];
  if (Array.isArray(taken) && taken.length > 0) return text.replace(/^takenDown:[ \t]*\n/m, (key) => key + item);
  const { start } = taken === undefined ? { start: -1 } : keySpan(fact, ['takenDown']);
  const kept = start < 0 ? text : text.replace(/^takenDown:.*\n/m, '');
  return kept.replace(/\n---\s*$/, (end) => `\ntakenDown:\n${item}${end.slice(1)}`);
}

function dated(text: string, on: string): string {
  if (/^revised:/m.test(text)) return text.replace(/^revised:.*$/m, `revised: ${on}`);
  return text.replace(/^published:.*$/m, (line) => `${line}\nrevised: ${on}`);
}

/** In a form that YAML and an editor read alike. */
function written(value: unknown): string {
  if (typeof value !== 'object' || value === null) {
    const text = String(value);
    return /^[a-z0-9-]+$/.test(text) ? text : JSON.stringify(text);
  }
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${written(inner)}`)
    .join(', ')} }`;
}
