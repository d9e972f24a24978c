import { CHART_FORMS } from '../charts/forms.ts';
import type { ChartEntry } from '../charts/entry.ts';
import type { Deal } from '../kinds/deal.ts';
import { KINDS, type Fact } from '../kinds/kinds.ts';
import { boundColumns, formOfColumn, type Series, type SeriesColumn } from '../kinds/series.ts';
import type { Message } from '#intake/problem';
import { cellValue } from '../values/cellValue.ts';
import { inOneLine } from '../values/inOneLine.ts';
import type { Locale } from '../values/text.ts';
import type { Form, Value } from '../values/value.ts';
import type { ChosenChart } from './chosenChart.ts';
import { FORMS } from './measureRules.ts';
import { valueIn } from './workedRules.ts';
import type { World } from './world.ts';

interface Found {
  message: Message;
  hint: Message;
}

/** What of a chart’s facts cannot be held against the others by size. Told once, by the first difference. */
export function findUnlike({ entry, facts }: ChosenChart, world: World): Found[] {
  const { compares } = CHART_FORMS[entry.form];
  if (compares === 'words') return [];
  const deals = facts.filter((fact) => fact.folder === 'deals');
  const figures = facts.filter((fact) => fact.folder === 'figures');
  const [first] = facts;
  const stranger = first && facts.find(({ folder }) => folder !== first.folder);
  if (first && stranger) return [bothKinds(first, stranger)];
  const columns = facts.flatMap((fact) => (fact.folder === 'series' ? valueColumns(fact) : []));
  const found =
    unlikeBuys(entry, deals, world) ??
    unlikeValues([...deals, ...figures].flatMap(({ id }) => axisOfFact(id, world))) ??
    unlikeValues(columns.flatMap((column) => axisOfColumn(column, world))) ??
    unlikeMeasures([...figures, ...columns.map(({ column }) => column)], compares, world);
  return found ? [found] : [];
}

function bothKinds(one: Fact, other: Fact): Found {
  const words = (fact: Fact, locale: Locale): string => `${KINDS[fact.folder].words[locale].one} ${fact.id}`;
  return {
    message: {
      ko: `종류가 다른 것이 한 그림에 있습니다: ${words(one, 'ko')}, ${words(other, 'ko')}`,
      en: `Two kinds in one chart: ${words(one, 'en')} and ${words(other, 'en')}`,
    },
    hint: { ko: '한쪽만 고르세요', en: 'Choose one of the two' },
  };
}

function unlikeBuys({ shows }: ChartEntry, deals: readonly Deal[], { instruments }: World): Found | undefined {
  const buys = (deal: Deal): string => instruments.get(deal.instrument)?.buys ?? deal.instrument;
  const [first, ...more] = deals;
  const other = first && more.find((deal) => buys(deal) !== buys(first));
  if (!first || !other) return undefined;
  const alike = deals.filter((deal) => buys(deal) === buys(first)).map(({ id }) => id);
  const one = inOneLine('deals' in shows ? { deals: { ...shows.deals, buys: buys(first) } } : alike);
  return {
    message: {
      ko: `사는 것이 다른 돈을 나란히 그립니다: ${first.id}(${buys(first)}), ${other.id}(${buys(other)})`,
      en: `Money that buys different things side by side: ${first.id} (${buys(first)}), ${other.id} (${buys(other)})`,
    },
    hint: {
      ko: `한 가지만 고르세요: shows: ${one}. 방향과 성격을 함께 보이려면 form: flows`,
      en: `Choose one: shows: ${one}; to show both, form: flows`,
    },
  };
}

/** What the values of a fact, or of a column, would stand on. */
interface Axis {
  id: string;
  is: string;
}

function axisOfFact(id: string, world: World): Axis[] {
  const value = valueIn(id, world);
  return value ? [{ id, is: axisOf(value) }] : [];
}

/** The columns of a series that hold values of their own. */
function valueColumns(series: Series): { series: Series; column: SeriesColumn }[] {
  const bounds = boundColumns(series);
  return series.columns.filter(({ name }) => !bounds.has(name)).map((column) => ({ series, column }));
}

function axisOfColumn({ series, column }: { series: Series; column: SeriesColumn }, { measures }: World): Axis[] {
  const form = formOfColumn(column, measures.get(column.measure ?? ''));
  const value = form && cellValue(form.form === 'moment' ? '2024' : '1', form);
  return value ? [{ id: `${series.id} ${column.name}`, is: axisOf(value) }] : [];
}

/** The same form, currency and unit: all that a length on one axis can be in. */
function unlikeValues(valued: readonly Axis[]): Found | undefined {
  const [first, ...more] = valued;
  const other = first && more.find(({ is }) => is !== first.is);
  if (!first || !other) return undefined;
  return {
    message: {
      ko: `한 축에 놓을 수 없는 값입니다: ${first.id}(${inWords(first, 'ko')}), ${other.id}(${inWords(other, 'ko')})`,
      en: `These cannot stand on one axis: ${first.id} (${inWords(first, 'en')}), ${other.id} (${inWords(other, 'en')})`,
    },
    hint: {
      ko: '꼴, 통화, 단위가 같은 것만 고르거나 그림을 나누세요',
      en: 'Choose values of one form, currency and unit, or make two charts',
    },
  };
}

/** A form has words of the desk; a currency and a unit are called as they are written. */
function inWords({ is }: Axis, locale: Locale): string {
  return Object.hasOwn(FORMS, is) ? FORMS[is as Form][locale] : is;
}

/** What an axis of such values would be in. */
function axisOf(value: Value): string {
  switch (value.form) {
    case 'money':
      return [value.currency, ...(value.per ? [`per ${value.per}`] : [])].join(' ');
    case 'count':
      return value.unit;
    case 'ratio':
      return `${value.unit} per ${String(value.per.number)} ${value.per.unit}`;
    case 'index':
      return `index ${JSON.stringify(value.base)}`;
    default:
      return value.form;
  }
}

function unlikeMeasures(
  measuring: readonly { measure?: string | undefined }[],
  compares: string,
  { measures }: World,
): Found | undefined {
  if (compares === 'places') return undefined;
  const used = [...new Set(measuring.flatMap(({ measure }) => measure ?? []))];
  const pair = used.flatMap((one) =>
    used.filter((other) => measures.get(one)?.notComparedWith?.includes(other)).map((other) => [one, other] as const),
  )[0];
  if (!pair) return undefined;
  return {
    message: {
      ko: `견주지 않기로 한 두 가지를 길이로 견줍니다: ${pair.join(', ')}`,
      en: `Two measures that are not compared, compared by length: ${pair.join(', ')}`,
    },
    hint: {
      ko: '하나만 고르거나, 길이로 견주지 않는 form: dots로 그리세요',
      en: 'Choose one of them, or use form: dots, which compares no lengths',
    },
  };
}
