import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOf, pageAt } from '../support/builtPages.ts';

const text = readFileSync(fileOf('/licences.txt'), 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { imports: Record<string, string> };

/** The licence text of a package as it is installed, without what its own build has taken in. */
function licenceOf(name: string): string {
  const folder = join('node_modules', name);
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each)) ?? '';
  return (
    readFileSync(join(folder, file), 'utf8')
      .replace(/\r\n?/g, '\n')
      .split(/^#+ Licenses of bundled/m)[0]
      ?.trim() ?? ''
  );
}

/** What a module of ours asks for at run time: files of ours and packages. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8').replace(/^(?:import|export) type [^;]*;/gm, '');
  const stated = code.matchAll(/^(?:import|export)\s[^;'"]*?['"]([^'"\n]+)['"];/gm);
  const later = code.matchAll(/\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g);
  return [...stated, ...later].map(([, what]) => what ?? '');
}

/** The packages that the browser’s modules lead to, found in our sources and in the manifests of those packages. */
function packagesForReaders(): string[] {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const take = (name: string): void => {
    if (packages.has(name)) return;
    packages.add(name);
    const { dependencies = {} } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    for (const each of Object.keys(dependencies)) take(each);
  };
  const follow = (file: string): void => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    for (const wanted of importsOf(file)) {
      const layer = Object.entries(manifest.imports).find(([name]) => wanted.startsWith(name.replace('*', '')));
      if (wanted.startsWith('.')) follow(resolve(dirname(file), wanted));
      else if (layer) follow(resolve(layer[1].replace('*', wanted.slice(layer[0].indexOf('*')))));
      else if (!wanted.startsWith('node:')) take(/^(?:@[^/]+\/)?[^/]+/.exec(wanted)?.[0] ?? wanted);
    }
  };
  follow(resolve('src/client/reader.ts'));
  return [...packages];
}

describe('licences.txt', () => {
  it('has the licence of every package that the browser’s modules lead to', () => {
    const packages = packagesForReaders();
    expect(packages).toEqual(expect.arrayContaining(['chart.js', '@kurkle/color', 'minisearch']));
    for (const name of packages) {
      expect(text, name).toContain(`\n${name} `);
      expect(text, name).toContain(licenceOf(name));
    }
  });

  it('has nothing that is not sent, and each text once and in full', () => {
    const called = [...text.matchAll(/^(\S.*) \(([\w.-]+)\)\n-{5,}$/gm)].map(([, name]) => name ?? '');
    expect(called).toEqual([...called].sort());
    expect(new Set(called).size).toBe(called.length);
    const installed = called.filter((name) => !name.startsWith('Noto'));
    const versionOf = (name: string): string =>
      (JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;
    for (const name of installed.map((each) => each.replace(/ [\d.]+$/, ''))) {
      expect(installed).toContain(`${name} ${versionOf(name)}`);
      expect(text).toContain(licenceOf(name));
    }
    // Vite and Rolldown put a few lines of their own between our modules; Tailwind makes a part of the styles.
    const byBuild = ['vite', 'rolldown', 'tailwindcss'];
    const expected = new Set([...packagesForReaders(), ...byBuild]);
    expect(installed.filter((each) => !expected.has(each.replace(/ [\d.]+$/, '')))).toEqual([]);
    expect(installed.some((each) => each.startsWith('tailwindcss '))).toBe(true);
  });

  it('has the licence of the fonts', () => {
    expect(readdirSync(fileOf('/_astro')).filter((file) => file.endsWith('.woff2')).length).toBeGreaterThan(0);
    expect(text).toContain(readFileSync('src/styles/fonts/OFL.txt', 'utf8').trim());
  });

  it.each(['/method/', '/en/method/'])('is linked on %s', (path) => {
    const { document } = pageAt(path);
    expect(document.querySelectorAll('a[href="/licences.txt"]')).toHaveLength(1);
  });

  it('says nothing of the machine it was built on', () => {
    expect(text).not.toMatch(/node_modules|\/(?:home|work|Users|tmp)\//);
  });
});
