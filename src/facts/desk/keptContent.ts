import { createHash } from 'node:crypto';
import type { Problem } from '#intake/problem';
import { readText, recallTexts, type Reading } from '#intake/readText';
import type { WrittenFile } from '#intake/writtenFile';
import { dueIn, type Due } from '../rules/upkeep.ts';
import { placementOf } from '../kinds/placement.ts';
import { keptVerdict, recallVerdicts, type KeptVerdict } from './judgeExplainer.ts';
import { lastOfReference, recallReference } from './judgeReference.ts';
import { keptFile, recallFile, type KeptFile } from './keptFiles.ts';
import { folderOf, readScopes } from './readScope.ts';

/** A folder of `content/` as it was judged last, each file by the SHA-256 of its name and words. */
export interface KeptFolder {
  files: Map<string, KeptFile & { due: Due }>;
  /** Its stories, as they were read. */
  stories: readonly Reading[];
  /** The verdict on its explainer, and the hash of all that it was given on. */
  verdict?: KeptVerdict & { on: string };
  /** Of `reference/`: what was found in it on the day of an explainer, the path of whose head it has, and the same hash. */
  shared?: { problems: readonly Problem[]; head: string; on: string };
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
      const shared = folder === 'reference' ? sharedVerdict(hashes) : undefined;
      const told: KeptFolder = {
        files: new Map(kept),
        stories: own.flatMap(storyRead),
        ...(verdict && { verdict: { ...verdict, on: allOf(folder, hashes) } }),
        ...(shared && { shared }),
      };
      return [[folder, told]];
    }),
  );
}

/** Takes what was judged of these very words before for what would be judged now. */
export function recallContent(files: readonly WrittenFile[], kept: ReadonlyMap<string, KeptFolder>): void {
  const hashes = hashesOf(files);
  const texts: Reading[] = [];
  for (const file of files) {
    const known = kept.get(folderOf(file.path))?.files.get(hashes.get(file) ?? '');
    if (!known || file.unread) continue;
    recallFile(file, known);
    texts.push(...known.texts);
    dueIn.take(file, known.due);
  }
  recallTexts('inline', texts);
  recallTexts(
    'block',
    [...kept.values()].flatMap(({ stories }) => stories),
  );
  const verdicts = [...kept].flatMap(([folder, { verdict }]) =>
    verdict?.on === allOf(folder, hashes) ? [[folder, verdict] as const] : [],
  );
  const shared = kept.get('reference')?.shared;
  const isShared = shared !== undefined && shared.on === sharedOf(shared.head, hashes);
  if (verdicts.length === 0 && !isShared) return;
  // Of the rest nothing is known: whoever judges it reads it.
  const known = new Set([...verdicts.map(([folder]) => folder), 'reference']);
  const scopes = readScopes(files.filter(({ path }) => known.has(folderOf(path))));
  recallVerdicts(scopes, new Map(verdicts));
  const [own, head] = [scopes.get('reference'), files.find(({ path }) => path === shared?.head)];
  if (isShared && own && head) recallReference(own, head, shared.problems);
}

function sharedVerdict(hashes: ReadonlyMap<WrittenFile, string>): KeptFolder['shared'] {
  const last = lastOfReference();
  const head = last?.head.file?.path;
  return head === undefined ? undefined : { problems: last?.problems ?? [], head, on: sharedOf(head, hashes) };
}

function hashesOf(files: readonly WrittenFile[]): Map<WrittenFile, string> {
  return new Map(files.map((file) => [file, sha256(`${file.path}\0${file.unread ?? false}\0${file.text}`)]));
}

function storyRead({ path, text, unread }: WrittenFile): Reading[] {
  return unread || placementOf(path).role !== 'story' ? [] : [[text, readText(text, 'block')]];
}

/** All that an explainer is judged by: its own folder and what all share. */
function allOf(folder: string, hashes: ReadonlyMap<WrittenFile, string>): string {
  const own = [...hashes].filter(([{ path }]) => [folder, 'reference'].includes(folderOf(path)));
  return sha256(own.map(([, hash]) => hash).join('\n'));
}

/** All that `reference/` is judged by: its own files and the head of the explainer on whose day it is. */
function sharedOf(head: string, hashes: ReadonlyMap<WrittenFile, string>): string {
  const read = [...hashes].filter(([{ path }]) => folderOf(path) === 'reference' || path === head);
  return sha256(read.map(([, hash]) => hash).join('\n'));
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');
