import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Who is building: the process, and since when. */
export interface Holder {
  pid: number;
  since: string;
}

/** How long a build waits for another, and how often it looks. */
const PATIENCE_MS = 5 * 60_000;
const LOOK_MS = 200;

/**
 * One build at a time in a working copy: two would disturb each other through `.astro/`. Waits its turn, telling once whom
 * it waits for; gives the way to let go, or says who has it still. A lock whose process is gone is taken over.
 */
export async function takeLock(file: string, waiting: (holder: Holder) => void): Promise<Lock> {
  const end = Date.now() + PATIENCE_MS;
  for (let told = false; ; told = true) {
    const lock = tryLock(file);
    if ('release' in lock || Date.now() > end) return lock;
    if (!told) waiting(lock.heldBy);
    await new Promise((look) => setTimeout(look, LOOK_MS));
  }
}

type Lock = { release: () => void } | { heldBy: Holder };

function tryLock(file: string): Lock {
  for (let tries = 0; tries < 2; tries++) {
    try {
      const lock = openSync(file, 'wx');
      writeFileSync(lock, JSON.stringify({ pid: process.pid, since: new Date().toISOString() } satisfies Holder));
      closeSync(lock);
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = readHolder(file);
      if (holder && isAlive(holder.pid)) return { heldBy: holder };
      rmSync(file, { force: true });
    }
  }
  return { heldBy: readHolder(file) ?? { pid: 0, since: '' } };
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** A signal of 0 reaches nobody, and fails where there is nobody to reach. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
