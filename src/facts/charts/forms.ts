import type { Text } from '../values/text.ts';

/** A form that a chart may have, as an editor chooses it. How it is drawn stands in `src/charts/forms/`, a folder a form. */
export interface ChartFormWords {
  /** What it is for. */
  for: Text;
  /** The kinds of facts it can show. */
  takes: readonly ('deals' | 'figures' | 'series' | 'polls' | 'clauses')[];
  /**
   * What a reader compares in it. `lengths`: only what is alike in every way. `places`: what is in one unit, also where
   * it was measured differently. `parts`: what makes one whole. `words`: nothing by size.
   */
  compares: 'lengths' | 'places' | 'parts' | 'words';
}

type Takes = ChartFormWords['takes'];

/** What a form is for, in a line of this file. */
function form<const T extends Takes, const C extends ChartFormWords['compares']>(
  takes: T,
  compares: C,
  ko: string,
  en: string,
) {
  return { for: { ko, en }, takes, compares } satisfies ChartFormWords;
}

const VALUES = ['figures', 'series'] as const;

/** Every form. A chart of a new one is drawn by the folder of that name, which madeForms.ts has in a line. */
export const CHART_FORMS = {
  bars: form(
    ['deals', ...VALUES, 'polls'],
    'lengths',
    '막대: 같은 잣대로 잰 것의 크기',
    'bars: one measure over several things',
  ),
  columns: form(VALUES, 'lengths', '기둥: 때마다 잰 크기', 'columns: how much at each time'),
  line: form(VALUES, 'lengths', '선: 때에 따라 오르내린 값', 'line: a value that rises and falls over time'),
  steps: form(
    VALUES,
    'lengths',
    '계단: 다음에 바뀔 때까지 그대로인 값',
    'steps: a value that holds until it is next changed',
  ),
  parts: form([...VALUES, 'polls'], 'parts', '몫: 백을 이루는 부분들', 'parts: what makes up a whole'),
  dots: form(
    VALUES,
    'places',
    '점: 범위, 전과 후, 길이로 견줄 수 없는 값',
    'dots: ranges, before and after, values that must not be compared as lengths',
  ),
  flows: form(['deals'], 'words', '흐름: 누가 누구에게 무엇을', 'flows: who gives what to whom'),
  stages: form(['clauses'], 'words', '단계: 조항이 바뀌어 온 차례', 'stages: how a clause changed, step by step'),
};

export type ChartForm = keyof typeof CHART_FORMS;
export const FORM_NAMES = Object.keys(CHART_FORMS) as [ChartForm, ...ChartForm[]];
