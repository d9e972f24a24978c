import { lineForm } from '../../time/lines.ts';

/** A value that holds until it is next changed: along, then up or down. */
export const steps = lineForm(
  (from, to) => [
    [from, [to[0], from[1]]],
    [[to[0], from[1]], to],
  ],
  { holds: true },
);
