import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas } from '#facts/desk/editorSchemas';

/**
 * `npm run schemas`: writes what VS Code knows of our files, `.vscode/schemas/`. Run it after a schema has changed. A file of another
 * name may be somebody's own; it is named and stays.
 */
const FOLDER = '.vscode/schemas';

mkdirSync(FOLDER, { recursive: true });
const schemas = editorSchemas();
for (const [name, text] of schemas) writeFileSync(join(FOLDER, name), text);
console.log(`${FOLDER}: ${schemas.size}`);
const others = readdirSync(FOLDER).filter((name) => !schemas.has(name));
if (others.length > 0) console.log(`이 명령의 것이 아닌 파일 / not of this command: ${others.join(', ')}`);
