import type { Message } from '#intake/problem';
import type { ChartEntry } from '../charts/entry.ts';
import { CHART_FORMS } from '../charts/forms.ts';
import { timeOf } from '../charts/selections/measure.ts';
import type { Figure } from '../kinds/figure.ts';
import type { Fact } from '../kinds/kinds.ts';
import { formOfColumn } from '../kinds/series.ts';
import { inOneLine } from '../values/inOneLine.ts';
import { lowest } from '../values/quantity.ts';
import { quantityIn } from '../values/numberOf.ts';
import type { ChosenChart } from './chosenChart.ts';
import { valueIn } from './workedRules.ts';
import type { World } from './world.ts';

interface Found {
  message: Message;
  hint: Message;
}

/** Rounded shares may come to a little more than a whole. As for what is held (shareRules.ts). */
const ROUNDING = 0.5;

/**
 * Parts are of one thing, on one day, by a measure that makes a whole. Which day is the editor’s choice and never taken
 * silently: the newest may be an estimate.
 */
export function findNoWhole({ entry, facts }: ChosenChart, world: World): Found[] {
  if (CHART_FORMS[entry.form].compares !== 'parts') return [];
  const [first] = facts;
  if (first?.folder === 'polls') return first.multiple ? [ofSeveralAnswers(first.id)] : [];
  const found = first?.folder === 'series' ? ofNoRow(facts, world) : ofFigures(entry, facts, world);
  return found ? [found] : [];
}

function ofFigures(entry: ChartEntry, facts: readonly Fact[], world: World): Found | undefined {
  const figures = facts.filter((fact) => fact.folder === 'figures');
  return (
    ofNoWhole(figures, world) ?? ofSeveral(figures) ?? onSeveralDays(entry, figures) ?? aboveHundred(figures, world)
  );
}

function ofSeveralAnswers(id: string): Found {
  return {
    message: {
      ko: `여럿을 고를 수 있었던 물음의 답은 한 전체의 몫이 아닙니다: ${id}`,
      en: `Where several answers could be chosen they are no parts of a whole: ${id}`,
    },
    hint: { ko: 'form: bars로 그리세요', en: 'Use form: bars' },
  };
}

/** Of a series one row or one column makes a whole, of what is counted or of shares that are said to. */
function ofNoRow(facts: readonly Fact[], { measures }: World): Found | undefined {
  const all = facts.filter((fact) => fact.folder === 'series');
  const [series] = all;
  if (!series) return undefined;
  const { columns, rows } = series;
  const isOne = all.length === 1 && (rows.length === 1 || (columns.length === 1 && series.keyed.is !== 'date'));
  if (!isOne) {
    return {
      message: {
        ko: `한 줄이나 한 열이라야 한 전체의 몫입니다: ${series.id}(${rows.length}줄, ${columns.length}열)`,
        en: `One row, or one column, makes a whole: ${series.id} has ${rows.length} rows of ${columns.length} columns`,
      },
      hint: {
        ko: `한 줄을 고르세요: rows: '${rows.at(-1)?.name ?? ''}'. 때마다의 값이면 form: line`,
        en: `Choose a row: rows: '${rows.at(-1)?.name ?? ''}'; for values over time, form: line`,
      },
    };
  }
  const stray = columns.find((column) => {
    const measure = measures.get(column.measure ?? '');
    const form = formOfColumn(column, measure)?.form;
    return form !== 'count' && form !== 'money' && !measure?.whole;
  });
  return stray && noParts(stray.measure ?? stray.name, series.id);
}

function ofNoWhole(figures: readonly Figure[], { measures }: World): Found | undefined {
  const stray = figures.find(({ measure }) => !measures.get(measure)?.whole);
  return stray && noParts(stray.measure, stray.id);
}

function noParts(measure: string, id: string): Found {
  return {
    message: {
      ko: `‘${measure}’의 값들은 한 전체의 몫이 아닙니다: ${id}`,
      en: `Values of ‘${measure}’ are no parts of a whole: ${id}`,
    },
    hint: {
      ko: 'form: bars로 그리세요. 몫이 맞다면 그 measures 파일에 whole: true',
      en: 'Use form: bars; if they are parts, its file in measures/ says whole: true',
    },
  };
}

function ofSeveral(figures: readonly Figure[]): Found | undefined {
  const several = [...new Set(figures.map(({ of }) => of))];
  if (several.length < 2) return undefined;
  return {
    message: {
      ko: `서로 다른 것의 몫입니다: ${several.join(', ')}`,
      en: `Parts of different things: ${several.join(', ')}`,
    },
    hint: { ko: `하나만 고르세요: of: ${several[0]}`, en: `Choose one: of: ${several[0]}` },
  };
}

function onSeveralDays({ shows }: ChartEntry, figures: readonly Figure[]): Found | undefined {
  const days = [...new Set(figures.map((figure) => written(timeOf(figure))))];
  if (days.length < 2) return undefined;
  const ofFirst = figures.filter((figure) => written(timeOf(figure)) === days[0]).map(({ id }) => id);
  const one = 'measure' in shows ? `at: ${days[0]}` : `shows: ${inOneLine(ofFirst)}`;
  return {
    message: {
      ko: `때가 다른 몫은 한 전체가 아닙니다: ${days.join(', ')}`,
      en: `Parts of different times make no whole: ${days.join(', ')}`,
    },
    hint: {
      ko: `어느 때인지 고르세요: ${one}. 바뀐 것을 보이려면 form: dots`,
      en: `Choose the time: ${one}; to show the change, form: dots`,
    },
  };
}

function aboveHundred(figures: readonly Figure[], world: World): Found | undefined {
  const parts = figures.flatMap(({ id }) => {
    const value = valueIn(id, world);
    const quantity = value?.form === 'share' ? quantityIn(value) : undefined;
    return quantity === undefined ? [] : [{ id, percent: lowest(quantity) }];
  });
  const sum = parts.reduce((all, { percent }) => all + percent, 0);
  if (sum <= 100 + ROUNDING) return undefined;
  const list = parts.map(({ id, percent }) => `${id} ${percent}`).join(', ');
  return {
    message: {
      ko: `몫을 더하면 ${Math.round(sum * 10) / 10}%입니다: ${list}`,
      en: `The parts come to ${Math.round(sum * 10) / 10}%: ${list}`,
    },
    hint: {
      ko: '겹치는 몫을 빼거나 값을 출처대로 고치세요',
      en: 'Leave out what is counted twice, or correct a value by its source',
    },
  };
}

function written(when: Figure['when']): string {
  return typeof when === 'string' ? when : JSON.stringify(when).replaceAll('"', '').replace(/[:,]/g, '$& ');
}
