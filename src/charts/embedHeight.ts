import type { ChartSpec } from './chartSpec.ts';
import { FORMS } from './forms.ts';
import { measure } from './measure.ts';
import { wrap } from './wrap.ts';

/** The narrowest frame a chart is planned for, without its margins. */
const WIDTH = 276;
/** Letters and lines of the words around the chart, as styles/embed.css sets them; wider and higher than they come out. */
const WORDS = { title: { size: 17, line: 27 }, takeaway: { size: 16, line: 27 }, small: { size: 14, line: 23 } };
/** Margins, gaps, four lines for key, rate and day, one for the way back. */
const AROUND = 190;
/** The reader’s own letters may be wider than ours. */
const ROOM = 1.12;

/** A height in pixels in which a chart with all its words fits a frame of any width, for a page that cannot be told. `sources` is the line that names them. */
export function embedHeight(spec: ChartSpec, sources: string): number {
  const linesOf = (text: string, { size, line }: { size: number; line: number }) =>
    wrap(text, { size: size * ROOM, widthOf: () => WIDTH, mostLines: 30 }, measure).length * line;
  const told = (spec.told ?? []).map(({ text }) => text).join(' · ');
  const words =
    linesOf(spec.title, WORDS.title) +
    linesOf(spec.takeaway, WORDS.takeaway) +
    linesOf(sources, WORDS.small) +
    linesOf(told, WORDS.small);
  const height = FORMS[spec.form].height(spec) + words + AROUND;
  return Math.ceil(height / 10) * 10;
}
