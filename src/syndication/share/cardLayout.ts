import { copy } from '#copy/copy';
import { drawable } from '#facts/values/drawnLetters';
import type { Box, CardLine } from './cardLine.ts';
import { widthOf } from './cardPen.ts';
import { cutTo, fitText } from './fitText.ts';
import { layOutNumber } from './numberLayout.ts';
import { CARD, type ShareCard } from './shareCard.ts';

/** Six parts in a hundred of the width: some messengers round the corners of a picture. */
const LEFT = 72;
const RIGHT = CARD.width - LEFT;

/** Everything on a card, at its place. */
export interface CardLayout {
  lines: CardLine[];
  /** Filled with ink. */
  rules: Box[];
  /** Boxes with an edge of ink, so wide. */
  frames: (Box & { edge: number })[];
}

const MAST: Box = { left: LEFT, top: 44, right: RIGHT, bottom: 110 };
const STATE: Box = { left: LEFT, top: 142, right: RIGHT, bottom: 190 };
const NUMBER: Box = { left: LEFT, top: 436, right: RIGHT, bottom: 582 };
const HEADLINE_TOP = 210;
const HEADLINE = { mostLines: 3, sizes: [84, 76, 68, 62, 56, 50], lineHeight: 1.24 };

/** Where everything on a card stands. The number and how it stands are in one box, so that a cut cannot part them. */
export function layOutCard(card: ShareCard): CardLayout {
  const number = card.number && layOutNumber(card.number, NUMBER);
  const state = layOutState(card);
  return {
    lines: [
      ...layOutMast(card),
      ...state.lines,
      ...layOutHeadline(card.headline, card.number ? NUMBER.top - 16 : NUMBER.bottom),
      ...(number ?? []),
    ],
    rules: [{ left: LEFT, top: 112, right: RIGHT, bottom: 115 }],
    frames: [...state.frames, ...(number ? [{ ...NUMBER, edge: 3 }] : [])],
  };
}

function layOutMast({ locale, asOf }: ShareCard): CardLine[] {
  const place = { ink: 'ink', baseline: 92, room: MAST } as const;
  const lines: CardLine[] = [{ ...place, text: copy(locale).site.name, face: 'serif', size: 46, left: LEFT }];
  if (asOf === undefined) return lines;
  const text = drawable(asOf);
  return [...lines, { ...place, text, face: 'sans', size: 30, left: RIGHT - widthOf(text, 'sans', 30) }];
}

/** Where the story stands, in a frame of its own, and what the page belongs to. */
function layOutState({ state, of }: ShareCard): Pick<CardLayout, 'lines' | 'frames'> {
  const place = { size: 28, baseline: 176, room: STATE } as const;
  const lines: CardLine[] = [];
  const frames: CardLayout['frames'] = [];
  let left = LEFT;
  if (state) {
    const mark = `${state.open ? '□' : '■'} `;
    const most = RIGHT - LEFT - 32;
    const text = mark + cutTo(drawable(state.label), (label) => widthOf(mark + label, 'bold', 28) <= most);
    const right = LEFT + 32 + widthOf(text, 'bold', 28);
    lines.push({ ...place, text, face: 'bold', ink: 'ink', left: LEFT + 16, room: { ...STATE, right } });
    frames.push({ ...STATE, right, edge: 2 });
    left = right + 24;
  }
  const room = RIGHT - left;
  if (of === undefined || room < 200) return { lines, frames };
  const text = cutTo(drawable(of), (words) => widthOf(words, 'sans', 28) <= room);
  return { lines: [...lines, { ...place, text, face: 'sans', ink: 'soft', left }], frames };
}

/** In the middle of what room there is. */
function layOutHeadline(headline: string, bottom: number): CardLine[] {
  const height = bottom - HEADLINE_TOP;
  const room = { ...HEADLINE, width: RIGHT - LEFT, height };
  const { size, lines } = fitText(drawable(headline), room, (text, at) => widthOf(text, 'serif', at));
  const step = size * HEADLINE.lineHeight;
  const top = HEADLINE_TOP + (height - lines.length * step) / 2;
  return lines.map((text, at) => ({
    text,
    face: 'serif',
    size,
    ink: 'ink',
    left: LEFT,
    // Latin letters reach 0.84 above the line and 0.28 below it, Hangul less of both.
    baseline: Math.round(top + at * step + (step - size) / 2 + 0.83 * size),
    room: { left: LEFT, top: HEADLINE_TOP, right: RIGHT, bottom },
  }));
}
