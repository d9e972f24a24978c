import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/** A package as the lock file has it. */
interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  optional?: boolean;

  cpu?: string[];
  dev?: boolean;
  name?: string;
  link?: boolean;
}

/** Packages of npm's own author under a second name, which a dependency of ours asks for by it. Reviewed. */
const ALIASES = [
  'node_modules/string-width-cjs = string-width',
  'node_modules/strip-ansi-cjs = strip-ansi',
  'node_modules/wrap-ansi-cjs = wrap-ansi',
];

const workshop = mkdtempSync(join(tmpdir(), 'jaengjeom-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));
const read = (file: string): Record<string, Record<string, string>> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>;
const packagesOf = (file: string): [string, Locked][] =>
  Object.entries(read(file)['packages'] as unknown as Record<string, Locked>).filter(([path]) => path !== '');
const manifest = read('package.json');
const packages = packagesOf('package-lock.json');

/** What `npm ci` installs, and what the scanners are that come with the tests which ask them. */
const LOCKS = ['.', 'tests/scanners'].map((folder) => ({
  file: join(folder, 'package-lock.json'),
  packages: packagesOf(join(folder, 'package-lock.json')),
  manifest: read(join(folder, 'package.json')),
  least: folder === '.' ? 40 : 4,
}));

describe.each(LOCKS)('$file', ({ packages, manifest, least }) => {
  it('has a SHA-512 for every package, of this platform or another', () => {
    expect(packages.length).toBeGreaterThan(300);
    const bare = packages.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it('names no registry but npm’s, and no package that is a link, a repository or another under a false name', () => {
    const hosts = packages.flatMap(([, { resolved }]) => (resolved ? [new URL(resolved).host] : []));
    expect(hosts.filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
    expect(packages.filter(([, { link }]) => link).map(([path]) => path)).toEqual([]);
    const renamed = packages.filter(([path, { name }]) => name !== undefined && !path.endsWith(`node_modules/${name}`));
    expect(renamed.map(([path, { name }]) => `${path} = ${name}`).filter((one) => !ALIASES.includes(one))).toEqual([]);
    const wanted = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.entries(manifest[kind] ?? {}),
    );
    expect(wanted.length).toBeGreaterThan(least);
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('what a file of ours imports', () => {
  /** Names that an import gives to something of another package: Node’s own and Astro’s virtual modules are nobody’s. */
  const importsIn = (folder: string): { file: string; name: string; isType: boolean }[] =>
    globSync(`${folder}/**/*.{ts,mjs,astro}`, { exclude: (path) => path.includes('node_modules') }).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (type )?[^'"`]*?from '([^'.#][^']*)'/gms)]
        .map(([, type, name = '']) => ({ file, name: packageOf(name), isType: type !== undefined }))
        .filter(({ name }) => !/^(?:node|astro):/.test(name)),
    );
  const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/');
  const has = (kinds: readonly string[], name: string): boolean => kinds.some((kind) => manifest[kind]?.[name]);

  it('is declared, and not there by somebody else’s wish: what a page is made with, and what only tests and types need', () => {
    const used = importsIn('src');
    expect(used.length).toBeGreaterThan(50);
    const undeclared = used.filter(
      ({ name, isType }) =>
        !has(['dependencies'], name) &&
        !(isType && [name, `@types/${name}`].some((one) => has(['dependencies', 'devDependencies'], one))) &&
        // What `npm run shots` draws with comes with the tests.
        name !== '@playwright/test',
    );
    expect(undeclared).toEqual([]);
  });

  it('is declared where tests use it, but for what the scanners bring', () => {
    const scanners = read('tests/scanners/package.json')['dependencies'] ?? {};
    const used = importsIn('tests').filter(({ file, name }) => !(file.startsWith('tests/scanners/') && scanners[name]));
    expect(used.length).toBeGreaterThan(200);
    const known = (name: string): boolean => has(['dependencies', 'devDependencies'], name);
    expect(used.filter(({ name }) => !known(name) && !known(`@types/${name}`))).toEqual([]);
  });
});

describe('an install', () => {
  it('runs no script of a package, here and in every workflow', () => {
    expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
    expect(Object.values(manifest['allowScripts'] ?? {}).filter((allowed) => String(allowed) !== 'false')).toEqual([]);
    const flows = readdirSync('.github/workflows').map((name) => readFileSync(join('.github/workflows', name), 'utf8'));
    const installs = flows.flatMap((flow) => flow.match(/npm (?:ci|i|install|add|rebuild|exec)\b.*|npx .*/g) ?? []);
    expect(installs.length).toBeGreaterThan(3);
    for (const command of installs) expect(command).toMatch(/^npm ci(?: && npm run build\))?(?: .*)?$/);
    for (const flow of flows) expect(flow).not.toMatch(/ignore[-_]scripts|npm rebuild|\bcurl\b|\bwget\b/i);
  });

  it('asks no registry but the one that the machine is set to', () => {
    expect(readFileSync('.npmrc', 'utf8')).not.toMatch(/registry\s*=|_auth|:\/\//);
  });
});

describe('the bill of materials', () => {
  interface Bill {
    bomFormat: string;
    serialNumber?: string;
    metadata: { timestamp?: string; component: { name: string } };
    components: Component[];
  }
  interface Component {
    group?: string;
    name: string;
    version: string;
    /** Packages installed inside this one. */
    components?: Component[];
  }
  const every = (components: readonly Component[]): Component[] =>
    components.flatMap((one) => [one, ...every(one.components ?? [])]);
  const make = (name: string): string => {
    const file = join(workshop, name);
    execFileSync('npm', ['run', '--silent', 'sbom', '--', file], { encoding: 'utf8' });
    return readFileSync(file, 'utf8');
  };

  it('names every package that the site is built with, and comes out the same twice', () => {
    const text = make('first.json');
    const bill = JSON.parse(text) as Bill;
    expect(bill.bomFormat).toBe('CycloneDX');
    expect(bill.metadata.component.name).toBe('jaengjeom');
    expect([bill.serialNumber, bill.metadata.timestamp]).toEqual([undefined, undefined]);
    const listed = new Set(
      every(bill.components).map(({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`),
    );
    const runtime = packages.filter(([, { dev, optional }]) => !dev && !optional);
    expect(runtime.length).toBeGreaterThan(150);
    const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    expect(
      runtime.map(([path, { version }]) => `${nameOf(path)}@${version}`).filter((one) => !listed.has(one)),
    ).toEqual([]);
    expect(text).not.toContain('eslint');
    expect(make('second.json')).toBe(text);
  }, 180_000);
});
