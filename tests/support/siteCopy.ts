import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Everything that is kept in git, copied to another folder, with the packages linked; those named in `without` are not there. */
export function copySite(to: string, without: readonly string[] = []): void {
  const kept = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 1 << 26 }).stdout.split('\0');
  for (const file of kept.filter((name) => name !== '' && !without.includes(name))) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(file, join(to, file));
  }
  mkdirSync(join(to, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    if (!without.includes(name)) symlinkSync(resolve('node_modules', name), join(to, 'node_modules', name));
  }
}
