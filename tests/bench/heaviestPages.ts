import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compressed } from './pageWeight.ts';

/** Folders whose pages are of one make. */
const COLLECTION = /^(facts|as-of|organisations|people)$/;

/**
 * Of each kind of page of a built site the heaviest, in each language, as paths. Charts on other people’s pages and the page for lost
 * addresses are not among them: search engines are asked to leave those alone, which Lighthouse counts against a page.
 */
export function heaviestPages(site: string): string[] {
  const heaviest = new Map<string, { path: string; bytes: number }>();
  for (const file of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!/(^|\/)index\.html$/.test(file)) continue;
    const html = readFileSync(join(site, file));
    if (html.includes('<meta name="robots"')) continue;
    const path = `/${file.replace(/index\.html$/, '')}`;
    const [kind, bytes] = [kindOf(path), compressed(html)];
    if (bytes > (heaviest.get(kind)?.bytes ?? 0)) heaviest.set(kind, { path, bytes });
  }
  return [...heaviest.values()].map(({ path }) => path).sort();
}

/** `/en/azure-exclusivity/facts/x/` and its neighbours are `/en/azure-exclusivity/facts/`. */
function kindOf(path: string): string {
  const folders = path.split('/').filter(Boolean);
  const isOfMany = COLLECTION.test(folders.at(-2) ?? '');
  return `/${(isOfMany ? folders.slice(0, -1).concat('one') : folders).join('/')}`;
}
