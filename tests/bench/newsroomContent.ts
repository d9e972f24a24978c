import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readFolder } from '#intake/readFolder';
import { tenthOf } from './newsroomTenth.ts';
import { vary, type PlainFile } from './newsroomVary.ts';

/** What a made-up newsroom has published. */
export interface Newsroom {
  explainers: number;
  /** `full`: as large as the real explainer; `tenth`: about a tenth of its facts; `large`: some times as many, as after years of news. */
  size: 'full' | 'tenth' | 'large';
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
  const names = namesIn(whole);
  const copies = Array.from({ length: explainers }, (_none, at) =>
    size === 'large' ? grown(own, at, seed, names) : vary(own, at + 1, seed, names),
  );
  return [...whole.filter((file) => file.path.startsWith('reference/')), ...copies.flat()];
}

/** How many explainers’ facts a large one has. */
const TIMES = 4;
/** What gets more with every year of a story. Of the rest it has one: two figures of one thing and one day would differ. */
const GROWS = /^[^/]+\/(?:events|deals|sources)\/(.*)-n\d+\.mdx$/;

/** One explainer with the events, deals and sources of several: its story is that of the first, its lists grow with each. */
function grown(own: readonly PlainFile[], at: number, seed: string, names: readonly string[]): PlainFile[] {
  const [first = [], ...others] = Array.from({ length: TIMES }, (_none, more) =>
    vary(own, at * TIMES + more + 1, seed, names),
  );
  const scope = first[0]?.path.split('/')[0] ?? '';
  const grows = new Set(first.flatMap(({ path }) => GROWS.exec(path)?.[1] ?? []));
  const ofFirst = (text: string): string =>
    text.replace(/([a-z0-9]+(?:-[a-z0-9]+)*)-n\d{4}/g, (named, id: string) =>
      grows.has(id) ? named : id + scope.slice(scope.lastIndexOf('-')),
    );
  return [
    ...first,
    ...others.flatMap((files, more) =>
      cited(files.filter(({ path }) => GROWS.test(path))).map(({ path, text }) => ({
        path: path.replace(/^[^/]+/, scope),
        // One address is one source.
        text: ofFirst(text).replace(/^url: [^?\s"]*/m, `$&-${more + 2}`),
      })),
    ),
  ];
}

/** Without the sources that nothing among them rests on. */
function cited(files: readonly PlainFile[]): PlainFile[] {
  const said = files.map(({ text }) => text).join('\n');
  return files.filter(
    ({ path }) => !path.includes('/sources/') || said.includes(/([^/]*)\.mdx$/.exec(path)?.[1] ?? ''),
  );
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
