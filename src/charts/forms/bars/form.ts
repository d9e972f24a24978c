import { drawBars } from '../../draw.ts';
import type { Form } from '../../form.ts';
import { dealMarks } from '../../marks/dealMarks.ts';
import { measuredMarks } from '../../marks/measuredMarks.ts';
import { measure } from '../../measure.ts';
import { planOf } from './layout.ts';

/** One measure over several things: solid as far as it is paid or recorded, hatched where promised, open where only said. */
export const bars: Form = {
  marks: (setting, chosen) => [
    ...dealMarks(
      setting,
      chosen.filter((fact) => fact.folder === 'deals'),
    ),
    ...measuredMarks(setting, chosen),
  ],
  layouts: ['wide', 'narrow'],
  draw: drawBars,
  height: (drawn) => planOf(drawn, 'narrow', measure).height,
  key: 'beside',
  live: true,
};
