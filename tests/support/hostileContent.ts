import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assemble } from '#facts/desk/assemble';
import type { Dossier } from '#facts/kinds/dossier';
import type { Path } from '#intake/writtenFile';
import { facts, pictures, put, rows, stories, textFields, written, type TextField } from './everyField.ts';
import { spelledForProse } from './hostileText.ts';

/** A text field with the hostile text that stands in it. */
export interface Filled {
  field: TextField;
  /** As it was written: for prose, perhaps with its signs spelled out. */
  typed: string;
  /** What a reader should see; undefined where the text may hold Markdown, and its reading is the check’s business. */
  meant: string | undefined;
}

/** What the check let stand, with the explainer that comes of it, and what it refused. */
export interface Judged {
  dossier: Dossier;
  filled: readonly Filled[];
  refused: readonly Filled[];
  files: ReadonlyMap<string, unknown>;
}

/** Words that only the check reads, and that no page, file or picture holds: `facts/wording.test.ts` puts strange signs into them. */
const ONLY_READ = /\/(?:wording|ladders)\//;
const fields = textFields().filter(({ file }) => !ONLY_READ.test(file));
export const FIELDS = fields.length;

/** Files of who and what has a name. */
const NAMED = /^reference\/(?:organisations|people|terms)\//;

/** Lays content out as files in a folder, as an editor would have it. */
export function layOut(files: ReadonlyMap<string, unknown>, folder: string): void {
  const pages = [...files].map(([path, data]) => written(path, data).file);
  for (const { path, text } of [...pages, ...stories, ...rows]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const { path, from } of pictures) cpSync(from, join(folder, path));
}

/**
 * Puts a hostile text into every text field, as it is or, in every other prose field, spelled out; then takes away what the
 * facts check refuses, as an editor would, until it is content with the rest. Every `rawEach`th prose field has its text unspelled.
 */
export function hostileContent(texts: readonly string[], rawEach = 4): Judged {
  const all = fields.map((field, at): Filled => {
    const text = texts[at % texts.length] ?? '';
    if (field.prose === undefined) return { field, typed: text, meant: text };
    if (at % rawEach === 1) return { field, typed: text, meant: undefined };
    const spelled = spelledForProse(text, field.prose);
    return { field, typed: spelled.typed, meant: spelled.meant };
  });
  let filled: Filled[] = all.filter(({ typed }) => typed.trim() !== '');
  const refused: Filled[] = all.filter(({ typed }) => typed.trim() === '');
  for (let round = 0; round < 24; round++) {
    const files = laid(filled);
    const pages = [...files].map(([path, data]) => written(path, data));
    const { dossiers, problems } = assemble([...pages.map(({ file }) => file), ...stories, ...rows, ...pictures]);
    const errors = problems.filter(({ level }) => level !== 'note');
    const [dossier] = dossiers;
    if (errors.length === 0 && dossier) return { dossier, filled, refused, files };
    const placed = errors.map(({ file, line }) => ({
      file,
      path: pages.find((page) => page.file.path === file)?.paths[line - 1],
    }));
    const those = (names: (path: Path) => string): Filled[] => {
      const bad = new Set(placed.map(({ file, path }) => `${file} ${path && names(path)}`));
      return filled.filter(({ field }) => bad.has(`${field.file} ${names(field.path)}`));
    };
    // A problem that names no text of ours comes of another's: one in the same group of fields, else one anywhere in its file.
    const near = [(path: Path) => path.join(), (path: Path) => path.slice(0, -1).join(), () => '']
      .map(those)
      .find((found) => found.length > 0);
    // Or of a name, by which the texts of any file are read.
    const names = filled.filter(({ field }) => NAMED.test(field.file) && field.path[0] === 'title');
    const gone = near ?? (names.length > 0 ? names : undefined);
    if (!gone) throw new Error(errors.map(({ file, message }) => `${file}: ${message.en}`).join('\n'));
    refused.push(...gone);
    filled = filled.filter((one) => !gone.includes(one));
  }
  throw new Error('The check is never content');
}

/**
 * The texts in their places. A line of `history` ends at the value that stands: where that is one of ours, the line tells it, or
 * the whole file would be refused for another's sake.
 */
function laid(filled: readonly Filled[]): Map<string, unknown> {
  const files = new Map(facts);
  const told = new Set<string>();
  for (const { field, typed } of filled) {
    files.set(field.file, put(files.get(field.file), field.path, typed));
    told.add(`${field.file} ${field.path.join('.')}`);
  }
  for (const [path, data] of files) {
    const { history = [] } = data as { history?: { field: string }[] };
    history.forEach(({ field }, at) => {
      const now = ['history', at, 'now'];
      if (told.has(`${path} ${field}`) && !told.has(`${path} ${now.join('.')}`))
        files.set(path, put(files.get(path), now, valueAt(data, field.split('.'))));
    });
  }
  return files;
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce((at, key) => (at as Record<string, unknown>)[key], data);
}
