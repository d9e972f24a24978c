import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { momentOfBuild } from '#desk/moment';
import { dayTold } from '#facts/desk/dayTold';
import { openedAt } from '#facts/desk/embargo';
import { contentFolder } from '#intake/contentFolder';
import { placementOf } from '#facts/kinds/placement';
import { readFolder } from '#intake/readFolder';
import { securityText } from '#syndication/hosts/securityText';
import { writeHostRules } from './hostRulesOf.ts';

/** Writes what hosts read beside the pages: headers, redirects, where to report a hole. Made from the pages that were built. */
export function hostFiles(contact: string | undefined): AstroIntegration {
  let base = '/';
  let site = '';
  return {
    name: 'host-files',
    hooks: {
      // In development Vite puts scripts and styles into the page, which the policy forbids.
      'astro:config:setup': ({ command, updateConfig }) => {
        const known = {
          __IS_PUBLISHED__: command === 'build',
          __IS_PREVIEW__: command === 'build' && momentOfBuild() === Infinity,
          __SITE_CONTACT__: contact ?? null,
        };
        const define = Object.fromEntries(Object.entries(known).map(([name, value]) => [name, JSON.stringify(value)]));
        updateConfig({ vite: { define } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
        site = new URL(config.base, config.site).href;
      },
      'astro:build:done': ({ dir }) => {
        const write = (name: string, text: string): void => writeFileSync(new URL(name, dir), text);
        writeHostRules(fileURLToPath(dir), base);
        // GitHub Pages would otherwise leave out what begins with an underscore.
        write('.nojekyll', '');
        const day = newestDay();
        if (contact === undefined || day === undefined) return;
        mkdirSync(new URL('.well-known/', dir), { recursive: true });
        write('.well-known/security.txt', securityText(contact, site, day));
      },
    },
  };
}

/** The latest day that an explainer speaks of; undefined where none is told yet. */
export function newestDay(): string | undefined {
  const days = openedAt(readFolder(contentFolder()).files, momentOfBuild())
    .filter(({ path }) => placementOf(path).role === 'explainer')
    .flatMap((file) => dayTold(file) ?? []);
  return days.sort().at(-1) || undefined;
}
