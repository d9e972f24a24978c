import { readFrontmatter } from '#intake/frontmatter';
import type { WrittenFile } from '#intake/writtenFile';
import { FOLDERS } from '../kinds/folders.ts';
import { placementOf } from '../kinds/placement.ts';
import { rememberedBy } from '../rules/rememberedBy.ts';
import type { FieldSchema } from './fieldSchema.ts';
import { inAll, type Locale } from '../values/text.ts';

/**
 * The file of `.vscode/schemas/` that holds what can be named, by kind, each id with its title in both languages. It follows the content
 * and is no part of it: git leaves it out; `npm run schemas` and `npm run dev` write it, and VS Code’s own task as the folder is opened.
 */
export const IDS_FILE = 'ids.json';

/** What stands in it. A kind of which there is none allows nothing. */
export function editorIds(files: readonly WrittenFile[]): string {
  const titles = new Map(FOLDERS.map((folder) => [folder as string, new Map<string, string[]>()]));
  for (const file of files) {
    const at = placementOf(file.path);
    if (at.role !== 'fact') continue;
    const own = titles.get(at.folder);
    const title = `${titleOf(file)}${at.scope === 'reference' ? '' : ` (${at.scope})`}`;
    own?.set(at.id, [...(own.get(at.id) ?? []), title]);
  }
  const definitions = Object.fromEntries([...titles].map(([folder, ids]) => [folder, namesIn(ids)]));
  return `${JSON.stringify({ definitions }, undefined, 1)}\n`;
}

/** The ids as a list of words, each with what it is called: a choice of its own for each would be slow to judge by. */
function namesIn(ids: ReadonlyMap<string, readonly string[]>): FieldSchema {
  const choices = [...ids].sort(([a], [b]) => (a < b ? -1 : 1));
  return { enum: choices.map(([id]) => id), enumDescriptions: choices.map(([, titles]) => titles.join(' / ')) };
}

/** `한빛의 지분 · Hanbit’s stake`; of a file that cannot be read, nothing. */
const titleOf = rememberedBy((file: WrittenFile): string => {
  const title = (readFrontmatter(file).fact?.data['title'] ?? {}) as Record<Locale, unknown>;
  return inAll(title)
    .filter((words) => typeof words === 'string')
    .join(' · ');
});
