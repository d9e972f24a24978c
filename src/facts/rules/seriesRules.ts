import { withParticles } from '#intake/particle';
import type { CsvCell, CsvTable } from '#intake/csvTable';
import { nearest } from '#intake/nearest';
import type { Series } from '../kinds/series.ts';
import type { Draft, DraftFinding } from './draft.ts';
import { csvExample, LAMPS } from './seriesExample.ts';
import type { FileRule } from './rule.ts';

/** Fewer rows than this: a page shows them all. */
const TOO_MANY_ROWS = 1_000;

/** A series with its rows; undefined for any other fact. */
export function seriesIn({ folder, fact, table }: Draft): { series: Series; table: CsvTable | undefined } | undefined {
  return folder === 'series' ? { series: fact as unknown as Series, table } : undefined;
}

/** The names that the head of the rows has to have, its key first. */
export function headOf({ keyed, columns }: Series): string[] {
  return [keyed.column, ...columns.map(({ name }) => name)];
}

/** The first cells of the rows; an empty line, which has a rule of its own, has none. */
export function keysOf(draft: Draft): CsvCell[] {
  return (seriesIn(draft)?.table?.rows.slice(1) ?? []).flatMap(([key, ...rest]) =>
    key && rest.length > 0 ? [key] : [],
  );
}

/** A finding at a cell of the rows. */
export function atCell(
  cell: CsvCell | undefined,
  words: Omit<DraftFinding, 'at'>,
  { start, end } = cell?.span ?? { start: 0, end: 1 },
): DraftFinding {
  return { at: { path: [], inRows: { start, end } }, ...words };
}

function findRowsMissing(draft: Draft): DraftFinding[] {
  const own = seriesIn(draft);
  if (!own || own.table) return [];
  const path = draft.file.path.replace(/\.mdx$/, '.csv');
  const head = headOf(own.series).join(',');
  return [
    {
      at: { path: ['keyed'] },
      message: { ko: `값을 적은 ${path} 파일이 없습니다`, en: `There is no ${path} with its values` },
      hint: { ko: `${path} 파일을 만들고 첫 줄에 적으세요: ${head}`, en: `Write ${path}; its first line: ${head}` },
    },
  ];
}

/** A file parted by something else than commas, at its head. */
export function findOtherSeparator(draft: Draft): DraftFinding[] {
  const own = seriesIn(draft);
  const first = own?.table?.rows[0];
  if (!own || !first) return [];
  const mark = [';', '\t', '|'].find((each) => first.length === 1 && first[0]?.text.includes(each));
  if (mark === undefined) return [];
  const name = { ';': { ko: '세미콜론', en: 'semicolons' }, '\t': { ko: '탭', en: 'tabs' } }[mark] ?? {
    ko: '세로줄',
    en: 'bars',
  };
  return [
    atCell(first[0], {
      message: {
        ko: withParticles`칸을 쉼표가 아니라 ${name.ko}으로 갈랐습니다`,
        en: `The cells are parted by ${name.en}, not commas`,
      },
      hint: {
        ko: `‘쉼표로 분리된 CSV UTF-8’로 다시 저장하세요. 첫 줄: ${headOf(own.series).join(',')}`,
        en: `Save it again as “CSV UTF-8 (comma delimited)”; its first line: ${headOf(own.series).join(',')}`,
      },
    }),
  ];
}

function findWrongHead(draft: Draft): DraftFinding[] {
  const own = seriesIn(draft);
  if (!own?.table || findOtherSeparator(draft).length > 0) return [];
  const wanted = headOf(own.series);
  const first = own.table.rows[0] ?? [];
  const written = first.map(({ text }) => text);
  const stray = first.find(({ text }, at) => !wanted.includes(text) || written.indexOf(text) !== at);
  const lost = wanted.filter((name) => !written.includes(name));
  const line = { start: 0, end: first.at(-1)?.span.end ?? 1 };
  const hint = {
    ko: `첫 줄: ${wanted.join(',')}. 열을 더하려면 .mdx의 columns에도 적으세요`,
    en: `First line: ${wanted.join(',')}. Another column has to stand in columns of the .mdx too`,
  };
  if (stray && stray.text !== '') {
    const close = nearest(stray.text, lost);
    const message = {
      ko: withParticles`열 ‘${stray.text}’가 무엇인지 .mdx에 없거나 두 번 있습니다${close ? `. 혹시 ${close}?` : ''}`,
      en: `Nothing in the .mdx says what column ‘${stray.text}’ is, or it is there twice${close ? `. Did you mean ${close}?` : ''}`,
    };
    return [atCell(stray, { message, hint })];
  }
  const message = { ko: `열이 없습니다: ${lost.join(', ')}`, en: `Columns are missing: ${lost.join(', ')}` };
  if (lost.length > 0) return [atCell(undefined, { message, hint }, line)];
  const isFirst = written[0] === wanted[0];
  const order = { ko: `첫 열은 ‘${wanted[0]}’여야 합니다`, en: `The first column has to be ‘${wanted[0]}’` };
  return isFirst ? [] : [atCell(first[0], { message: order, hint })];
}

function findUnevenRows(draft: Draft): DraftFinding[] {
  const own = seriesIn(draft);
  if (!own?.table || findOtherSeparator(draft).length > 0) return [];
  const [head = [], ...rows] = own.table.rows;
  const uneven = rows
    .filter((row) => row.length !== head.length)
    .map((row) =>
      atCell(
        row[0],
        {
          message: {
            ko: `칸이 ${row.length}개입니다. 첫 줄은 ${head.length}개입니다`,
            en: `This row has ${row.length} cells; the first line has ${head.length}`,
          },
          hint: {
            ko: '빈칸도 쉼표로 가릅니다. 값 안의 쉼표는 빼고(1200), 빈 줄은 지우세요',
            en: 'Part empty cells by commas too; take commas out of numbers (1200) and delete empty lines',
          },
        },
        { start: row[0]?.span.start ?? 0, end: Math.max(row.at(-1)?.span.end ?? 1, (row[0]?.span.start ?? 0) + 1) },
      ),
    );
  const excess = rows[TOO_MANY_ROWS - 1]?.[0];
  if (!excess) return uneven;
  return [
    ...uneven,
    atCell(excess, {
      message: { ko: `줄이 너무 많습니다(${rows.length}줄)`, en: `There are too many rows (${rows.length})` },
      hint: {
        ko: `${TOO_MANY_ROWS}줄 아래로 줄이세요. 하루하루의 값이면 주나 달로 묶고, 아니면 통계를 둘로 나누세요`,
        en: `Keep it under ${TOO_MANY_ROWS}: tell days by weeks or months, or make two series of it`,
      },
    }),
  ];
}

export const rowsWithoutFact: FileRule = {
  code: 'B61',
  level: 'error',
  says: { ko: '통계의 .mdx와 .csv 가운데 하나가 없음', en: 'A series without its .csv, or a .csv without its .mdx' },
  reads: 'file',
  find: findRowsMissing,
  example: { file: 'lighthouse/series/lamps.mdx', wrong: LAMPS, right: 'gone' },
};

export const otherSeparator: FileRule = {
  code: 'A51',
  level: 'error',
  says: { ko: '쉼표로 가르지 않은 CSV', en: 'A CSV parted by something else than commas' },
  reads: 'file',
  find: findOtherSeparator,
  example: csvExample('year;lit\n2022;11\n'),
};

export const wrongHead: FileRule = {
  code: 'A50',
  level: 'error',
  says: { ko: 'CSV의 첫 줄이 .mdx의 열과 다름', en: 'The head of a CSV unlike the columns of its .mdx' },
  reads: 'file',
  find: findWrongHead,
  example: csvExample('year\n2022\n'),
};

export const unevenRows: FileRule = {
  code: 'A55',
  level: 'error',
  says: {
    ko: 'CSV의 칸 수가 줄마다 다르거나, 줄이 너무 많음',
    en: 'Rows of unlike length in a CSV, or too many of them',
  },
  reads: 'file',
  find: findUnevenRows,
  example: csvExample('year,lit\n2022,1,100\n'),
};
