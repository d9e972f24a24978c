import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { keptContent, recallContent, type KeptFolder } from '#facts/desk/keptContent';
import type { WrittenFile } from '#intake/writtenFile';

/**
 * What `npm run facts` judged last, on disk, so that it judges only what has changed. It bears the hash of the rules, the packages and
 * the Node it rests on, and each file that of its words. Nothing that is published rests on it: a build and the host’s own runs
 * judge everything.
 */
const HERE = { project: join(import.meta.dirname, '../..'), versions: process.versions };
const CHECKS = '.cache/checks';
/** As many content folders are remembered: the desk’s own, and some that a test or a benchmark made. */
const KEPT = 12;

/** By what a verdict is given, beside the content: the project with its rules and packages, and Node. */
export type Judge = typeof HERE;

/** Where the checks of a content folder are kept. */
export function checksOf(root: string, { project }: Pick<Judge, 'project'> = HERE): string {
  return join(project, CHECKS, sha256(resolve(root)).slice(0, 16));
}

/** Takes for judged what was. Returns what keeps the new state, to be called when all has been said. */
export function recallChecks(root: string, files: readonly WrittenFile[], judge: Judge = HERE): () => void {
  const by = judgedBy(judge);
  const folder = checksOf(root, judge);
  const kept = readKept(folder, by);
  recallContent(files, kept);
  return () => {
    try {
      writeKept(folder, by, keptContent(files), kept);
      forgetOthers(join(folder, '..'));
    } catch {
      // A folder nobody may write in: the next check judges all.
    }
  };
}

/** A folder of content on disk. */
export interface Entry {
  by: string;
  kept: KeptFolder;
}

function readKept(folder: string, by: string): Map<string, KeptFolder> {
  const kept = new Map<string, KeptFolder>();
  for (const name of namesIn(folder)) {
    try {
      const entry = deserialize(readFileSync(join(folder, name))) as Entry;
      if (entry.by === by) kept.set(name, entry.kept);
    } catch {
      // Not whole, or of another Node: it is judged.
    }
  }
  return kept;
}

function writeKept(
  folder: string,
  by: string,
  now: ReadonlyMap<string, KeptFolder>,
  before: ReadonlyMap<string, KeptFolder>,
): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, kept] of now) {
    if (isSame(kept, before.get(name))) continue;
    const file = join(folder, name);
    writeFileSync(`${file}.${process.pid}`, serialize({ by, kept } satisfies Entry));
    renameSync(`${file}.${process.pid}`, file);
  }
  for (const name of namesIn(folder)) if (!now.has(name)) rmSync(join(folder, name));
  // Whatever comes and goes in it makes a folder the one used last.
  const mark = join(folder, `used.${process.pid}`);
  writeFileSync(mark, '');
  rmSync(mark);
}

/** Whether nothing new is known of a folder. */
function isSame(now: KeptFolder, before: KeptFolder | undefined): boolean {
  if (now.files.size !== before?.files.size || now.verdict?.on !== before.verdict?.on) return false;
  if (now.shared?.on !== before.shared?.on) return false;
  return [...now.files].every(([hash, { due }]) => before.files.get(hash)?.due === due);
}

function forgetOthers(checks: string): void {
  const folders = namesIn(checks).map((name) => ({
    folder: join(checks, name),
    at: statSync(join(checks, name)).mtimeMs,
  }));
  for (const { folder } of folders.sort((a, b) => b.at - a.at).slice(KEPT)) rmSync(folder, { recursive: true });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** By what a verdict is given: the rules and what reads for them, the packages, and Node. A package edited in its place is not noticed. */
function judgedBy({ project, versions }: Judge): string {
  const code = ['src/intake', 'src/facts', 'src/desk', 'src/cli/facts'].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(project, join(entry.parentPath, entry.name))),
  );
  const hash = createHash('sha256').update(JSON.stringify(versions));
  for (const file of [...code.sort(), 'package.json', 'node_modules/.package-lock.json']) {
    const bytes = readOr(join(project, file));
    hash.update(`\0${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

function readOr(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
