import type { Form } from '../../form.ts';
import { flowMarks } from './marks.ts';
import { drawFlows } from './draw.ts';

/** Who gives what to whom: boxes for parties, arrows of one width, what goes over and how far it has got in words and fill. */
export const flows: Form = {
  marks: (setting, chosen) =>
    flowMarks(
      setting,
      chosen.filter((fact) => fact.folder === 'deals'),
    ),
  layouts: 'any',
  draw: (drawn, _layout, prefix) => drawFlows(drawn, prefix),
  height: ({ marks }) => 30 + marks.length * 84,
};
