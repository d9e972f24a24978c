import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '#intake/contentFolder';
import { placementOf } from '#intake/placement';
import { readFolder } from '#intake/readFolder';
import { headersFile, hostRules, type PolicedPage } from '#syndication/hostRules';
import { kindOfPage } from '#syndication/policy';
import { securityText } from '#syndication/securityText';

/** Writes what hosts read beside the pages: headers, redirects, where to report a hole. Made from the pages that were built. */
export function hostFiles(contact: string | undefined): AstroIntegration {
  let base = '/';
  let site = '';
  return {
    name: 'host-files',
    hooks: {
      // In development Vite puts scripts and styles into the page, which the policy forbids.
      'astro:config:setup': ({ command, updateConfig }) => {
        const known = { __IS_PUBLISHED__: command === 'build', __SITE_CONTACT__: contact ?? null };
        const define = Object.fromEntries(Object.entries(known).map(([name, value]) => [name, JSON.stringify(value)]));
        updateConfig({ vite: { define } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
        site = new URL(config.base, config.site).href;
      },
      'astro:build:done': ({ dir }) => {
        const write = (name: string, text: string): void => writeFileSync(new URL(name, dir), text);
        write('_headers', headersFile(hostRules(policedPages(fileURLToPath(dir)), base)));
        write('_redirects', redirects(base));
        // GitHub Pages would otherwise leave out what begins with an underscore.
        write('.nojekyll', '');
        if (contact === undefined) return;
        mkdirSync(new URL('.well-known/', dir), { recursive: true });
        write('.well-known/security.txt', securityText(contact, site, newestDay()));
      },
    },
  };
}

function policedPages(dist: string): PolicedPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const path = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
      const kind = kindOfPage(readFileSync(`${dist}/${file}`, 'utf8'));
      if (!kind) throw new Error(`${path} carries no policy of ours`);
      return { path, kind };
    });
}

/** The latest day that an explainer speaks of. */
function newestDay(): string {
  const days = readFolder(contentFolder())
    .files.filter(({ path }) => placementOf(path).role === 'explainer')
    .map(({ text }) => /^asOf:\s*(\d{4}-\d{2}-\d{2})/m.exec(text)?.[1] ?? '');
  return days.sort().at(-1) ?? '2026-11-22';
}

/** Korean lives at the root; who types `/ko/` is led there. */
function redirects(base: string): string {
  return `${base}ko/* ${base}:splat 301\n`;
}
