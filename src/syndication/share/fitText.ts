import { languageByLetters } from '#facts/values/text';
import { wrap, type Measure } from '#charts/wrap';

/** Room for a text of several lines, and the sizes it may be set in, the largest first. */
export interface Room {
  width: number;
  height: number;
  mostLines: number;
  sizes: readonly number[];
  /** From one baseline to the next, in sizes. */
  lineHeight: number;
}

/** How a text was set. */
export interface SetText {
  size: number;
  lines: string[];
}

/**
 * A text set as large as its room lets it be, with whole words and lines of about one length. Where the smallest size is
 * still too large, it ends with … after a word.
 */
export function fitText(text: string, room: Room, measure: Measure): SetText {
  const { sizes, mostLines, height, lineHeight } = room;
  const lines = (words: string, size: number, width = room.width): string[] =>
    wrap(words, { size, widthOf: () => width, mostLines: Infinity }, measure);
  const isRoomFor = (words: string, size: number): boolean => {
    return lines(words, size).length <= Math.min(mostLines, Math.floor(height / (size * lineHeight)));
  };
  const keepsWords = (size: number): boolean => widest(text, size, measure) <= room.width;
  const smallest = sizes.at(-1) ?? 0;
  const size = sizes.find((candidate) => keepsWords(candidate) && isRoomFor(text, candidate)) ?? smallest;
  const shown = cutTo(text, (words) => isRoomFor(words, size));
  return { size, lines: balanced(shown, size, room.width, lines, measure) };
}

/** A text cut with … at the end of a word until it fits; inside a word only where the first alone is too long. */
export function cutTo(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  // The fonts are Korean ones: their … stands at half the height of a letter, which is wrong among Latin letters.
  const dots = languageByLetters(text) ? '…' : '...';
  const words = text.split(' ');
  const letters = [...(words[0] ?? '')];
  const whole = (kept: number): string =>
    words
      .slice(0, kept)
      .join(' ')
      .replace(/[\s,.:;·–—]+$/u, '') + dots;
  const broken = (kept: number): string => letters.slice(0, kept).join('') + dots;
  const keptWords = most(words.length - 1, (kept) => fits(whole(kept)));
  return keptWords > 0 ? whole(keptWords) : broken(most(letters.length, (kept) => fits(broken(kept))));
}

/** The largest number from 0 to `highest` that will do, where all below one that does will do: a text may be any length. */
function most(highest: number, willDo: (number: number) => boolean): number {
  let [low, high] = [0, highest];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (willDo(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

const widest = (text: string, size: number, measure: Measure): number =>
  Math.max(...text.split(' ').map((word) => measure(word, size)));

/** The same number of lines, at the commas or else none much longer than another: the narrowest column that takes no more. */
function balanced(
  text: string,
  size: number,
  width: number,
  lines: (text: string, size: number, width: number) => string[],
  measure: Measure,
): string[] {
  const widestColumn = lines(text, size, width);
  const clauses = text.split(/(?<=,) /);
  const widths = clauses.map((clause) => measure(clause, size));
  const isEven = Math.min(...widths) * 4 > Math.max(...widths) && Math.max(...widths) <= width;
  if (clauses.length === widestColumn.length && isEven) return clauses;
  let best = widestColumn;
  for (let narrower = width - size / 2; narrower >= widest(text, size, measure); narrower -= size / 2) {
    const tried = lines(text, size, narrower);
    if (tried.length > widestColumn.length) break;
    best = tried;
  }
  return best;
}
