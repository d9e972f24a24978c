import { layOutCard } from './cardLayout.ts';
import type { Ink } from './cardLine.ts';
import { dip, takeSheet } from './cardPen.ts';
import { inkPng } from './inkPng.ts';
import { CARD, type ShareCard } from './shareCard.ts';

/** The light palette of src/styles/global.css, as red, green and blue: a picture has no dark scheme. */
export const PAPER = [0xfb, 0xfa, 0xf6] as const;
export const INK = [0x1b, 0x1a, 0x17] as const;
const SOFT = [0x4f, 0x4b, 0x44] as const;

const css = (colour: readonly number[]): string => `rgb(${colour.join()})`;
const COLOUR: Record<Ink, string> = { ink: css(INK), soft: css(SOFT) };

/** One sheet for all cards, painted over each time: a new one takes 3 MB and as long as the text on it. */
let pen: ReturnType<typeof takeSheet>['pen'] | undefined;

/** A card as a PNG of 1200 × 630. The same card gives the same bytes. */
export function drawCard(card: ShareCard): Uint8Array<ArrayBuffer> {
  const { width, height } = CARD;
  pen ??= takeSheet(width, height).pen;
  const { lines, rules, frames } = layOutCard(card);
  pen.fillStyle = css(PAPER);
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = COLOUR.ink;
  for (const { left, top, right, bottom } of rules) pen.fillRect(left, top, right - left, bottom - top);
  pen.strokeStyle = COLOUR.ink;
  for (const { left, top, right, bottom, edge } of frames) {
    pen.lineWidth = edge;
    pen.strokeRect(left + edge / 2, top + edge / 2, right - left - edge, bottom - top - edge);
  }
  for (const { text, face, size, ink, left, baseline } of lines) {
    dip(pen, face, size);
    pen.fillStyle = COLOUR[ink];
    pen.fillText(text, left, baseline);
  }
  return inkPng(pen.getImageData(0, 0, width, height).data, { width, height, ink: INK, paper: PAPER });
}
