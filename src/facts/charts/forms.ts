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

/** Every form. A chart of a new one is drawn by the folder of that name. */
export const CHART_FORMS = {
  bars: {
    for: { ko: '막대: 같은 잣대로 잰 것의 크기', en: 'bars: one measure over several things' },
    takes: ['deals', 'figures', 'series', 'polls'],
    compares: 'lengths',
  },
  columns: {
    for: { ko: '기둥: 때마다 잰 크기', en: 'columns: how much at each time' },
    takes: ['figures', 'series'],
    compares: 'lengths',
  },
  line: {
    for: { ko: '선: 때에 따라 오르내린 값', en: 'line: a value that rises and falls over time' },
    takes: ['figures', 'series'],
    compares: 'lengths',
  },
  steps: {
    for: { ko: '계단: 다음에 바뀔 때까지 그대로인 값', en: 'steps: a value that holds until it is next changed' },
    takes: ['figures', 'series'],
    compares: 'lengths',
  },
  parts: {
    for: { ko: '몫: 백을 이루는 부분들', en: 'parts: what makes up a whole' },
    takes: ['figures', 'series', 'polls'],
    compares: 'parts',
  },
  dots: {
    for: {
      ko: '점: 범위, 전과 후, 길이로 견줄 수 없는 값',
      en: 'dots: ranges, before and after, values that must not be compared as lengths',
    },
    takes: ['figures', 'series'],
    compares: 'places',
  },
  flows: {
    for: { ko: '흐름: 누가 누구에게 무엇을', en: 'flows: who gives what to whom' },
    takes: ['deals'],
    compares: 'words',
  },
  stages: {
    for: { ko: '단계: 조항이 바뀌어 온 차례', en: 'stages: how a clause changed, step by step' },
    takes: ['clauses'],
    compares: 'words',
  },
} as const satisfies Record<string, ChartFormWords>;

export type ChartForm = keyof typeof CHART_FORMS;
export const FORM_NAMES = Object.keys(CHART_FORMS) as [ChartForm, ...ChartForm[]];
