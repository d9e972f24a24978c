import type { PartyColour } from '#facts/values/colour';
import type { Fill } from './chartSpec.ts';

/** A colour by its name in the style sheet, so that one drawing serves light, dark and print. */
export type Colour = `var(--color-${string})`;

/** How a bar is painted: a colour, or a way of filling and a colour: `hatched var(--color-others)`. */
export type Paint = Colour | `${Exclude<Fill, 'solid'>} ${Colour}`;

export const INK = 'var(--color-ink)' satisfies Colour;
export const SOFT = 'var(--color-soft)' satisfies Colour;
export const RULE = 'var(--color-rule)' satisfies Colour;
export const PAPER = 'var(--color-paper)' satisfies Colour;

/** The paint of a party's bar. */
export function paintOf(party: PartyColour, fill: Fill): Paint {
  const colour: Colour = `var(--color-${party})`;
  return fill === 'solid' ? colour : `${fill} ${colour}`;
}

/** A paint taken apart. Used by every place that draws: SVG at build, canvas in the browser. */
export function readPaint(paint: string): { fill: Fill; colour: string } {
  const [, fill, colour] = /^(hatched|outline) (.+)$/.exec(paint) ?? [];
  return fill && colour ? { fill: fill as Fill, colour } : { fill: 'solid', colour: paint };
}
