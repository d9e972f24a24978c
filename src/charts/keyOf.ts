import { fillsOf, type ChartSpec, type Fill } from './chartSpec.ts';
import { FORMS } from './forms.ts';

/** The fills that a key under a chart has to tell: none where all is solid, or where the drawing itself says what each means. */
export function keyOf(spec: ChartSpec): Fill[] {
  const fills = fillsOf(spec);
  return FORMS[spec.form].key === undefined || fills.join() === 'solid' ? [] : fills;
}

/** The same in the run of a story, which tells what only a key can tell. */
export function briefKeyOf(spec: ChartSpec): Fill[] {
  return FORMS[spec.form].key === 'alone' ? keyOf(spec).filter((fill) => fill !== 'solid') : [];
}

/**
 * What the lines with two ends across estimates stand for: each confidence in percent once, with the fact of the first that has it. Of a
 * form that draws no such line, nothing.
 */
export function intervalsOf({ form, marks }: Pick<ChartSpec, 'form' | 'marks'>): { factId: string; level: number }[] {
  if (!FORMS[form].reaches) return [];
  const first = new Map<number, string>();
  for (const { factId, interval } of marks)
    if (interval && !first.has(interval.level)) first.set(interval.level, factId);
  return [...first].map(([level, factId]) => ({ factId, level }));
}
