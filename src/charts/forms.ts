import type { ChartForm } from '#facts/charts/forms';
import type { Form } from './form.ts';
import { bars } from './forms/bars/form.ts';
import { columns } from './forms/columns/form.ts';
import { dots } from './forms/dots/form.ts';
import { flows } from './forms/flows/form.ts';
import { line } from './forms/line/form.ts';
import { parts } from './forms/parts/form.ts';
import { stages } from './forms/stages/form.ts';
import { steps } from './forms/steps/form.ts';

/** How each form is made. One that facts/charts/forms.ts names and nothing here makes does not compile. */
export const FORMS: Readonly<Record<ChartForm, Form>> = { bars, columns, line, steps, parts, dots, flows, stages };
