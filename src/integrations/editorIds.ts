import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { editorIds, IDS_FILE } from '#facts/desk/editorIds';
import { contentFolder } from '#intake/contentFolder';
import { readFolder } from '#intake/readFolder';
import { writeAtomically } from '#intake/writeAtomically';

const FOLDER = '.vscode/schemas';
/** The page that was saved from comes first; who saves again meanwhile puts it off. */
const SETTLE_MS = 1500;

/** Writes what VS Code offers where an id is asked for; only where something has changed. Whether there was anything to write. */
export function renewEditorIds(root: string, content: string): boolean {
  const file = join(root, FOLDER, IDS_FILE);
  if (!existsSync(join(root, FOLDER)) || !existsSync(content)) return false;
  const text = editorIds(readFolder(content).files);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  if (existsSync(file)) writeAtomically(file, Buffer.from(text));
  else writeFileSync(file, text);
  return true;
}

/** While `npm run dev` runs, VS Code knows every id as soon as its file is saved. */
export function editorIdsFile(): AstroIntegration {
  return {
    name: 'editor-ids',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const root = server.config.root;
        const content = fileURLToPath(new URL(contentFolder(), `file://${root}/`));
        renewEditorIds(root, content);
        let settling: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(content)) return;
          clearTimeout(settling);
          settling = setTimeout(() => renewEditorIds(root, content), SETTLE_MS);
        });
      },
    },
  };
}
