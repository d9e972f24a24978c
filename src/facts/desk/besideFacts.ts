import { readCsv, type CsvTable } from '#intake/csvTable';
import type { Problem } from '#intake/problem';
import { toProblem, type WrittenFile } from '#intake/writtenFile';
import type { Fact } from '../kinds/dossier.ts';
import type { SeriesRow } from '../kinds/series.ts';
import { DECLARATIONS } from '../kinds/folders.ts';
import type { Draft } from '../rules/draft.ts';
import { rememberedBy } from '../rules/rememberedBy.ts';
import { withPicture } from './pictureBeside.ts';
import { rowsWithoutFact } from '../rules/seriesRules.ts';

const tableOf = rememberedBy((file: WrittenFile): CsvTable => readCsv(file));

/** A fact of a kind whose rows, or whose picture, stand in a file beside it, with them; any other as it is. */
export function besideFacts(draft: Draft, beside: readonly WrittenFile[]): Draft {
  if (draft.folder === 'explainer') return draft;
  if (DECLARATIONS[draft.folder].picture) return withPicture(draft, beside);
  if (!DECLARATIONS[draft.folder].rows) return draft;
  const file = beside.find(({ path }) => path === rowsPath(draft.file.path));
  if (!file) return withRows(draft, undefined);
  return rememberedIn(file, draft);
}

const known = new WeakMap<WrittenFile, Draft>();

/** The same two files, the very objects, give the same draft, so that what is known of it is known by it. */
function rememberedIn(file: WrittenFile, draft: Draft): Draft {
  const before = known.get(file);
  if (before?.file === draft.file) return before;
  const joined = withRows(draft, tableOf(file));
  known.set(file, joined);
  return joined;
}

function withRows(draft: Draft, table: CsvTable | undefined): Draft {
  const fact = { ...draft.fact, rows: rowsIn(table) } as Fact;
  return { ...draft, fact, ...(table ? { table } : {}) };
}

/** What stands in a table, by the names of its head. An empty cell says nothing. */
export function rowsIn(table: CsvTable | undefined): SeriesRow[] {
  const [head = [], ...rows] = table?.rows ?? [];
  const names = head.map(({ text }) => text);
  return rows.map((row) => ({
    name: row[0]?.text ?? '',
    cells: Object.fromEntries(
      row.flatMap(({ text }, at) => (at === 0 || text === '' ? [] : [[names[at] ?? '', text] as const])),
    ),
  }));
}

/** Rows that belong to no fact. */
export function rowsAlone(rows: readonly WrittenFile[], files: readonly WrittenFile[]): Problem[] {
  const paths = new Set(files.map(({ path }) => path));
  return rows
    .filter(({ path }) => !paths.has(factPath(path)))
    .map((file) =>
      toProblem(file, {
        rule: rowsWithoutFact,
        span: { start: 0, end: 0 },
        message: {
          ko: '이 줄들이 무엇인지 말하는 .mdx 파일이 곁에 없습니다',
          en: 'No .mdx file beside it says what these rows are',
        },
        hint: { ko: `이 파일을 만드세요: ${factPath(file.path)}`, en: `Write ${factPath(file.path)}` },
      }),
    );
}

/** The file of the rows beside a fact's. */
export const rowsPath = (path: string): string => path.replace(/\.mdx$/, '.csv');
const factPath = (path: string): string => path.replace(/\.csv$/, '.mdx');
