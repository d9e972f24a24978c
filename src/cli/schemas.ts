import { mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { IDS_FILE } from '#facts/desk/editorIds';
import { editorSchemas, editorSettings } from '#facts/desk/editorSchemas';
import { renewEditorIds } from '#integrations/editorIds';
import { contentFolder } from '#intake/contentFolder';

/**
 * `npm run schemas`: writes what VS Code knows of our files, `.vscode/`. Run it after a schema or a kind has changed. A file of another
 * name may be somebody's own; it is named and stays. `--watch`, which VS Code starts as the folder is opened, writes the ids alone, and
 * again as files change.
 */
const FOLDER = '.vscode/schemas';
const SETTINGS = '.vscode/settings.json';
/**
 * Saving a file is often several events; they are taken as one. Nobody waits for these files, so that more saves may come together
 * than in the page.
 */
const SETTLE_MS = 200;

const { values } = parseArgs({ options: { watch: { type: 'boolean', default: false } } });
mkdirSync(FOLDER, { recursive: true });
renewEditorIds('.', contentFolder());
if (values.watch) watchContent();
else writeSchemas();

function writeSchemas(): void {
  const schemas = editorSchemas();
  for (const [name, text] of schemas) writeFileSync(join(FOLDER, name), text);
  const settings = JSON.parse(readFileSync(SETTINGS, 'utf8')) as Record<string, unknown>;
  writeFileSync(SETTINGS, `${JSON.stringify({ ...settings, ...editorSettings() }, undefined, 2)}\n`);
  console.log(`${FOLDER}: ${schemas.size}`);
  const others = readdirSync(FOLDER).filter((name) => !schemas.has(name) && name !== IDS_FILE);
  if (others.length > 0) console.log(`이 명령의 것이 아닌 파일 / not of this command: ${others.join(', ')}`);
}

function watchContent(): void {
  console.log(`${join(FOLDER, IDS_FILE)}: ${contentFolder()}/ …`);
  let settling: NodeJS.Timeout | undefined;
  watch(contentFolder(), { recursive: true }, () => {
    clearTimeout(settling);
    settling = setTimeout(() => renewEditorIds('.', contentFolder()), SETTLE_MS);
  });
}
