import type { Face } from './cardPen.ts';

/** Which ink: `ink` for what is said, `soft` for what stands beside it. */
export type Ink = 'ink' | 'soft';

/** A rectangle of the card, in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A line of text at its place, with the room that it must not leave. */
export interface CardLine {
  text: string;
  face: Face;
  size: number;
  ink: Ink;
  left: number;
  baseline: number;
  room: Box;
}
