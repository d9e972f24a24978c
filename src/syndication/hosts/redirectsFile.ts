import { formerRedirects, type FormerAddress } from './formerAddresses.ts';

/**
 * `_redirects`, as Netlify and Cloudflare Pages read it: Korean lives at the root, and who types `/ko/` is led there. Each line names
 * its end. One for all, with what follows put behind the slash, would let an address write `//` or `/\` there, which is another host.
 * So only pages at the first level have a line; whatever else is asked for leads to the front page.
 */
export function redirectsFile(paths: readonly string[], base: string, former: readonly FormerAddress[] = []): string {
  const first = paths.filter((path) => /^\/[^/]+\/$/.test(path) && path !== '/en/').sort();
  const lines = first.map((path) => `${base}ko${path} ${base}${path.slice(1)} 301`);
  return [...formerRedirects(former, base), ...lines, `${base}ko/* ${base} 302`].join('\n').concat('\n');
}
