import type { Frame } from './frame.ts';
import type { Labels } from './labels.ts';

/** Above the uppermost line of the grid: the value written at it, or half of a sign that stands on it. */
const OVER_GRID = { labelled: 18, bare: 8 };

/** Pixels at the head of a drawing in which nothing stands: room that was kept for labels and that none took. */
export function spareAbove({ placed }: Labels, { top }: Frame, labelled: boolean): number {
  const highest = Math.min(top - (labelled ? OVER_GRID.labelled : OVER_GRID.bare), ...placed.map(({ box }) => box.top));
  return Math.max(0, Math.floor(highest));
}

/** Labels that stand higher by so many pixels. */
export function raised({ placed, cost }: Labels, by: number): Labels {
  return {
    cost,
    placed: placed.map(({ at, box, ...rest }) => ({
      ...rest,
      at: { ...at, y: at.y - by },
      box: { ...box, top: box.top - by, bottom: box.bottom - by },
    })),
  };
}
