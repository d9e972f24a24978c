import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { biggestParts, weigh } from './pageWeight.ts';

/** What a page of each kind weighs with all it loads; of facts, parties and past states there are too many to tell. */
export function weights(): { figures: { name: string; bytes: number }[]; items: string[] } {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const told = files
    .filter((file) => !/(^|\/)(facts|organisations|people|as-of|embed)\/[^/]+\/index\.html$/.test(file))
    .sort();
  const pages = told.map((file) => {
    const html = readFileSync(join('dist', file), 'utf8');
    const { document } = parseHTML(html) as unknown as { document: Document };
    const page = { path: `/${file.replace(/index\.html$/, '')}`, html, document };
    return { weight: weigh(page), parts: biggestParts(page, 5) };
  });
  return {
    figures: pages.map(({ weight: { path, bytes } }) => ({ name: `${path} with all it loads`, bytes })),
    items: pages.map(({ weight: { path, items }, parts }) => {
      const all = [
        ...items.map(({ kind, bytes }) => `${kind} ${bytes}`),
        ...parts.map(({ name, bytes }) => `${name} ${bytes}`),
      ];
      return `  ${path}: ${all.join(', ')}`;
    }),
  };
}
