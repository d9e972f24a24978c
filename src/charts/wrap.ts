/** The width of a text in pixels at a size. */
export type Measure = (text: string, size: number) => number;

/** Where lines may break and how long they may be. */
interface Column {
  size: number;
  /** The width of the n-th line, from 0. */
  widthOf: (line: number) => number;
  mostLines: number;
}

/** Where a line may end, in the order it is tried: at a space, at one that holds a quantity together, anywhere. */
const JOINTS = [' ', '\u00a0', ''];
const CUT = '…';

/**
 * Breaks a text into lines: at its spaces, and inside what is held together only where that alone is longer than a
 * line. What is left over after the last line is cut with ….
 */
export function wrap(text: string, { size, widthOf, mostLines }: Column, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (words: string, at: number): boolean => measure(words, size) <= widthOf(at);
  const add = (piece: string, joint: string, finer: readonly string[]): void => {
    const longer = line === '' ? piece : line + joint + piece;
    const [next, ...rest] = finer;
    if (fits(longer, lines.length) || (line === '' && next === undefined)) {
      line = longer;
    } else if (line !== '') {
      lines.push(line);
      line = '';
      add(piece, joint, finer);
    } else if (next !== undefined) {
      for (const part of piece.split(next)) add(part, next, rest);
    }
  };
  const [space = ' ', ...finer] = JOINTS;
  for (const word of text.split(space)) add(word, space, finer);
  lines.push(line);
  if (lines.length <= mostLines) return lines;
  const last = mostLines - 1;
  return [...lines.slice(0, last), cut(lines.slice(last).join(' '), (words) => fits(words, last))];
}

function cut(line: string, fits: (line: string) => boolean): string {
  const letters = [...line];
  while (letters.length > 1 && !fits(letters.join('').trimEnd() + CUT)) letters.pop();
  return letters.join('').trimEnd() + CUT;
}
