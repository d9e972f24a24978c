import type { Layout } from '../form.ts';
import { measure } from '../measure.ts';
import { wrap } from '../wrap.ts';
import { LEAST } from './frame.ts';
import type { Series } from './series.ts';

/** The most that names behind the lines may take of the width. */
const MOST: Record<Layout, number> = { wide: 0.24, narrow: 0.32 };
/** From the last point to its words; readers’ own letters may be wider than ours. */
const [BEFORE, ROOM] = [14, 1.12];

/** The names of lines as they stand behind their last points, and how much room they take. */
export function endNames(all: readonly Series[], layout: Layout) {
  const most = LEAST[layout] * MOST[layout] - BEFORE;
  const roomy = (text: string, size: number): number => measure(text, size) * ROOM;
  const linesOf = ({ name = '' }: Series): string[] =>
    wrap(name, { size: 13, widthOf: () => most, mostLines: 3 }, roomy);
  const widths = all.flatMap((series) => [
    roomy(series.marks.at(-1)?.figure ?? '', 15),
    ...linesOf(series).map((line) => roomy(line, 13)),
  ]);
  return { linesOf, width: Math.max(...widths) + BEFORE };
}
