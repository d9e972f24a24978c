import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SCANNERS } from '../scanners/provide.ts';

const LINT = join(SCANNERS, 'node_modules/lockfile-lint/bin/lockfile-lint.js');
const workshop = mkdtempSync(join(tmpdir(), 'jaengjeom-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

/** What lockfile-lint says of the lock files: https, the registry, packages under their own names, SHA-512. */
describe.skipIf(!existsSync(LINT)).each(['package-lock.json', join(SCANNERS, 'package-lock.json')])('%s', (file) => {
  const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, object> };
  const lint = (path: string): string => {
    const rules = ['--validate-https', '--validate-package-names', '--validate-integrity'];
    const hosts = ['--allowed-hosts', 'npm', '--empty-hostname', 'false'];
    const command = [LINT, '--path', path, '--type', 'npm', '--format', 'plain', ...rules, ...hosts];
    const done = spawnSync('node', command, { encoding: 'utf8' });
    return `${done.status} ${done.stdout}${done.stderr}`;
  };

  it('passes lockfile-lint', () => {
    expect(lint(file)).toMatch(/^0 .*No issues detected/s);
  });

  it.each([
    ['a registry of its own', { resolved: 'https://packages.example.org/zod/-/zod-4.6.7.tgz' }],
    ['no encryption', { resolved: 'http://registry.npmjs.org/zod/-/zod-4.6.7.tgz' }],
    ['another package', { resolved: 'https://registry.npmjs.org/zed/-/zed-4.6.7.tgz' }],
    ['a weak hash', { integrity: 'sha1-xxxxxxxxxxxxxxxxxxxxxxxxxxxx' }],
  ])('would not pass with %s', (_, change) => {
    const copy = join(workshop, 'package-lock.json');
    const zod = { version: '4.6.7', ...lock.packages['node_modules/zod'], ...change };
    writeFileSync(copy, JSON.stringify({ ...lock, packages: { ...lock.packages, 'node_modules/zod': zod } }));
    expect(lint(copy)).toMatch(/^1 .*zod/s);
  });
});
