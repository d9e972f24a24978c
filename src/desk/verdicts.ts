import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Settled } from '#facts/desk/assemble';
import type { Dossier } from '#facts/kinds/dossier';
import type { WrittenFile } from '#intake/writtenFile';

/**
 * Explainers judged good, on disk. An entry bears the SHA-256 of all that the verdict rests on: the explainer’s files,
 * `reference/`, and the code, whose hash a build hands on to its steps. So an explainer is judged once in a build: the check keeps
 * its verdicts, and Astro takes them. With `--from` there is no check: Astro takes those of the build before and judges the rest.
 */
const VERDICTS = '.cache/builds/verdicts';
export const CODE = 'BUILD_CODE';

type Uses = ReadonlyMap<string, Settled['uses']>;

/** What is known to be good of these explainers. */
export function recallVerdicts(files: readonly WrittenFile[], folder = VERDICTS): ReadonlyMap<string, Settled> {
  const found = [...entriesFor(files, folder)].flatMap(([scope, entry]) => {
    const settled = existsSync(entry) ? readEntry(entry) : undefined;
    return settled ? [[scope, settled] as const] : [];
  });
  return new Map(found);
}

/** Keeps what has been judged good. */
export function keepVerdicts(
  files: readonly WrittenFile[],
  dossiers: readonly Dossier[],
  uses: Uses,
  folder = VERDICTS,
): void {
  const entries = entriesFor(files, folder);
  if (entries.size === 0) return;
  mkdirSync(folder, { recursive: true });
  for (const dossier of dossiers) {
    const [entry, names] = [entries.get(dossier.explainer.id), uses.get(dossier.explainer.id)];
    if (entry === undefined || !names) continue;
    if (existsSync(entry)) continue;
    writeFileSync(`${entry}.tmp`, serialize({ dossier, uses: names } satisfies Settled));
    renameSync(`${entry}.tmp`, entry);
  }
  const current = new Set(entries.values());
  for (const name of readdirSync(folder)) if (!current.has(join(folder, name))) rmSync(join(folder, name));
}

/** Forgets them all: what was judged changed meanwhile, or everything is to be judged. */
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
function entriesFor(files: readonly WrittenFile[], verdicts: string): Map<string, string> {
  const code = process.env[CODE];
  if (code === undefined) return new Map();
  const byFolder = Map.groupBy(files, ({ path }) => path.split('/')[0] ?? '');
  const shared = hashOf(code, byFolder.get('reference') ?? []);
  const explainers = [...byFolder].filter(([folder, own]) =>
    own.some(({ path }) => path === `${folder}/explainer.mdx`),
  );
  return new Map(explainers.map(([folder, own]) => [folder, join(verdicts, hashOf(shared, own))]));
}

function hashOf(before: string, files: readonly WrittenFile[]): string {
  const hash = createHash('sha256').update(before);
  for (const { path, text, unread } of files) hash.update(`\0${path}\0${unread ?? false}\0${text.length}\0${text}`);
  return hash.digest('hex');
}
