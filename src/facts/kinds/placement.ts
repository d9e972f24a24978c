import { isPicture } from '#intake/picture';
import { DECLARATIONS, FOLDERS, type Folder } from './folders.ts';
import { isWordKind } from './vocabulary.ts';
import { isLocale, type Locale } from '../values/text.ts';

/** What a path means: the layout of `content/` is the only place that says which kind a file is. */
export type Placement =
  | { role: 'fact'; scope: string; folder: Folder; id: string }
  | { role: 'rows'; scope: string; folder: Folder; id: string }
  | { role: 'picture'; scope: string; folder: Folder }
  | { role: 'explainer'; scope: string }
  | { role: 'story'; scope: string; locale: Locale }
  | { role: 'handbook' }
  | { role: 'misplaced' };

const IN_REFERENCE: readonly string[] = FOLDERS.filter((folder) => DECLARATIONS[folder].lives !== 'explainer');
const IN_EXPLAINER: readonly string[] = FOLDERS.filter((folder) => DECLARATIONS[folder].lives !== 'reference');

/** Reads a path relative to `content/`. */
export function placementOf(path: string): Placement {
  const [scope = '', folder, name, ...deeper] = path.split('/');
  if (path === 'README.md' || scope === 'handbook') return { role: 'handbook' };
  if (deeper.length > 0 || folder === undefined) return { role: 'misplaced' };
  if (name === undefined) return folder === 'explainer.mdx' ? { role: 'explainer', scope } : { role: 'misplaced' };
  if (isPicture(name) && isBeside('picture', scope, folder)) return { role: 'picture', scope, folder };
  const [, id, ending] = /^(.*)\.(mdx|csv)$/.exec(name) ?? [];
  if (id === undefined) return { role: 'misplaced' };
  if (ending === 'csv') return rowsAt(scope, folder, id);
  if (folder === 'story') {
    return isLocale(id) ? { role: 'story', scope, locale: id } : { role: 'misplaced' };
  }
  const folders = scope === 'reference' ? IN_REFERENCE : IN_EXPLAINER;
  return folders.includes(folder) ? { role: 'fact', scope, folder: folder as Folder, id } : { role: 'misplaced' };
}

/** The rows of a fact, beside it. */
function rowsAt(scope: string, folder: string, id: string): Placement {
  return isBeside('rows', scope, folder) ? { role: 'rows', scope, folder, id } : { role: 'misplaced' };
}

/** Whether files of this sort lie beside the facts of a folder. */
function isBeside(sort: 'rows' | 'picture', scope: string, folder: string): folder is Folder {
  return folder in DECLARATIONS && DECLARATIONS[folder as Folder][sort] === true && scope !== 'reference';
}

/** Whether every explainer shares the facts of this kind, so that they live in `reference/`. */
export function isShared(kind: Folder): boolean {
  return DECLARATIONS[kind].lives === 'reference';
}

/** The desk's Korean word for one of a kind. */
export function deskWord(kind: Folder): string {
  return DECLARATIONS[kind].desk ?? DECLARATIONS[kind].words.ko.one;
}

/** The kind meant by `deal`, `deals` or 거래. */
export function kindNamed(word: string): Folder | undefined {
  return FOLDERS.find((kind) => [kind, DECLARATIONS[kind].name, deskWord(kind)].includes(word));
}

/** Where a new file of a kind belongs unless an explainer is named: words, and what all share, in `reference/`. */
export function isOfTheHouse(kind: Folder): boolean {
  return isShared(kind) || isWordKind(kind);
}
