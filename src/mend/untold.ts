import { rowsIn, rowsPath } from '#facts/desk/besideFacts';
import { findSince } from '#facts/desk/findSince';
import { rowsAsData } from '#facts/kinds/series';
import { changedUntold } from '#facts/rules/publishedRules';
import { undatedProse } from '#facts/rules/revisedRules';
import { valueAt } from '#facts/rules/fieldPath';
import { readCsv } from '#intake/csvTable';
import type { WrittenFile } from '#intake/writtenFile';
import { factIn } from './mended.ts';

/** A published value that a change leaves without its line of `history`, as the line would have it. */
export interface UntoldChange {
  file: string;
  field: string;
  row?: string;
  column?: string;
  was?: unknown;
  now?: unknown;
}

/** What was published, by the commit that has it. */
export interface Published {
  ref: string;
  files: readonly WrittenFile[];
}

/** What has to be told of a change before it is published: values without a line, and explainers whose prose has no new day. */
export function untoldBy(
  published: Published,
  files: readonly WrittenFile[],
  changed: ReadonlySet<string>,
  today: string,
): { values: UntoldChange[]; undated: string[] } {
  const now = Date.parse(`${today}T00:00:00Z`);
  const problems = findSince(published.files, files, { ref: published.ref, today, now });
  const own = problems.filter(({ file }) => changed.has(file) || changed.has(file.replace(/\.mdx$/, '.csv')));
  const values = own
    .filter(({ code }) => code === changedUntold.code)
    .flatMap(({ file, field }): UntoldChange[] => {
      const [, row, column] = /^rows\.(.+)\.([^.]+)$/.exec(field) ?? [];
      const [was, is] = [published.files, files].map((all) =>
        row === undefined || column === undefined ? valueOf(all, file, field) : cellIn(all, file, row, column),
      );
      const cell = row === undefined ? {} : { row, ...(column === undefined ? {} : { column }) };
      return [
        {
          file,
          field: row === undefined ? field : 'rows',
          ...cell,
          ...(was === undefined ? {} : { was }),
          ...(is === undefined ? {} : { now: is }),
        },
      ];
    });
  const scopes = new Set([...changed].map((path) => path.split('/')[0]));
  const undated = problems.filter(({ code, file }) => code === undatedProse.code && scopes.has(file.split('/')[0]));
  return { values, undated: [...new Set(undated.map(({ file }) => file))] };
}

/** A cell of the rows beside a series, as `history` has it. */
function cellIn(files: readonly WrittenFile[], path: string, row: string, column: string): unknown {
  const rows = files.find((each) => each.path === rowsPath(path));
  return rows && rowsAsData(rowsIn(readCsv(rows)))[row]?.[column];
}

/** A value as `history` takes it: a list stands there in words. */
function valueOf(files: readonly WrittenFile[], path: string, field: string): unknown {
  const file = files.find((each) => each.path === path);
  const value = file && valueAt(factIn(file)?.data, field);
  return Array.isArray(value) ? value.map(nameOf).join(', ') : value;
}

function nameOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  return 'id' in item ? String(item.id) : JSON.stringify(item);
}
