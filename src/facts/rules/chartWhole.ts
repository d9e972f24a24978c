import type { Message } from '#intake/problem';
import type { ChartEntry } from '../charts/entry.ts';
import { CHART_FORMS } from '../charts/forms.ts';
import { timeOf } from '../charts/selections/measure.ts';
import type { Figure } from '../kinds/figure.ts';
import { inOneLine } from '../values/inOneLine.ts';
import { lowest } from '../values/quantity.ts';
import { quantityIn } from '../values/value.ts';
import type { ChosenChart } from './chosenChart.ts';
import { valueIn } from './workedRules.ts';
import type { World } from './world.ts';

interface Found {
  message: Message;
  hint: Message;
}

/** Rounded shares may come to a little more than a whole. */
const ROUNDING = 0.5;

/**
 * Parts are of one thing, on one day, by a measure that makes a whole. Which day is the editor’s choice and never taken
 * silently: the newest may be an estimate.
 */
export function findNoWhole({ entry, facts }: ChosenChart, world: World): Found[] {
  if (CHART_FORMS[entry.form].compares !== 'parts') return [];
  const figures = facts.filter((fact) => fact.folder === 'figures');
  const found =
    ofNoWhole(figures, world) ?? ofSeveral(figures) ?? onSeveralDays(entry, figures) ?? aboveHundred(figures, world);
  return found ? [found] : [];
}

function ofNoWhole(figures: readonly Figure[], { measures }: World): Found | undefined {
  const stray = figures.find(({ measure }) => !measures.get(measure)?.whole);
  return (
    stray && {
      message: {
        ko: `‘${stray.measure}’의 값들은 한 전체의 몫이 아닙니다: ${stray.id}`,
        en: `Values of ‘${stray.measure}’ are no parts of a whole: ${stray.id}`,
      },
      hint: {
        ko: 'form: bars로 그리세요. 몫이 맞다면 그 measures 파일에 whole: true',
        en: 'Use form: bars; if they are parts, its file in measures/ says whole: true',
      },
    }
  );
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
