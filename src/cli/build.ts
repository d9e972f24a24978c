import { rmSync } from 'node:fs';
import { AT, writeMoment } from '#desk/moment';
import { RENEWED } from '#desk/renewed';
import { readShard } from '#desk/shard';
import { CODE, forgetVerdicts } from '#desk/verdicts';
import { contentFolder } from '#intake/contentFolder';
import { readSiteAddress } from '#intake/siteAddress';
import { wordsFor } from './build/buildFaults.ts';
import { takeLock, type Holder } from './build/buildLock.ts';
import { enterSite } from './build/buildLedger.ts';
import { buildOptions } from './build/buildOptions.ts';
import { killStep, must, stop } from './build/buildSteps.ts';
import { buildUnsplit, type Unsplit } from './build/buildUnsplit.ts';
import { builtFrom, toldTo } from './build/builtFrom.ts';
import { joinSites, markPart } from './build/joinSites.ts';
import { whyNotReplace } from './build/ownFolder.ts';
import { momentAsked, WRONG_MOMENT } from './build/momentAsked.ts';
import { partBeside } from './build/renewSite.ts';
import { writeSums } from './build/siteSums.ts';
import { makeFolder, nextSite, recoverSite, swapSite, throughLink } from './build/swapSite.ts';

/**
 * `npm run build`: the facts, then the site into a folder of its own; only a whole, good site takes the place of `dist/`.
 * Exits with 1 where the facts or the build are broken, 2 where something about the machine is (an address, a missing
 * package, a full disk, another build), and leaves what was published as it was.
 * `--from DIR` builds only what has changed since DIR was built and takes the rest from there, byte for byte the same site.
 * `--at 2026-12-01T06:00+09:00` tells what has opened by that hour, now where it is not given; `--preview` tells everything, each page
 * marked, into `dist-preview/`.
 * `--shard 1/2` builds the first of two parts; `--join DIR DIR` puts the parts together, byte for byte the unsplit site.
 */
const { values, positionals: parts } = buildOptions();
const out = throughLink(values.preview && values.out === 'dist' ? 'dist-preview' : values.out);
const LOCK = '.build.lock';
/** What tells Astro’s process which build it is; a variable of the same name around us says nothing. */
const NOTHING_TOLD = { BUILD_SHARD: undefined, [RENEWED]: undefined, [CODE]: undefined, [AT]: undefined };

const shard = readShard(values.shard ?? '1/1');
if (!shard) stop(2, '--shard는 1/2처럼 적습니다.', '--shard takes 1/2, the first part of two.');
if (Boolean(values.join) !== parts.length > 0 || (values.join && values.shard !== undefined)) {
  stop(
    2,
    '--join 뒤에 나눠 지은 폴더를 모두 적습니다.',
    '--join takes the folders of all parts, and nothing else does.',
  );
}
if (values.from !== undefined && (values.join || values.shard !== undefined)) {
  stop(2, '--from은 --shard나 --join과 함께 쓰지 않습니다.', '--from goes with neither --shard nor --join.');
}
const moment = momentAsked(values) ?? stop(2, ...WRONG_MOMENT);
const address = readSiteAddress(process.env);
if ('refused' in address) stop(2, address.refused.ko, address.refused.en);
const busy = (holder: Holder | undefined): [string, string] => [
  `다른 빌드가 돌고 있습니다(${holder ? `프로세스 ${holder.pid}, ${holder.since}부터` : '누구인지 적혀 있지 않음'}). 도는 빌드가 없다면 ${LOCK} 파일을 지우세요.`,
  `Another build is running (${holder ? `process ${holder.pid}, since ${holder.since}` : 'it has left no name'}). If there is none, delete the file ${LOCK}.`,
];
const leaveAlone = (): void => {
  const why = whyNotReplace(out);
  if (why) stop(2, ...why);
};
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.on(signal, () => {
    killStep();
    stop(
      code,
      '빌드를 멈췄습니다. 발행된 것은 그대로입니다.',
      'The build was stopped. What was published is untouched.',
    );
  });
}

const check = (env: NodeJS.ProcessEnv): Promise<void> =>
  must('node', ['src/cli/facts.ts', '--quiet'], { ...NOTHING_TOLD, ...env });
const build = (into: string, env: NodeJS.ProcessEnv, otherwise?: () => Promise<void>): Promise<void> =>
  must('astro', ['build', '--force', '--silent', '--outDir', into], { ...NOTHING_TOLD, ...env }, otherwise);

try {
  leaveAlone();
  const lock = await takeLock(LOCK, (holder) => console.error(busy(holder).join('\n')));
  if ('heldBy' in lock) stop(2, ...busy(lock.heldBy));
  process.on('exit', () => lock.release());
  recoverSite(out);
  const next = nextSite(out);
  process.on('exit', () => {
    for (const folder of [next, partBeside(next)]) rmSync(folder, { recursive: true, force: true });
  });
  // Where this may not be written, that is found before a minute of building.
  makeFolder(next);
  let done: Unsplit | undefined;
  if (values.join) {
    const fault = joinSites(parts, next, address.base);
    if (fault) stop(2, ...fault);
  } else if (values.shard === undefined) {
    const content = contentFolder();
    done = await buildUnsplit({ from: values.from, out, next, content, address, moment, check, build });
  } else {
    const env = toldTo(builtFrom(contentFolder(), address, moment));
    forgetVerdicts();
    await check(env);
    await build(next, { ...env, BUILD_SHARD: values.shard });
    markPart(next, shard, contentFolder(), [address, writeMoment(moment)]);
  }
  writeSums(next, done?.sums);
  if (done?.from) enterSite(next, done.from);
  // Somebody may have put something there meanwhile.
  leaveAlone();
  swapSite(next, out);
} catch (error) {
  stop(2, ...wordsFor(error as Error));
}
