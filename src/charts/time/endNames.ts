import type { Layout } from '../form.ts';
import { measure } from '../measure.ts';
import { balanced, longestWord } from '../wrap.ts';
import { LEAST } from './frame.ts';
import type { Series } from './series.ts';

/** The most that names behind the lines may take of the width: three quarters are left to the drawing, on a phone two thirds. */
const MOST: Record<Layout, number> = { wide: 0.24, narrow: 0.32 };
/** For a word that is longer they may take this much: what is left is still a drawing. */
const MOST_FOR_A_WORD = 0.58;
/** From the last point to its words; readers’ own letters may be wider than ours. */
const [BEFORE, ROOM] = [14, 1.12];

/** The names of lines as they stand behind their last points, and how much room they take. */
export function endNames(all: readonly Series[], layout: Layout) {
  const roomy = (text: string, size: number): number => measure(text, size) * ROOM;
  const longest = Math.max(0, ...all.map(({ name = '' }) => longestWord(name, 13, roomy)));
  const most = Math.max(
    LEAST[layout] * MOST[layout] - BEFORE,
    Math.min(LEAST[layout] * MOST_FOR_A_WORD - BEFORE, longest),
  );
  const linesOf = ({ name = '' }: Series): string[] => balanced(name, most, { size: 13, mostLines: 3 }, roomy);
  const widths = all.flatMap((series) => [
    roomy(series.marks.at(-1)?.figure ?? '', 15),
    ...linesOf(series).map((line) => roomy(line, 13)),
  ]);
  return { linesOf, width: Math.max(...widths) + BEFORE };
}
