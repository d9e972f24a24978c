import { SOFT } from './palette.ts';
import type { Usual } from './recordingContext.ts';
import { element, escaped } from './svgWriting.ts';

/** What most letters of a drawing have: written once on the whole. */
export const USUAL: Usual = { size: 13, colour: SOFT };

/** A drawing with its name and what it shows, for those who do not see it. It fills the width that it is given. */
export function svg(
  told: { title: string; description: string; height: number; prefix: string; usual?: Usual },
  drawn: readonly string[],
): string {
  const { usual = USUAL, prefix, height } = told;
  const [title, description] = [`${prefix}-t`, `${prefix}-d`];
  const named = { role: 'img', 'aria-labelledby': title, 'aria-describedby': description };
  return element(
    'svg',
    { width: '100%', height, ...named, 'font-family': 'inherit', 'font-size': usual.size, fill: usual.colour },
    [
      element('title', { id: title }, escaped(told.title)),
      element('desc', { id: description }, escaped(told.description)),
      ...drawn,
    ].join(''),
  );
}
