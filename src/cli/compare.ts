import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { changesSince, type FileChange } from '#facts/desk/changesSince';
import { contentFolder } from '#intake/contentFolder';
import { readPastContent } from '#intake/pastContent';
import { readFolder } from '#intake/readFolder';

/**
 * `npm run compare -- --since REF [--before DIST] [--after DIST]`: what a change does to the facts and, where two built
 * sites are given, to the bytes a reader fetches. Markdown on stdout, for the summary of a pull request.
 */
const { since, before, after } = parseArgs({
  options: { since: { type: 'string' }, before: { type: 'string' }, after: { type: 'string', default: 'dist' } },
}).values;
if (since === undefined) {
  console.error('--since REF를 적으세요. Say which commit to compare with: --since REF');
  process.exit(2);
}
/** A page may grow by a byte for many reasons; below this nobody wants to read of it. */
const WORTH_TELLING = 64;

function row({ file, kind, fields }: FileChange): string {
  const cell = (value: string | undefined): string => (value ?? '—').replaceAll('|', '\\|').slice(0, 200);
  if (fields.length === 0) return `| \`${file}\` | ${kind === 'changed' ? 'words only' : kind} | | |`;
  return fields.map(({ field, was, now }) => `| \`${file}\` | ${field} | ${cell(was)} | ${cell(now)} |`).join('\n');
}

function factsPart(changes: readonly FileChange[]): string {
  if (changes.length === 0) return '## Facts\n\nNo content changed.';
  return `## Facts\n\n${changes.length} files\n\n| file | what | was | now |\n| --- | --- | --- | --- |\n${changes.map(row).join('\n')}`;
}

/** Brotli bytes of each kind of file, and of each page, as a host would send them. */
function weigh(dist: string): Map<string, number> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const stable = path.slice(dist.length).replace(/\.[\w-]{8}\.(js|css|woff2)$/, '.$1');
      const bytes = readFileSync(path);
      return [stable, /\.(png|woff2)$/.test(path) ? bytes.length : brotliCompressSync(bytes).length];
    }),
  );
}

function bytesPart(old: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): string {
  const sum = (sizes: ReadonlyMap<string, number>): number => [...sizes.values()].reduce((a, b) => a + b, 0);
  const moved = [...new Set([...old.keys(), ...now.keys()])]
    .map((path) => ({ path, was: old.get(path) ?? 0, is: now.get(path) ?? 0 }))
    .filter(({ was, is }) => Math.abs(is - was) >= WORTH_TELLING)
    .sort((a, b) => Math.abs(b.is - b.was) - Math.abs(a.is - a.was));
  const rows = moved.slice(0, 40).map(({ path, was, is }) => `| ${path} | ${was} | ${is} | ${is - was} |`);
  const left = moved.length > 40 ? `\n\n…and ${moved.length - 40} more.` : '';
  return `## Bytes (brotli)\n\n${old.size} files, ${sum(old)} bytes → ${now.size} files, ${sum(now)} bytes\n\n| file | was | now | difference |\n| --- | ---: | ---: | ---: |\n${rows.join('\n')}${left}`;
}

const past = readPastContent(contentFolder(), since);
if ('refused' in past) {
  console.error(past.refused.en);
  process.exit(2);
}
console.log(factsPart(changesSince(past.files, readFolder(contentFolder()).files)));
if (before !== undefined) console.log(`\n${bytesPart(weigh(before), weigh(after))}`);
