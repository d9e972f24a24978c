/** The width of a text in pixels at a size. */
export type Measure = (text: string, size: number) => number;

/** Where lines may break and how long they may be. */
interface Column {
  size: number;
  /** The width of the n-th line, from 0. */
  widthOf: (line: number) => number;
  mostLines: number;
}

/**
 * Where a line may end, in the order it is tried: at a space, at one that holds a quantity together, and inside a word only where no
 * line is as long as it.
 */
const JOINTS = [' ', '\u00a0', ''];
const CUT = '…';
/** Lines that are shorter, for what stands opposite, are no more than these at the top: one of them may be left empty. */
const MOST_EMPTY = 3;

/** The width of the longest word of a text: no column that holds it is narrower. */
export function longestWord(text: string, size: number, measure: Measure): number {
  return Math.max(0, ...text.split(/[ \u00a0]/).map((word) => measure(word, size)));
}

/**
 * Breaks a text into lines: at its spaces, and inside what is held together only where that alone is longer than any
 * line. A line too short for the next word is left empty where one below is long enough. What is left over after the last line is cut
 * with ….
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
    } else if (hasRoomBelow(piece)) {
      lines.push('');
      add(piece, joint, finer);
    } else if (next !== undefined) {
      for (const part of piece.split(next)) add(part, next, rest);
    }
  };
  const hasRoomBelow = (piece: string): boolean =>
    Array.from({ length: MOST_EMPTY }, (_, n) => lines.length + n + 1).some((below) => fits(piece, below));
  const [space = ' ', ...finer] = JOINTS;
  for (const word of text.split(space)) add(word, space, finer);
  lines.push(line);
  const most = mostLines + lines.findIndex((each) => each !== '');
  if (lines.length <= most) return lines;
  const last = most - 1;
  return [...lines.slice(0, last), cut(lines.slice(last).join(' '), (words) => fits(words, last))];
}

/** The same number of lines of one width, none much shorter than the others: no word is left alone on the last. */
export function balanced(text: string, most: number, { size, mostLines }: Omit<Column, 'widthOf'>, measure: Measure) {
  const at = (width: number): string[] => wrap(text, { size, widthOf: () => width, mostLines }, measure);
  const lines = at(most);
  const shortest = longestWord(text, size, measure);
  for (let width = shortest; width < most; width += 4) {
    const tried = at(width);
    if (tried.length <= lines.length && !tried.at(-1)?.endsWith(CUT)) return tried;
  }
  return lines;
}

/** After a word; inside one only where it is alone longer than the line. */
function cut(line: string, fits: (line: string) => boolean): string {
  const words = line.split(' ');
  while (words.length > 1 && !fits(words.join(' ') + CUT)) words.pop();
  const [only = '', ...others] = words;
  if (others.length === 0 && fits(only)) return only + CUT;
  const letters = [...words.join(' ')];
  while (letters.length > 1 && !fits(letters.join('').trimEnd() + CUT)) letters.pop();
  return letters.join('').trimEnd() + CUT;
}
