import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFile, hostRules, rulesByPrecedence } from '#syndication/hosts/hostRules';
import { nginxFile } from '#syndication/hosts/nginxFile';
import { formerMap } from '#syndication/hosts/formerAddresses';
import { policyOfPage, type Policy } from '#syndication/hosts/policy';
import { redirectsFile } from '#syndication/hosts/redirectsFile';
import { formerAddresses, leadOn } from './leadOn.ts';
import type { PolicedPage } from '#syndication/hosts/sharedRules';

/** The files that are made from all pages together. */
export const HOST_RULE_FILES: readonly string[] = ['_headers', '_nginx.conf', '_redirects'];

/** Policies of pages, by their files. */
export type KnownPolicies = Map<string, Policy>;

/** Notes the policy of a page that was read anyway. */
export function notePolicy(known: KnownPolicies, file: string, html: string): void {
  const policy = policyOfPage(html);
  if (policy) known.set(file, policy);
}

/** Writes what hosts are told of all pages of a built site: headers, from the policy that a page carries (known, or read there), and redirects; and at former addresses what leads on. */
export function writeHostRules(dist: string, base: string, known: KnownPolicies = new Map()): void {
  const former = formerAddresses(dist);
  leadOn(dist, base, former);
  const pages = policedPages(dist, known);
  writeFileSync(join(dist, '_headers'), headersFile(hostRules(pages, base)));
  writeFileSync(join(dist, '_nginx.conf'), nginxFile(rulesByPrecedence(pages, base)) + formerMap(former, base));
  const paths = pages.map(({ path }) => path);
  writeFileSync(join(dist, '_redirects'), redirectsFile(paths, base, former));
}

function policedPages(dist: string, known: KnownPolicies): PolicedPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const name = file.replaceAll('\\', '/');
      const path = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
      const policy = known.get(name) ?? policyOfPage(readFileSync(join(dist, file), 'utf8'));
      if (!policy) throw new Error(`${path} carries no policy of ours`);
      return { path, policy };
    });
}
