import { SCALED } from '../values/scaleWords.ts';
import type { CsvCell } from '#intake/csvTable';
import { lostDigits } from '#intake/keptDigits';
import { formOfColumn, type SeriesColumn } from '../kinds/series.ts';
import type { Form } from '../values/value.ts';
import { isCellOf } from '../values/cellValue.ts';
import { meantDate } from '../values/writtenDate.ts';
import { meantNumber } from '../values/writtenNumber.ts';
import { isPartialDate } from '../values/when.ts';
import type { Draft, DraftFinding } from './draft.ts';
import type { FileRule } from './rule.ts';
import { csvExample, seriesExample } from './seriesExample.ts';
import { atCell, findOtherSeparator, keysOf, seriesIn } from './seriesRules.ts';
import type { World } from './world.ts';
import { IN_EACH } from '../values/text.ts';

/** The form that values under a column have; undefined where nothing says it. */
function formOf(column: SeriesColumn, { measures }: World): Form | undefined {
  return formOfColumn(column, measures.get(column.measure ?? ''))?.form;
}

/** What a form needs besides its number, and the column does not say. */
function findUnsaidForm(draft: Draft, world: World): DraftFinding[] {
  const own = seriesIn(draft);
  return (own?.series.columns ?? []).flatMap((column, at) => {
    const form = formOf(column, world);
    if (column.measure !== undefined && form === undefined) return [];
    const said = column.unit ?? (column.measure === undefined ? undefined : world.measures.get(column.measure)?.unit);
    const needs: Partial<Record<Form, readonly [isThere: unknown, line: string]>> = {
      money: [column.currency, 'currency: krw'],
      count: [said, 'unit: companies'],
      ratio: [said && column.per, 'unit: companies, per: { number: 1000, unit: companies }'],
      index: [column.base, 'base: { when: 2020, is: 100 }'],
    };
    const [isThere, line] = form === undefined ? [undefined, 'measure: stake'] : (needs[form] ?? [true, '']);
    if (isThere !== undefined) return [];
    return [
      {
        at: { path: ['columns', at, 'name'] },
        message: {
          ko: `‘${column.name}’ 열의 값이 무엇을 센 것인지 알 수 없습니다`,
          en: `Nothing says what the values under ‘${column.name}’ are`,
        },
        hint: {
          ko: `그 열에 더하세요: ${line} (measure·unit·currency 가운데 맞는 것)`,
          en: `Add to the column: ${line} (measure, unit or currency, whichever fits)`,
        },
      },
    ];
  });
}

function findStrayKeys(draft: Draft, { facts }: World): DraftFinding[] {
  const series = seriesIn(draft)?.series;
  if (!series) return [];
  const { is, names = {} } = series.keyed;
  return keysOf(draft).flatMap((cell) => {
    if (is === 'date') return isPartialDate(cell.text) ? [] : [wrongCell(cell, meantDate(cell.text)?.iso, DATE)];
    if (is === 'name') return Object.hasOwn(names, cell.text) ? [] : [wrongCell(cell, undefined, unnamed(cell.text))];
    const kind = facts.get(cell.text)?.folder;
    return kind === 'organisations' || kind === 'people' ? [] : [wrongCell(cell, undefined, PARTY)];
  });
}

const DATE = { ko: '날짜: 2024-03-01, 2024-03, 2024', en: 'a date: 2024-03-01, 2024-03, 2024' };
const PARTY = { ko: 'reference/의 조직이나 사람의 id', en: 'the id of an organisation or a person in reference/' };
const unnamed = (id: string) => ({
  ko: `.mdx의 keyed.names에 있는 id. 더하려면: ${id || 'north'}: ${IN_EACH}`,
  en: `an id under keyed.names of the .mdx. To add it: ${id || 'north'}: ${IN_EACH}`,
});

function findWrongCells(draft: Draft, world: World): DraftFinding[] {
  const own = findOtherSeparator(draft).length > 0 ? undefined : seriesIn(draft);
  if (!own) return [];
  const [head = [], ...rows] = own.table?.rows ?? [];
  const forms = head.map(({ text }) => {
    const column = own.series.columns.find(({ name }) => name === text);
    return column && formOf(column, world);
  });
  return [
    ...findStrayKeys(draft, world),
    ...rows.flatMap((row) =>
      row.flatMap((cell, at) => {
        const form = at === 0 ? undefined : forms[at];
        if (form === undefined || cell.text === '') return [];
        if (isCellOf(form, cell.text)) return form === 'moment' ? [] : lostInCell(cell);
        if (form === 'moment') return [wrongCell(cell, meantDate(cell.text)?.iso, DATE)];
        return [wrongCell(cell, bareNumber(cell.text), { ko: '수만: 1200, -0.5', en: 'a bare number: 1200, -0.5' })];
      }),
    ),
  ];
}

function lostInCell(cell: CsvCell): DraftFinding[] {
  const lost = lostDigits(cell.text);
  if (!lost) return [];
  const replace = lost.kept && { written: cell.text, mended: lost.kept };
  return [atCell(cell, { ...lost.words, ...(replace && { replace }) })];
}

/** The number of a cell that holds its unit too, or parts its digits: `1,200명`, `27%`. */
function bareNumber(text: string): string | undefined {
  // `1200만` is no number of 1200.
  if (SCALED.test(text)) return undefined;
  const [, sign = '', digits = ''] = /^\s*(-|−)?\s*([\d,.]+)\s*(?:[%℃]|\p{L}{1,12})?\s*$/u.exec(text) ?? [];
  const number = meantNumber(digits);
  return number === undefined ? undefined : `${sign ? '-' : ''}${number}`;
}

function wrongCell(cell: CsvCell, meant: string | undefined, wanted: { ko: string; en: string }): DraftFinding {
  return atCell(cell, {
    ...(meant === undefined ? {} : { replace: { written: cell.text, mended: meant } }),
    message: { ko: `이 칸에 적을 수 없습니다: ‘${cell.text}’`, en: `This cell cannot hold ‘${cell.text}’` },
    hint: {
      ko:
        meant === undefined ? `여기에는 ${wanted.ko}` : `이렇게 적으세요: ${meant} (단위는 .mdx의 columns가 말합니다)`,
      en: meant === undefined ? `Here: ${wanted.en}` : `Write ${meant} (its unit is told by columns of the .mdx)`,
    },
  });
}

export const wrongCellType: FileRule = {
  code: 'A53',
  level: 'error',
  says: { ko: 'CSV 칸의 값이 그 열의 꼴이 아님', en: 'A cell of a CSV unlike the type of its column' },
  reads: 'file',
  find: findWrongCells,
  example: csvExample('year,lit\n2022,11곳\n'),
};

export const unsaidForm: FileRule = {
  code: 'A54',
  level: 'error',
  says: { ko: '무엇을 센 값인지 말하지 않은 열', en: 'A column that does not say what its values are' },
  reads: 'file',
  find: findUnsaidForm,
  example: seriesExample(', unit: companies', '', ', unit: companies'),
};
