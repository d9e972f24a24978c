import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AT, writeMoment } from '#desk/moment';
import { CODE } from '#desk/verdicts';
import { embargoesIn, openedAt, type Moment } from '#facts/desk/embargo';
import { encoder } from '#intake/pictureStore';
import { readFolder } from '#intake/readFolder';
import { toldOfOthers } from './toldOfOthers.ts';

/** All that a site is made from, by SHA-256, and by name what its pictures are encoded with: what every page may rest on, and each explainer’s own folder. */
export interface BuiltFrom {
  /** How much could be told: the last embargo that had opened. */
  moment: string;
  shared: Record<SharedPart, string>;
  /**
   * By the explainer’s id. Its pages rest on this and on what is shared. Of other explainers they know what the end of its story
   * leads to, with their headlines.
   */
  explainers: Record<string, string>;
}

/** `reference`: all of the content that is in no explainer’s folder. */
export const SHARED_PARTS = ['code', 'surroundings', 'encoder', 'reference'] as const;
export type SharedPart = (typeof SHARED_PARTS)[number];

/** What a build reads at the root of the working copy, and npm’s own list of what is installed. */
const CONFIGURATION =
  /^(?:.*\.config\..*|package(?:-lock)?\.json|tsconfig.*\.json|\.env.*|\.npmrc|\.browserslistrc|\.postcssrc.*)$/;
const INSTALLED = 'node_modules/.package-lock.json';
const CODE_FOLDERS = ['src', 'public'];

/** The variables that Node, Astro, Vite or the language of the machine may look at. */
const HEARD = /^(?:NODE_|ASTRO_|VITE_|PUBLIC_|BROWSERSLIST|TZ$|LANG|LC_)/;

/** Reads all of it: content, code, and what is around them. */
export function builtFrom(content: string, address: unknown, moment: Moment): BuiltFrom {
  const files = filesUnder(content);
  const written = readFolder(content).files;
  const open = openedAt(written, moment);
  const shown = new Set(open.map(({ path }) => path));
  const others = toldOfOthers(open);
  const opened = embargoesIn(written).filter(({ opens }) => opens <= moment);
  const folders = new Set(files.flatMap((path) => /^([^/]+)\/explainer\.mdx$/.exec(path)?.[1] ?? []));
  for (const name of ['reference', 'handbook']) folders.delete(name);
  const byFolder = Map.groupBy(files, (path) => {
    const [folder = ''] = path.split('/');
    return folders.has(folder) ? folder : '';
  });
  // What opens changes what its folder tells, though no letter of it has changed.
  const hashed = (folder: string): string => {
    const own = opened.filter(({ file }) => file.path.startsWith(folder === '' ? 'reference/' : `${folder}/`));
    const told = own.map(({ file, path, until }) => `${file.path} ${path.join('.')} ${until}`);
    return sha256(JSON.stringify([hashOf(content, byFolder.get(folder) ?? []), told]));
  };
  const withOthers = (folder: string): string => {
    const told = others.get(folder)?.map(({ id, headline, isSpoken }) => [id, headline, isSpoken ? hashed(id) : '']);
    return sha256(JSON.stringify([hashed(folder), told]));
  };
  const isClosed = (folder: string): boolean =>
    written.some(({ path }) => path.startsWith(`${folder}/`)) && !shown.has(`${folder}/explainer.mdx`);
  return {
    moment: writeMoment(moment),
    shared: {
      code: hashOf('.', codeFiles()),
      surroundings: sha256(JSON.stringify([address, surroundings()])),
      encoder: encoder(),
      reference: hashed(''),
    },
    explainers: Object.fromEntries(
      [...folders]
        .filter((folder) => !isClosed(folder))
        .sort()
        .map((folder) => [folder, withOthers(folder)]),
    ),
  };
}

/** What the steps of a build are told of it: by which code a verdict is given, and how much may be told. */
export function toldTo({ shared, moment }: BuiltFrom): NodeJS.ProcessEnv {
  return { [CODE]: shared.code + shared.surroundings, [AT]: moment };
}

function codeFiles(): string[] {
  const inFolders = CODE_FOLDERS.flatMap((folder) => filesUnder(folder).map((path) => `${folder}/${path}`));
  const atRoot = readdirSync('.').filter((name) => CONFIGURATION.test(name));
  return [...inFolders, ...atRoot, ...(existsSync(INSTALLED) ? [INSTALLED] : [])].sort();
}

function surroundings(): unknown {
  const heard = Object.entries(process.env).filter(([name]) => HEARD.test(name));
  return [process.version, process.platform, process.arch, String(new Date(0)), heard.sort()];
}

/** Every file, links too, by its path from the folder. */
function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      // Whatever a link leads to may change behind it: it is never the same.
      const mark = entry.isFile() ? '' : ` ${randomUUID()}`;
      return `${join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/')}${mark}`;
    })
    .sort();
}

function hashOf(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const file = join(root, path);
    const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
