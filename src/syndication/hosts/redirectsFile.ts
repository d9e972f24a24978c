import { formerRedirects, type FormerAddress } from './formerAddresses.ts';
import { OTHER_LOCALES, OWN_LOCALE } from '#facts/values/text';

/** Where the other languages begin. */
const ROOTS: readonly string[] = OTHER_LOCALES.map((locale) => `/${locale}/`);

/**
 * `_redirects`, as Netlify and Cloudflare Pages read it: Korean lives at the root, and who types `/ko/` is led there. Each line names
 * its end. One for all, with what follows put behind the slash, would let an address write `//` or `/\` there, which is another host.
 * So only pages at the first level have a line; whatever else is asked for leads to the front page.
 */
export function redirectsFile(paths: readonly string[], base: string, former: readonly FormerAddress[] = []): string {
  const first = paths.filter((path) => /^\/[^/]+\/$/.test(path) && !ROOTS.includes(path)).sort();
  const lines = first.map((path) => `${base}${OWN_LOCALE}${path} ${base}${path.slice(1)} 301`);
  return [...formerRedirects(former, base), ...lines, `${base}${OWN_LOCALE}/* ${base} 302`].join('\n').concat('\n');
}
