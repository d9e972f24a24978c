import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  lockfileVersion: number;
  packages: Record<string, Locked>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;

describe('the lock file', { timeout: 60_000 }, () => {
  const lint = (file: string): string => {
    const rules = ['--validate-https', '--validate-package-names', '--validate-integrity'];
    const hosts = ['--allowed-hosts', 'npm', '--empty-hostname', 'false'];
    const command = ['--path', file, '--type', 'npm', '--format', 'plain', ...rules, ...hosts];
    const done = spawnSync('node_modules/.bin/lockfile-lint', command, { encoding: 'utf8' });
    return `${done.status} ${done.stdout}${done.stderr}`;
  };

  it('passes lockfile-lint: https, the registry, packages under their own names, SHA-512', () => {
    expect(lint('package-lock.json')).toMatch(/^0 .*No issues detected/s);
  });

  it.each([
    ['a registry of its own', { resolved: 'https://packages.example.org/zod/-/zod-4.6.7.tgz' }],
    ['no encryption', { resolved: 'http://registry.npmjs.org/zod/-/zod-4.6.7.tgz' }],
    ['another package', { resolved: 'https://registry.npmjs.org/zed/-/zed-4.6.7.tgz' }],
    ['a weak hash', { integrity: 'sha1-xxxxxxxxxxxxxxxxxxxxxxxxxxxx' }],
  ])('would not pass with %s', (_, change) => {
    const file = join(workshop, 'package-lock.json');
    const zod = { ...lock.packages['node_modules/zod'], ...change };
    writeFileSync(file, JSON.stringify({ ...lock, packages: { ...lock.packages, 'node_modules/zod': zod } }));
    expect(lint(file)).toMatch(/^1 .*zod/s);
  });

  it('has a SHA-512 for every package, of this platform or another', () => {
    expect(packages.length).toBeGreaterThan(1000);
    const bare = packages.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it('names no registry but npm’s, and no package that is a link, a repository or another under a false name', () => {
    const hosts = packages.flatMap(([, { resolved }]) => (resolved ? [new URL(resolved).host] : []));
    expect(hosts.filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
    expect(packages.filter(([, { link }]) => link).map(([path]) => path)).toEqual([]);
    const renamed = packages.filter(([path, { name }]) => name !== undefined && !path.endsWith(`node_modules/${name}`));
    expect(renamed.map(([path, { name }]) => `${path} = ${name}`)).toEqual(ALIASES);
    const wanted = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.entries(manifest[kind] ?? {}),
    );
    expect(wanted.length).toBeGreaterThan(40);
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
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
  }, 60_000);
});
