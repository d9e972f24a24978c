import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { copy } from '#copy/copy';
import { LOCALES } from '#facts/values/text';

/** Work of others that a reader’s browser is sent. */
interface Shipped {
  /** `chart.js 4.6.1 (MIT)` */
  called: string;
  text: string;
}

/** The folder of a package in the path of one of its modules. What Vite and Rolldown put in themselves has no path: `\0vite/…`. */
const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const BUILT_IN = /^\0(vite|rolldown)\//;
/** What follows is about what a package’s own build has taken in, none of which is in a script of ours. */
const BUNDLED = /^#+ Licenses of bundled dependencies[^]*/m;
/** Tailwind’s own mark at the head of the styles that hold some of it. */
const TAILWIND = /tailwindcss v\d/;

/**
 * Writes `licences.txt`: the licence of everything that is sent to a reader and is not ours, found in the scripts, styles and
 * fonts as they were built. A package without a licence text stops the build.
 */
export function licences(): AstroIntegration {
  const folders = new Set<string>();
  let root = '';
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'licences',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle(_, bundle) {
                  for (const file of Object.values(bundle)) {
                    for (const id of file.type === 'chunk' ? Object.keys(file.modules) : []) {
                      const folder = folderOf(id, root);
                      if (folder !== undefined) folders.add(folder);
                    }
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        const built = readdirSync(dir, { recursive: true, encoding: 'utf8' });
        const styles = built
          .filter((file) => file.endsWith('.css'))
          .map((file) => readFileSync(new URL(file, dir), 'utf8'));
        if (styles.some((css) => TAILWIND.test(css))) folders.add(join(root, 'node_modules', 'tailwindcss'));
        const packages = [...folders].map(readPackage);
        const fonts = built.some((file) => file.endsWith('.woff2')) ? [readFont(root)] : [];
        writeFileSync(new URL('licences.txt', dir), licenceFile([...packages, ...fonts]));
      },
    },
  };
}

function folderOf(id: string, root: string): string | undefined {
  const builtIn = BUILT_IN.exec(id)?.[1];
  return builtIn ? join(root, 'node_modules', builtIn) : PACKAGE.exec(id.replace(/^\0/, ''))?.[1];
}

function readPackage(folder: string): Shipped {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file));
  if (files.length === 0) throw new Error(`${name} is sent to readers, and no licence text comes with it`);
  return {
    called: `${name} ${version} (${license})`,
    text: files
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8').replace(BUNDLED, ''))
      .join('\n'),
  };
}

function readFont(root: string): Shipped {
  const text = readFileSync(join(root, 'src/styles/fonts/OFL.txt'), 'utf8');
  return { called: 'Noto Serif CJK KR (OFL-1.1)', text };
}

/** By name, so that the same packages give the same bytes. */
function licenceFile(shipped: readonly Shipped[]): string {
  const sorted = [...new Map(shipped.map((one) => [one.called, one])).values()].sort((a, b) =>
    a.called < b.called ? -1 : 1,
  );
  const head = LOCALES.map((locale) => copy(locale).licences.lede).join('\n');
  const parts = sorted.map(
    ({ called, text }) => `${called}\n${'-'.repeat(called.length)}\n\n${text.replace(/\r\n?/g, '\n').trim()}`,
  );
  return `${[head, ...parts].join('\n\n\n')}\n`;
}
