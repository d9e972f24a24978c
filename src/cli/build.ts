import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSiteAddress } from '#intake/siteAddress';

/**
 * `npm run build`: the facts, then the site into a folder of its own; only a whole, good site takes the place of `dist/`.
 * Exits with 1 where the facts or the build are broken, 2 where SITE_URL or BASE_PATH is, and leaves what was published as
 * it was.
 */
const { out } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } }).values;
const NEXT = `${out}.next`;
const LAST = `${out}.last`;

function must(command: string, args: string[]): void {
  const done = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  if (done.status === 0) return;
  rmSync(NEXT, { recursive: true, force: true });
  process.exit(1);
}

const address = readSiteAddress(process.env);
if ('refused' in address) {
  console.error(`${address.refused.ko}\n${address.refused.en}`);
  process.exit(2);
}
must('node', ['src/cli/facts.ts', '--quiet']);
rmSync(NEXT, { recursive: true, force: true });
must('astro', ['build', '--force', '--silent', '--outDir', NEXT]);
if (existsSync(out)) {
  rmSync(LAST, { recursive: true, force: true });
  renameSync(out, LAST);
}
renameSync(NEXT, out);
rmSync(LAST, { recursive: true, force: true });
