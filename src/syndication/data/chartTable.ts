import { chartSpec } from '#charts/chartOf';
import { tableOf, type ChartRow } from '#charts/table';
import { findFact, type Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import type { Currency } from '#facts/values/currency';
import type { ChartUnit } from '#charts/chartSpec';
import type { When } from '#facts/values/when';
import { paidWhen } from '#derive/paidWhen';
import { perLocale, sourceColumns, statusColumns, whenColumns } from './columns.ts';
import { oneLine } from '../plainWords.ts';
import { moneyColumns } from './valueColumns.ts';
import { dataTable, type Column, type DataTable } from './dataTable.ts';

interface BarRow {
  factId: string;
  /** The bar that a part belongs to; undefined for a bar. */
  partOf: string | undefined;
  value: number | undefined;
  label: Record<Locale, string>;
  state: Record<Locale, string>;
  /** Of a part, its own value in words. */
  figure?: Record<Locale, string>;
  bar: Record<Locale, ChartRow>;
}

/** The values of a chart: a row for each mark, followed by its named parts. Undefined where there is nothing to show. */
export function chartTable(dossier: Dossier, id: string, last: Column<unknown>[]): DataTable | undefined {
  const [ko, en] = [chartSpec(dossier, id, 'ko'), chartSpec(dossier, id, 'en')];
  if (!ko || !en) return undefined;
  const english = tableOf(en);
  const rows = tableOf(ko).flatMap((row, at): BarRow[] => {
    const other = english[at] ?? row;
    const bar = { ko: row, en: other };
    const parts = row.parts.map((part, place) => ({
      ...part,
      bar,
      partOf: row.factId,
      label: { ko: part.label, en: other.parts[place]?.label ?? part.label },
      state: { ko: part.state, en: other.parts[place]?.state ?? part.state },
      figure: { ko: part.figure, en: other.parts[place]?.figure ?? part.figure },
    }));
    return [
      {
        factId: row.factId,
        value: row.value,
        bar,
        partOf: undefined,
        label: { ko: row.label, en: other.label },
        state: { ko: row.state, en: other.state },
      },
      ...parts,
    ];
  });
  const columns: Column<BarRow>[] = [
    { name: 'fact_id', means: { ko: '그 값의 사실', en: 'The fact the value comes from' }, of: ({ factId }) => factId },
    {
      name: 'part_of',
      means: {
        ko: '막대나 화살표의 일부라면 그 전체의 사실. 전체의 값에 이미 들어 있으니 더하지 않는다',
        en: 'For a part, the fact of its bar or arrow, whose value contains it already',
      },
      of: ({ partOf }) => partOf,
    },
    ...perLocale<BarRow>(
      'label',
      { means: { ko: '그림의 항목이나 그 일부의 이름', en: 'What the mark or part is called' } },
      ({ label }, locale) => label[locale].replace(/\s+/g, ' '),
    ),
    ...valuesIn(dossier, ko.unit),
    ...perLocale<BarRow>('written', { means: WRITTEN }, ({ bar, figure }, locale) =>
      oneLine(figure?.[locale] ?? bar[locale].figure),
    ),
    ...perLocale<BarRow>(
      'state',
      { means: { ko: '돈이 어디까지 갔나, 또는 무엇을 쟀나', en: 'How far the money has got, or what was measured' } },
      ({ state }, locale) => state[locale],
    ),
    ...whenColumns<BarRow>('when', { means: WHEN }, (row) => whenOf(dossier, row)),
    ...statusColumns<BarRow>(({ bar }) => bar.ko.status),
    ...sourceColumns<BarRow>(dossier, ({ bar }) => bar.ko.sourceIds),
    ...last,
  ];
  return dataTable(`chart-${id}`, { ko: ko.title, en: en.title }, columns, rows);
}

const WHEN = {
  ko: '언제의 값인가. 낸 돈이면 낸 때이고, 밝혀지지 않았으면 비어 있다',
  en: 'When the value holds; of money paid, when it was paid, and empty where nothing says',
};

/** The day a deal was signed or announced is not the day it was paid; what falls to a part of it, its payments do not say. */
function whenOf(dossier: Dossier, { factId, partOf, bar }: BarRow): When | undefined {
  const fact = findFact(dossier, factId);
  if (fact?.folder === 'series') return bar.ko.row;
  if (fact?.folder !== 'deals') return fact && 'when' in fact ? fact.when : undefined;
  if (fact.state !== 'paid') return partOf === undefined ? fact.when : undefined;
  return partOf === undefined ? paidWhen(fact) : undefined;
}

/** The values as numbers, in what the chart is in; none where it shows words. */
function valuesIn(dossier: Dossier, { measure, currency }: ChartUnit): Column<BarRow>[] {
  if (currency) return sums(dossier, currency);
  if (measure === 'words') return [];
  return measure === 'share' ? PERCENT : NUMBER;
}

const WRITTEN = { ko: '그림에 적힌 그대로의 값', en: 'The value as the chart writes it' };
const VALUE = { ko: '값. 범위면 큰 쪽', en: 'The value; of a range, its upper end' };

const NUMBER: Column<BarRow>[] = [{ name: 'value', means: VALUE, of: ({ value }) => value }];

const PERCENT: Column<BarRow>[] = [
  {
    name: 'value_percent',
    means: VALUE,
    unit: '%',
    of: ({ value }) => value,
  },
];

function sums(dossier: Dossier, currency: Currency): Column<BarRow>[] {
  return moneyColumns<BarRow>(
    dossier,
    ({ value }) => (value === undefined ? undefined : { form: 'money', currency, number: value }),
    {
      when: ({ factId }) => {
        const fact = findFact(dossier, factId);
        return fact && 'when' in fact ? fact.when : undefined;
      },
    },
  );
}
