/* What draws each form, a line each. */
export { bars } from './forms/bars/form.ts';
export { columns } from './forms/columns/form.ts';
export { dots } from './forms/dots/form.ts';
export { flows } from './forms/flows/form.ts';
export { line } from './forms/line/form.ts';
export { parts } from './forms/parts/form.ts';
export { stages } from './forms/stages/form.ts';
export { steps } from './forms/steps/form.ts';
