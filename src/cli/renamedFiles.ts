import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `_astro/ko-story.DcJnkbhQ.woff2`: what it is, the hash of what is in it, its kind. */
const NAMED = /^(_astro\/.+)\.[\w-]{8}(\.\w+)$/;

/**
 * The new names of styles, scripts and fonts, by the old ones: a letter more in a headline, and the font and the style sheet that
 * asks for it have other names. Undefined where they do not answer to each other one by one.
 */
export function newNames(before: readonly string[], after: readonly string[]): Map<string, string> | undefined {
  const only = (these: readonly string[], others: readonly string[]): string[] => {
    const known = new Set(others);
    return these.filter((path) => path.startsWith('_astro/') && !known.has(path));
  };
  const [gone, come] = [only(before, after), only(after, before)];
  const meant = (path: string): string => path.replace(NAMED, '$1$2');
  const byMeaning = new Map(come.map((path) => [meant(path), path]));
  if (gone.length !== come.length || byMeaning.size !== come.length) return undefined;
  const pairs = gone.map((path) => [path, byMeaning.get(meant(path)) ?? ''] as const);
  const names = new Map(pairs);
  const isOneByOne = new Set(names.values()).size === gone.length && !pairs.some(([, to]) => to === '');
  return isOneByOne ? names : undefined;
}

/** Has pages of a site ask for files by their new names; gives those that did. Only pages ask for files of `_astro/`. */
export function renamePages(site: string, paths: readonly string[], names: ReadonlyMap<string, string>): string[] {
  if (names.size === 0) return [];
  return paths.filter((path) => {
    if (!path.endsWith('.html')) return false;
    const file = join(site, path);
    const before = readFileSync(file, 'utf8');
    const after = [...names].reduce((html, [from, to]) => html.replaceAll(`/${from}"`, `/${to}"`), before);
    if (after === before) return false;
    // A new file: the old one may be that of the site it came from.
    rmSync(file);
    writeFileSync(file, after);
    return true;
  });
}
