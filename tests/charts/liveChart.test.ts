import { describe, expect, it } from 'vitest';
import type { Fill } from '#charts/chartSpec';
import { isFarApart, liveChart } from '#charts/forms/bars/liveChart';
import { planOf } from '#charts/forms/bars/layout';
import { measure } from '#charts/measure';
import { toChartConfig } from '#charts/forms/bars/toChartConfig';
import { chartSpec } from '#charts/chartOf';
import { FORMS } from '#charts/forms';
import { dossierOf } from '../support/realContent.ts';
import { specOf } from './drawn.ts';

const dossier = dossierOf('content');
const specs = Object.keys(dossier.explainer.charts)
  .flatMap((id) => chartSpec(dossier, id, 'ko') ?? [])
  .filter(({ form }) => FORMS[form].live);

describe.each(specs.map((spec) => [spec.id, spec] as const))('%s for the browser', (_, spec) => {
  const live = liveChart(dossier, spec);

  it('is plain JSON and is drawn from the same configuration', () => {
    expect(JSON.parse(JSON.stringify(live))).toEqual(live);
    for (const layout of ['wide', 'narrow'] as const)
      expect(toChartConfig(live.bars, live.plans[layout], 700)).toEqual(
        toChartConfig(spec.marks, planOf(spec, layout, measure), 700),
      );
  });

  it('says amount, state, standing and publishers of every bar, in one sentence', () => {
    live.bars.forEach((bar, at) => {
      const {
        figure,
        beside = '',
        state,
        date,
        statusWord,
      } = spec.marks[at] ?? { figure: '-', state: '-', date: '-', statusWord: '-' };
      for (const part of [figure, beside, state, statusWord]) expect(bar.told.join('\n')).toContain(part);
      for (const part of [bar.name, figure, beside, date]) expect(bar.spoken).toContain(part);
      expect(bar.spoken).toMatch(/출처: .+\.$/);
      expect(bar.spoken.slice(0, -1)).not.toMatch(/\. /);
    });
  });
});

describe('a scale of powers of ten', () => {
  const bar = (value: number) => ({
    name: '',
    value,
    colour: 'others' as const,
    segments: [{ value, fill: 'solid' as Fill }],
  });
  const plan = planOf(specOf('money-in'), 'wide', measure);

  it('begins below the shortest bar and has a line at each power in between', () => {
    const { options } = toChartConfig([bar(9e11), bar(3e8)], plan, 700, 'log');
    expect(options?.scales?.['x']).toMatchObject({ type: 'logarithmic', min: 1e8, max: 9e11 });
    expect(options?.plugins).toMatchObject({ annotations: { decades: [1e9, 1e10, 1e11] } });
    expect(toChartConfig([bar(1e9), bar(1e11)], plan, 700, 'log').options?.scales?.['x']).toMatchObject({ min: 1e8 });
  });

  it('is offered only where values lie far apart', () => {
    const spec = specOf('money-in');
    const of = (...values: number[]) => ({
      ...spec,
      marks: values.flatMap((value) => spec.marks.slice(0, 1).map((first) => ({ ...first, value }))),
    });
    expect(isFarApart(of(50, 1))).toBe(false);
    expect(isFarApart(of(51, 1))).toBe(true);
  });
});
