import { createHash } from 'node:crypto';
import type { WrittenFile } from '#intake/writtenFile';
import { dueIn, type Due } from '../rules/upkeep.ts';
import { keptVerdict, recallVerdicts, type KeptVerdict } from './judgeExplainer.ts';
import { folderOf, keptFile, readScopes, recallFile, type KeptFile } from './readScope.ts';

/** A folder of `content/` as it was judged last, each file by the SHA-256 of its name and words. */
export interface KeptFolder {
  files: Map<string, KeptFile & { due: Due }>;
  /** The verdict on its explainer, and the hash of all that it was given on. */
  verdict?: KeptVerdict & { on: string };
}

/** What has just been judged, by folder. */
export function keptContent(files: readonly WrittenFile[]): Map<string, KeptFolder> {
  const hashes = hashesOf(files);
  const folders = Map.groupBy(files, ({ path }) => folderOf(path));
  return new Map(
    [...folders].flatMap(([folder, own]) => {
      const kept = own.flatMap((file) => {
        const known = keptFile(file);
        return known ? [[hashes.get(file) ?? '', { ...known, due: dueIn(file) }] as const] : [];
      });
      if (kept.length === 0) return [];
      const verdict = keptVerdict(folder);
      return [
        [folder, { files: new Map(kept), ...(verdict && { verdict: { ...verdict, on: allOf(folder, hashes) } }) }],
      ];
    }),
  );
}

/** Takes what was judged of these very words before for what would be judged now. */
export function recallContent(files: readonly WrittenFile[], kept: ReadonlyMap<string, KeptFolder>): void {
  const hashes = hashesOf(files);
  for (const file of files) {
    const known = kept.get(folderOf(file.path))?.files.get(hashes.get(file) ?? '');
    if (!known || file.unread) continue;
    recallFile(file, known);
    dueIn.take(file, known.due);
  }
  const verdicts = [...kept].flatMap(([folder, { verdict }]) =>
    verdict?.on === allOf(folder, hashes) ? [[folder, verdict] as const] : [],
  );
  recallVerdicts(readScopes(files), new Map(verdicts));
}

function hashesOf(files: readonly WrittenFile[]): Map<WrittenFile, string> {
  return new Map(files.map((file) => [file, sha256(`${file.path}\0${file.unread ?? false}\0${file.text}`)]));
}

/** All that an explainer is judged by: its own folder and what all share. */
function allOf(folder: string, hashes: ReadonlyMap<WrittenFile, string>): string {
  const own = [...hashes].filter(([{ path }]) => [folder, 'reference'].includes(folderOf(path)));
  return sha256(own.map(([, hash]) => hash).join('\n'));
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');
