/** The width of a text in pixels at a size. */
export type Measure = (text: string, size: number) => number;

const CUT = '…';

/** Breaks a text into lines of at most this width, at its spaces; what is left over after the last line is cut with …. */
export function wrap(text: string, size: number, width: number, mostLines: number, measure: Measure): string[] {
  const fits = (line: string): boolean => measure(line, size) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), cut(lines[mostLines - 1] ?? '', fits)];
}

/** A word longer than a line goes over several. */
function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces = [''];
  for (const letter of word) {
    const longer = (pieces.at(-1) ?? '') + letter;
    if (longer.length > letter.length && !fits(longer)) pieces.push(letter);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces;
}

function cut(line: string, fits: (line: string) => boolean): string {
  const letters = [...line];
  while (letters.length > 1 && !fits(letters.join('').trimEnd() + CUT)) letters.pop();
  return letters.join('').trimEnd() + CUT;
}
