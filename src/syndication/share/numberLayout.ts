import { drawable } from '#facts/values/drawnLetters';
import type { Box, CardLine } from './cardLine.ts';
import { widthOf } from './cardPen.ts';
import { cutTo } from './fitText.ts';
import type { CardNumber, Standing } from './shareCard.ts';

/** Inside the frame at either side, and between what stands in one line. A choice, by the eye. */
const INDENT = 32;
const GAP = 28;

/** Mark, word and count are one text: they cannot come apart. */
const written = ({ mark, word, count }: Standing): string =>
  drawable([mark, word, count].filter((part) => part !== undefined).join('\u00a0'));

/** The number and how it stands, inside one box: a fact's own number, or a count of facts with how many stand how. */
export function layOutNumber(number: CardNumber, room: Box): CardLine[] {
  return number.standings.some(({ count }) => count !== undefined)
    ? layOutCount(number, room)
    : layOutOne(number, room);
}

/** `500억 달러 ● 확인`, and below it what it is. */
function layOutOne({ value, what, standings }: CardNumber, room: Box): CardLine[] {
  const most = room.right - room.left - 2 * INDENT;
  const standing = standings.map(written).join(' ');
  const sizes = [66, 58, 50, 42, 34, 28];
  const text = drawable(value);
  const mark = (size: number): number => Math.max(28, Math.round(size * 0.6));
  const needs = (size: number): number => widthOf(text, 'serif', size) + GAP + widthOf(standing, 'bold', mark(size));
  const size = sizes.find((candidate) => needs(candidate) <= most) ?? 28;
  const left = room.left + INDENT;
  const baseline = room.top + 76;
  const bold = { face: 'bold', size: mark(size), ink: 'ink', baseline, room } as const;
  return [
    { text, face: 'serif', size, ink: 'ink', left, baseline, room },
    { ...bold, text: standing, left: left + widthOf(text, 'serif', size) + GAP },
    { ...whatOf(what, most), left, baseline: room.top + 122, room },
  ];
}

/** `사실 155건` and of what; below it how many stand how, in one or two lines. */
function layOutCount({ value, what, standings }: CardNumber, room: Box): CardLine[] {
  const left = room.left + INDENT;
  const most = room.right - room.left - 2 * INDENT;
  const text = drawable(value);
  const width = widthOf(text, 'serif', 46);
  const rows = flow(standings.map(written), most);
  const baseline = room.top + (rows.length > 1 ? 56 : 64);
  return [
    { text, face: 'serif', size: 46, ink: 'ink', left, baseline, room },
    { ...whatOf(what, most - width - GAP), left: left + width + GAP, baseline, room },
    ...rows.map((row, at) => ({
      text: row,
      face: 'bold' as const,
      size: STANDING,
      ink: 'ink' as const,
      left,
      baseline: baseline + (rows.length > 1 ? 40 : 50) + at * 32,
      room,
    })),
  ];
}

/** The smallest letters of a card: thirteen pixels where it is shown at half its size, as small as print on the site gets. */
const STANDING = 26;

function whatOf(what: string, most: number): Pick<CardLine, 'text' | 'face' | 'size' | 'ink'> {
  const text = cutTo(drawable(what), (words) => widthOf(words, 'sans', 30) <= most);
  return { text, face: 'sans', size: 30, ink: 'soft' };
}

/** Standings side by side, in as many lines as they need: none is ever left out. */
function flow(standings: readonly string[], most: number): string[] {
  const rows: string[] = [];
  for (const standing of standings) {
    const longer = rows.length === 0 ? standing : `${rows.at(-1)}   ${standing}`;
    if (rows.length > 0 && widthOf(longer, 'bold', STANDING) > most) rows.push(standing);
    else rows.splice(-1, 1, longer);
  }
  return rows;
}
