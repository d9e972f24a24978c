import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Where the scanners are installed: a package of its own, with a lock file of its own, beside the files that use them. */
export const SCANNERS = 'tests/scanners';
/** The Nu checker, and Jing, which comes with it. */
export const NU = `${SCANNERS}/node_modules/vnu-jar/build/dist/vnu.jar`;

const LOCK = `${SCANNERS}/package-lock.json`;
/** What npm leaves of the lock file in what it has installed. */
const INSTALLED = `${SCANNERS}/node_modules/.package-lock.json`;

/**
 * Installs the scanners that only some commands ask: the very packages of their lock file, each by its hash, running nothing of theirs.
 * Where they are there already, nothing is fetched.
 */
export function provideScanners(): boolean {
  if (isInstalled()) return true;
  // Windows finds npm only through a shell.
  const { status } = spawnSync(`npm ci --ignore-scripts --prefix ${SCANNERS}`, { stdio: 'inherit', shell: true });
  return status === 0;
}

function isInstalled(): boolean {
  if (!existsSync(INSTALLED)) return false;
  const [locked, installed] = [LOCK, INSTALLED].map((file) => packagesIn(file));
  return Object.entries(installed ?? {}).every(([path, { integrity }]) => locked?.[path]?.integrity === integrity);
}

function packagesIn(file: string): Record<string, { integrity?: string }> {
  return (JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, { integrity?: string }> }).packages;
}
