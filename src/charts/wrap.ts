/** The width of a text in pixels at a size. */
export type Measure = (text: string, size: number) => number;

const CUT = '…';

/**
 * Breaks a text into lines of at most this width: at its spaces, inside what is held together only where it alone is
 * longer than a line. What is left over after the last line is cut with ….
 */
export function wrap(text: string, size: number, width: number, mostLines: number, measure: Measure): string[] {
  const fits: Fits = (line) => measure(line, size) <= width;
  const lines = broken(text, ' ', fits);
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), cut(lines.slice(mostLines - 1).join(' '), fits)];
}

type Fits = (line: string) => boolean;

/** Where a line may end, in the order it is tried: at a space, at one that holds a quantity together, anywhere. */
const FINER: Record<string, string | undefined> = { ' ': '\u00a0', '\u00a0': '' };

function broken(text: string, at: string, fits: Fits): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(at)) {
    const longer = line === '' ? piece : line + at + piece;
    if (line === '' || fits(longer)) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = piece;
  }
  const finer = FINER[at];
  return [...lines, line].flatMap((whole) => (finer === undefined || fits(whole) ? [whole] : broken(whole, finer, fits)));
}

function cut(line: string, fits: Fits): string {
  const letters = [...line];
  while (letters.length > 1 && !fits(letters.join('').trimEnd() + CUT)) letters.pop();
  return letters.join('').trimEnd() + CUT;
}
