import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas, editorSettings } from '#facts/desk/editorSchemas';

/** `npm run schemas`: writes what VS Code knows of our files, `.vscode/`. Run it after a schema or a kind has changed. */
const FOLDER = '.vscode/schemas';
const SETTINGS = '.vscode/settings.json';

mkdirSync(FOLDER, { recursive: true });
const schemas = editorSchemas();
for (const name of readdirSync(FOLDER)) if (!schemas.has(name)) rmSync(join(FOLDER, name));
for (const [name, text] of schemas) writeFileSync(join(FOLDER, name), text);
const settings = JSON.parse(readFileSync(SETTINGS, 'utf8')) as Record<string, unknown>;
writeFileSync(SETTINGS, `${JSON.stringify({ ...settings, ...editorSettings() }, undefined, 2)}\n`);
console.log(`${FOLDER}: ${schemas.size}`);
