import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assembleFolder } from '#facts/desk/assembleFolder';
import { editorSchemas, editorSettings } from '#facts/desk/editorSchemas';
import { contentFolder } from '#intake/contentFolder';

/**
 * `npm run schemas`: writes what VS Code knows of our files, `.vscode/`. Run it after a schema or a kind has changed. A file of another
 * name may be somebody's own; it is named and stays.
 */
const FOLDER = '.vscode/schemas';
const SETTINGS = '.vscode/settings.json';

mkdirSync(FOLDER, { recursive: true });
// The house's words, so that an editor is offered them; those of one explainer may stand there too.
const [dossier] = assembleFolder(contentFolder()).dossiers;
const schemas = editorSchemas(dossier?.words.filter(({ file }) => file.startsWith('reference/')));
for (const [name, text] of schemas) writeFileSync(join(FOLDER, name), text);
const settings = JSON.parse(readFileSync(SETTINGS, 'utf8')) as Record<string, unknown>;
writeFileSync(SETTINGS, `${JSON.stringify({ ...settings, ...editorSettings() }, undefined, 2)}\n`);
console.log(`${FOLDER}: ${schemas.size}`);
const others = readdirSync(FOLDER).filter((name) => !schemas.has(name));
if (others.length > 0) console.log(`이 명령의 것이 아닌 파일 / not of this command: ${others.join(', ')}`);
