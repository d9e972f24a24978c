import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readShard } from '#desk/shard';
import { contentFolder } from '#intake/contentFolder';
import { readSiteAddress } from '#intake/siteAddress';
import { faultIn, withoutTraces } from './buildFaults.ts';
import { takeLock, type Holder } from './buildLock.ts';
import { joinSites, markPart } from './joinSites.ts';
import { nextSite, recoverSite, swapSite, writeSums } from './swapSite.ts';

/**
 * `npm run build`: the facts, then the site into a folder of its own; only a whole, good site takes the place of `dist/`.
 * Exits with 1 where the facts or the build are broken, 2 where something about the machine is (an address, a missing
 * package, a full disk, another build), and leaves what was published as it was.
 * `--shard 1/2` builds the first of two parts; `--join DIR DIR` puts the parts together, byte for byte the unsplit site.
 */
const { values, positionals: parts } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, shard: { type: 'string' }, join: { type: 'boolean' } },
  allowPositionals: true,
});
const { out } = values;
const LOCK = '.build.lock';

/** Both languages, one sentence each, and no traces of ours. */
function stop(code: number, ko: string, en: string): never {
  console.error(`${ko}\n${en}`);
  process.exit(code);
}

const shard = readShard(values.shard ?? '1/1');
if (!shard) stop(2, '--shard는 1/2처럼 적습니다.', '--shard takes 1/2, the first part of two.');
if (Boolean(values.join) !== parts.length > 0 || (values.join && values.shard !== undefined)) {
  stop(
    2,
    '--join 뒤에 나눠 지은 폴더를 모두 적습니다.',
    '--join takes the folders of all parts, and nothing else does.',
  );
}
const address = readSiteAddress(process.env);
if ('refused' in address) stop(2, address.refused.ko, address.refused.en);
const busy = ({ pid, since }: Holder): [string, string] => [
  `다른 빌드가 돌고 있습니다(프로세스 ${pid}, ${since}부터).`,
  `Another build is running (process ${pid}, since ${since}).`,
];
const lock = await takeLock(LOCK, (holder) => console.error(busy(holder).join('\n')));
if ('heldBy' in lock) stop(2, ...busy(lock.heldBy));
recoverSite(out);
const next = nextSite(out);
let running: ReturnType<typeof spawn> | undefined;
process.on('exit', () => {
  lock.release();
  rmSync(next, { recursive: true, force: true });
});
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.on(signal, () => {
    running?.kill('SIGKILL');
    stop(
      code,
      '빌드를 멈췄습니다. 발행된 것은 그대로입니다.',
      'The build was stopped. What was published is untouched.',
    );
  });
}

/** Runs a step to its end. What it says is passed on; what the machine has to mend is said in a sentence. */
async function must(command: string, args: string[]): Promise<void> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BUILD_SHARD: values.shard },
  });
  running = child;
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise<number | 'missing'>((resolve) => {
    child.once('error', () => resolve('missing'));
    child.once('close', (status) => resolve(status ?? 1));
  });
  running = undefined;
  if (code === 0) return void process.stderr.write(said);
  const fault = faultIn(code === 'missing' ? `spawn ${command}` : said);
  if (fault) stop(2, ...fault);
  process.stderr.write(withoutTraces(said));
  process.exit(1);
}

try {
  if (values.join) {
    const fault = joinSites(parts, next, address.base);
    if (fault) stop(2, ...fault);
  } else {
    await must('node', ['src/cli/facts.ts', '--quiet']);
    await must('astro', ['build', '--force', '--silent', '--outDir', next]);
    if (values.shard !== undefined) markPart(next, shard, contentFolder(), address);
  }
  writeSums(next);
  swapSite(next, out);
} catch (error) {
  const why = (error as Error).message;
  stop(
    2,
    ...(faultIn(why) ?? [
      `사이트를 제자리에 두지 못했습니다: ${why}`,
      `The site could not be put in its place: ${why}`,
    ]),
  );
}
