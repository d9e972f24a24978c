import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas } from '#facts/desk/editorSchemas';

/** `npm run schemas`: writes what VS Code knows of our files, `.vscode/schemas/`. Run it after a schema has changed. */
const FOLDER = '.vscode/schemas';

mkdirSync(FOLDER, { recursive: true });
const schemas = editorSchemas();
for (const name of readdirSync(FOLDER)) if (!schemas.has(name)) rmSync(join(FOLDER, name));
for (const [name, text] of schemas) writeFileSync(join(FOLDER, name), text);
console.log(`${FOLDER}: ${schemas.size}`);
