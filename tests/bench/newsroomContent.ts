import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readFolder } from '#intake/readFolder';
import { tenthOf } from './newsroomTenth.ts';
import { vary, type PlainFile } from './newsroomVary.ts';

/** What a made-up newsroom has published. */
export interface Newsroom {
  explainers: number;
  /** `full`: as large as the real explainer; `tenth`: about a tenth of its facts. */
  size: 'full' | 'tenth';
  /** The same seed gives the same bytes. */
  seed: string;
}

/** The explainer that all are made after. */
const MODEL = 'azure-exclusivity';

/** A whole `content/` made from the real one: its reference, and one explainer written out again and again, never the same. */
export function newsroomContent({ explainers, size, seed }: Newsroom, from = 'content'): PlainFile[] {
  const read = readFolder(from).files.flatMap(({ path, text }) =>
    path.startsWith(`${MODEL}/`) || path.startsWith('reference/') ? [{ path, text }] : [],
  );
  const whole = size === 'tenth' ? tenthOf(read) : read;
  const own = whole.filter(({ path }) => path.startsWith(`${MODEL}/`));
  const copies = Array.from({ length: explainers }, (_none, at) => vary(own, at + 1, seed, namesIn(whole)));
  return [...whole.filter((file) => file.path.startsWith('reference/')), ...copies.flat()];
}

/** The words in the names of organisations, people and terms: a rule knows them by sight. */
function namesIn(files: readonly PlainFile[]): string[] {
  return files
    .filter(({ path }) => /\/(organisations|people|terms)\//.test(path))
    .flatMap(({ text }) => /^title: \{ ko: (.*), en: (.*) \}/m.exec(text)?.slice(1) ?? [])
    .flatMap((name) => name.split(/[^\p{L}\d]+/u))
    .filter((word) => word.length > 1);
}

/** Writes it, in the place of what was there. */
export function writeNewsroom(newsroom: Newsroom, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of newsroomContent(newsroom)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
