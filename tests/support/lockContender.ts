import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { takeLock, type Holder } from '../../src/cli/build/buildLock.ts';

/**
 * A process that wants a lock again and again without a pause, and writes down when it holds it. Mostly it then leaves the lock as one
 * that has died with it would: `node tests/support/lockContender.ts LOCK LOG ROUNDS`.
 */
const [lock = '', log = '', rounds = ''] = process.argv.slice(2);
/** No process has it: Linux numbers no higher. */
const NOBODY = 2 ** 22 + 1;
const note = (what: string): void => appendFileSync(log, `${what} ${process.pid}\n`);

for (let left = Number(rounds); left > 0; await setImmediate()) {
  const taken = await takeLock(lock, () => {}, -1);
  if ('heldBy' in taken) continue;
  note('in');
  left -= 1;
  for (let turn = 0; turn < 5; turn++) await setImmediate();
  note('out');
  if (Math.random() < 0.2 || left === 0) taken.release();
  else die();
}

function die(): void {
  const holder = JSON.parse(readFileSync(lock, 'utf8')) as Holder;
  writeFileSync(`${lock}.dead-${process.pid}`, JSON.stringify({ ...holder, pid: NOBODY }));
  renameSync(`${lock}.dead-${process.pid}`, lock);
}
