import { sitemapPath } from '#urls';

/**
 * `robots.txt`: all may be read, and where the pages are named. Crawlers look for it at the root of a host only: under a path,
 * as on GitHub's project pages, nobody asks for it, and the sitemap has to be given to search engines by hand. Charts made for
 * other people's pages are not shut out here: their `noindex` has to be read to be obeyed.
 */
export function robotsText(site: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${new URL(sitemapPath(), site).href}\n`;
}
