import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { startOf } from './processStart.ts';

/** Who is building: the process, since when, and what tells it from a later process of the same number. */
export interface Holder {
  pid: number;
  since: string;
  host: string;
  /** Undefined where the machine does not say. */
  started?: string | undefined;
}

export type Lock = { release: () => void } | { heldBy: Holder | undefined };

/** How long a build waits for another, and how often it looks. */
const PATIENCE_MS = 5 * 60_000;
const LOOK_MS = 200;

/**
 * One build at a time in a working copy: two would disturb each other through `.astro/`. Waits its turn, telling once whom
 * it waits for; gives the way to let go, or says who has it still, `undefined` where the file does not tell. A lock whose process
 * is gone is taken over.
 */
export async function takeLock(
  file: string,
  waiting: (holder: Holder | undefined) => void,
  patience = PATIENCE_MS,
): Promise<Lock> {
  const end = Date.now() + patience;
  for (let told = false; ; told = true) {
    const lock = tryLock(file, me());
    if ('release' in lock || Date.now() > end) return lock;
    if (!told) waiting(lock.heldBy);
    await new Promise((look) => setTimeout(look, LOOK_MS));
  }
}

function me(): Holder {
  const since = new Date().toISOString();
  return { pid: process.pid, since, host: hostname(), started: startOf(process.pid) };
}

/**
 * The lock comes into being with its holder's name in it, so that nobody ever sees it empty. Who finds it dead may take it away only
 * while holding a second lock, named after the dead: of all who find it so one comes first, and the others find another's name in it.
 */
function tryLock(file: string, holder: Holder): Lock {
  if (place(file, holder)) return { release: () => letGo(file, holder) };
  const found = readHolder(file);
  if (found === 'gone') return tryLock(file, holder);
  if (found === 'unreadable') return { heldBy: undefined };
  if (isAlive(found)) return { heldBy: found };
  const burial = tryLock(`${file}.${found.pid}-${Date.parse(found.since)}`, holder);
  if ('heldBy' in burial) return { heldBy: found };
  if (isDeepStrictEqual(readHolder(file), found)) rmSync(file, { force: true });
  burial.release();
  return tryLock(file, holder);
}

/** Whether the lock is ours now: a file that is whole gets a second name, which only one process can give it. */
function place(file: string, holder: Holder): boolean {
  const own = `${file}.of-${holder.pid}`;
  const text = JSON.stringify(holder);
  writeFileSync(own, text);
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(code)) throw error;
    return placeUnlinked(file, text);
  } finally {
    rmSync(own, { force: true });
  }
}

/** Where a file system gives no second names: the file is there an instant before it is whole, and unreadable is not dead. */
function placeUnlinked(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function letGo(file: string, holder: Holder): void {
  if (isDeepStrictEqual(readHolder(file), JSON.parse(JSON.stringify(holder)))) rmSync(file, { force: true });
}

function readHolder(file: string): Holder | 'gone' | 'unreadable' {
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder> | null;
    const { pid, since } = read ?? {};
    return Number.isInteger(pid) && !Number.isNaN(Date.parse(since ?? '')) ? (read as Holder) : 'unreadable';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'gone' : 'unreadable';
  }
}

/** Of a process on another machine that shares this folder nobody here can say that it is gone. */
function isAlive({ pid, host, started }: Holder): boolean {
  if (host !== undefined && host !== hostname()) return true;
  if (!isRunning(pid)) return false;
  const now = startOf(pid);
  return started === undefined || now === undefined || now === started;
}

/** A signal of 0 reaches nobody, and fails where there is nobody to reach. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
