import { lineForm } from '../../time/lines.ts';

/** A value that rises and falls: straight from one to the next. */
export const line = lineForm((from, to) => [[from, to]]);
