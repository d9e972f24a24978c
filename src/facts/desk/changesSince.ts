import { readCsv } from '#intake/csvTable';
import { readFrontmatter } from '#intake/frontmatter';
import { pictureIn } from '#intake/picture';
import { placementOf } from '../kinds/placement.ts';
import type { WrittenFile } from '#intake/writtenFile';
import { rowsAsData } from '../kinds/series.ts';
import { rowsIn } from './besideFacts.ts';
import { shownValues } from './shownValues.ts';

/** One file that says something else than it did. */
export interface FileChange {
  /** Relative to `content/`. */
  file: string;
  kind: 'added' | 'removed' | 'changed';
  /** The fields whose value, status, source or date differs, as JSON text; empty where only words differ. */
  fields: { field: string; was: string | undefined; now: string | undefined }[];
}

/** What differs between two states of the content, file by file: for the people who review a change. */
export function changesSince(past: readonly WrittenFile[], now: readonly WrittenFile[]): FileChange[] {
  const before = new Map(past.map((file) => [file.path, file]));
  const after = new Map(now.map((file) => [file.path, file]));
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter(isContent).sort();
  return paths.flatMap((file): FileChange[] => {
    const old = before.get(file);
    const current = after.get(file);
    if (old?.text === current?.text || (old && current && isSamePicture(old, current))) return [];
    if (!old) return [{ file, kind: 'added', fields: [] }];
    if (!current) return [{ file, kind: 'removed', fields: [] }];
    return [{ file, kind: 'changed', fields: fieldsBetween(old, current) }];
  });
}

function isContent(path: string): boolean {
  return ['fact', 'rows', 'picture', 'explainer', 'story'].includes(placementOf(path).role);
}

/** Of a picture of then only which it was is known. */
function isSamePicture(old: WrittenFile, current: WrittenFile): boolean {
  if (placementOf(old.path).role !== 'picture' || old.unread || current.unread) return false;
  return pictureIn(old).mark === pictureIn(current).mark;
}

function fieldsBetween(old: WrittenFile, current: WrittenFile): FileChange['fields'] {
  const was = valuesOf(old);
  const now = valuesOf(current);
  return [...new Set([...was.keys(), ...now.keys()])]
    .filter((field) => was.get(field) !== now.get(field))
    .sort()
    .map((field) => ({ field, was: was.get(field), now: now.get(field) }));
}

function valuesOf(file: WrittenFile): Map<string, string> {
  if (placementOf(file.path).role === 'picture')
    return shownValues(file.unread ? {} : { picture: pictureIn(file).mark });
  if (placementOf(file.path).role === 'rows') return shownValues({ rows: rowsAsData(rowsIn(readCsv(file))) });
  return shownValues(readFrontmatter(file).fact?.data ?? {});
}
