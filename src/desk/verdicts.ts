import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Settled } from '#facts/assemble';
import type { Dossier } from '#facts/dossier';
import type { WrittenFile } from '#intake/writtenFile';
import { renewedByBuild } from './renewed.ts';

/**
 * The explainers of good builds, judged, on disk. An entry bears the SHA-256 of all that the verdict rests on: the explainer’s
 * files, `reference/`, and the code, whose hash an unsplit build hands on. Only `--from` takes the word of one, and only for an
 * explainer whose pages it takes over.
 */
const VERDICTS = '.cache/builds/verdicts';
export const CODE = 'BUILD_CODE';

type Uses = ReadonlyMap<string, Settled['uses']>;

/** What is known to be good of the explainers that are not built anew. */
export function recallVerdicts(files: readonly WrittenFile[]): ReadonlyMap<string, Settled> {
  const renewed = renewedByBuild();
  if (!renewed) return new Map();
  const found = [...entriesFor(files)].flatMap(([scope, entry]) => {
    const settled = renewed.has(scope) || !existsSync(entry) ? undefined : readEntry(entry);
    return settled ? [[scope, settled] as const] : [];
  });
  return new Map(found);
}

/** Keeps what has been judged good. */
export function keepVerdicts(files: readonly WrittenFile[], dossiers: readonly Dossier[], uses: Uses): void {
  const entries = entriesFor(files);
  if (entries.size === 0) return;
  mkdirSync(VERDICTS, { recursive: true });
  for (const dossier of dossiers) {
    const [entry, names] = [entries.get(dossier.explainer.id), uses.get(dossier.explainer.id)];
    if (entry === undefined || !names) continue;
    if (existsSync(entry)) continue;
    writeFileSync(`${entry}.tmp`, serialize({ dossier, uses: names } satisfies Settled));
    renameSync(`${entry}.tmp`, entry);
  }
  const current = new Set(entries.values());
  for (const name of readdirSync(VERDICTS)) if (!current.has(join(VERDICTS, name))) rmSync(join(VERDICTS, name));
}

/** Forgets them all: what was judged changed meanwhile. */
export function forgetVerdicts(): void {
  rmSync(VERDICTS, { recursive: true, force: true });
}

function readEntry(entry: string): Settled | undefined {
  try {
    return deserialize(readFileSync(entry)) as Settled;
  } catch {
    // Not whole, or of another Node: it is judged.
    return undefined;
  }
}

/** Where the verdict on each explainer is kept; none where the build has not said which code it is. */
function entriesFor(files: readonly WrittenFile[]): Map<string, string> {
  const code = process.env[CODE];
  if (code === undefined) return new Map();
  const byFolder = Map.groupBy(files, ({ path }) => path.split('/')[0] ?? '');
  const shared = hashOf(code, byFolder.get('reference') ?? []);
  const explainers = [...byFolder].filter(([folder, own]) =>
    own.some(({ path }) => path === `${folder}/explainer.mdx`),
  );
  return new Map(explainers.map(([folder, own]) => [folder, join(VERDICTS, hashOf(shared, own))]));
}

function hashOf(before: string, files: readonly WrittenFile[]): string {
  const hash = createHash('sha256').update(before);
  for (const { path, text, unread } of files) hash.update(`\0${path}\0${unread ?? false}\0${text.length}\0${text}`);
  return hash.digest('hex');
}
