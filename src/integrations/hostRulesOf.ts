import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFile, hostRules, rulesByPrecedence } from '#syndication/hostRules';
import { nginxFile } from '#syndication/nginxFile';
import { kindOfPage } from '#syndication/policy';
import type { PolicedPage } from '#syndication/sharedRules';

/** The files that are made from all pages together. */
export const HOST_RULE_FILES: readonly string[] = ['_headers', '_nginx.conf'];

/** Writes the headers that hosts send with each page of a built site, from the policy that the page carries. */
export function writeHostRules(dist: string, base: string): void {
  const pages = policedPages(dist);
  writeFileSync(join(dist, '_headers'), headersFile(hostRules(pages, base)));
  writeFileSync(join(dist, '_nginx.conf'), nginxFile(rulesByPrecedence(pages, base)));
}

function policedPages(dist: string): PolicedPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const path = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
      const kind = kindOfPage(readFileSync(join(dist, file), 'utf8'));
      if (!kind) throw new Error(`${path} carries no policy of ours`);
      return { path, kind };
    });
}
