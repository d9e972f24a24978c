import type { Fact } from '#facts/kinds/dossier';
import type { ChartMark } from '../chartSpec.ts';
import type { Setting } from '../setting.ts';
import { figureMarks, type Along } from './figureMarks.ts';
import { pollMarks } from './pollMarks.ts';
import { seriesMarks } from './seriesMarks.ts';

/** The marks of all that was measured: figures, the cells of series, the answers of polls. */
export function measuredMarks(setting: Setting, chosen: readonly Fact[], along?: Along): ChartMark[] {
  return [
    ...figureMarks(
      setting,
      chosen.filter((fact) => fact.folder === 'figures'),
      along,
    ),
    ...seriesMarks(
      setting,
      chosen.filter((fact) => fact.folder === 'series'),
    ),
    ...pollMarks(
      setting,
      chosen.filter((fact) => fact.folder === 'polls'),
    ),
  ];
}
