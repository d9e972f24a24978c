import type { ChartForm } from '#facts/charts/forms';
import type { Form } from './form.ts';
import * as made from './madeForms.ts';

/** How each form is made. One that facts/charts/forms.ts names and madeForms.ts does not have does not compile. */
export const FORMS: Readonly<Record<ChartForm, Form>> = made;
