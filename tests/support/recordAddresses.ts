import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Every address that was ever published, a line each. */
export const RECORD = 'tests/dist/azure/publishedAddresses.txt';

export function recordedAddresses(): string[] {
  return existsSync(RECORD) ? readFileSync(RECORD, 'utf8').split('\n').filter(Boolean) : [];
}

/** What `dist/` answers to: pages by their folder, files by their name. Scripts and styles are named anew with each change. */
export function builtAddresses(): string[] {
  return readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.replaceAll('\\', '/')}/${name}`.replace(/^dist/, ''))
    .filter((path) => !/^\/(_|\.)/.test(path))
    .map((path) => path.replace(/\/index\.html$/, '/'))
    .sort();
}

/** `node tests/support/recordAddresses.ts`, on publishing: adds what is new, and never takes away. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const all = new Set([...recordedAddresses(), ...builtAddresses()]);
  writeFileSync(RECORD, [...all].sort().join('\n') + '\n');
}
