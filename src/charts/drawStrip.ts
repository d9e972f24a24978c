import { colourOf } from '#derive/colour';
import { placesOf, type PartyFilter } from '#derive/partyFilter';
import type { TimelineStrip } from '#derive/timelineStrip';
import type { Dossier } from '#facts/kinds/dossier';
import type { ToldEvent } from '#derive/stageEvents';
import { stack } from './stack.ts';
import { across, element, escaped, pixels } from './svgWriting.ts';

/** A width that the strip is drawn for; its height follows. Pixels. */
export interface StripSize {
  /** The narrowest place it will stand in: marks are stacked so that they part there, and lie looser in a wider one. */
  width: number;
  /** From the middle of a mark to the middle of the next. */
  pitch: number;
  /** Across one mark. */
  mark: number;
}

/** What a drawing of the strip needs besides the strip. */
export interface StripWords {
  dossier: Dossier;
  filters: readonly PartyFilter[];
  /** Over the line of today. */
  now: string;
  /** Where a mark leads, with the words that a pointer brings up; without it marks lead nowhere. */
  link?: (event: ToldEvent) => { href: string; title: string };
}

/** Room above for the word at today's line, and below for the years. */
const [ABOVE, BELOW] = [20, 22];
/** What an axis keeps free at either end for half a mark, as a share. */
const EDGE = 0.02;

/** The timeline to scale: one mark for each event over an axis of years, as SVG. Widths are shares, heights pixels. */
export function drawStrip({ marks, years, now }: TimelineStrip, size: StripSize, words: StripWords): string {
  const place = (at: number): number => EDGE + at * (1 - 2 * EDGE);
  const x = (at: number): string => across(place(at), 1);
  const rows = stack(
    marks.map(({ at }) => place(at)),
    size.width,
    size.pitch,
  );
  const axis = ABOVE + (Math.max(0, ...rows) + 1) * size.pitch;
  const line = (at: number, from: number, to: number, kind?: string): string =>
    element('line', { class: kind, x1: x(at), x2: x(at), y1: from, y2: to });
  const fact = words.dossier.explainer.id;
  return [
    element('line', { x2: '100%', y1: axis, y2: axis }),
    ...years.map(
      ({ year, at }) => line(at, axis, axis + 5) + element('text', { x: x(at), y: axis + 18, 'data-fact': fact }, year),
    ),
    line(now, ABOVE - 4, axis + 5, 'now') + element('text', { class: 'now', x: x(now), y: ABOVE - 8 }, words.now),
    ...marks.map(({ event, at }, order) =>
      mark(event, x(at), axis - ((rows[order] ?? 0) + 0.5) * size.pitch, size.mark, words),
    ),
  ].join('');
}

/** How tall the drawing is. */
export function stripHeight({ marks }: TimelineStrip, size: StripSize): number {
  const rows = stack(
    marks.map(({ at }) => EDGE + at * (1 - 2 * EDGE)),
    size.width,
    size.pitch,
  );
  return Math.ceil(ABOVE + (Math.max(0, ...rows) + 1) * size.pitch + BELOW);
}

/** A dot; a square, which the style sheet stands on its corner, for a turning point. Hollow where it has yet to come. */
function mark(event: ToldEvent, x: string, y: number, size: number, { dossier, filters, link }: StripWords): string {
  const own = {
    'data-colour': colourOf(dossier, event.parties[0] ?? ''),
    'data-in': placesOf(filters, [event.id]),
    'data-expected': event.status === 'expected' ? '' : undefined,
  };
  const attributes = link ? {} : own;
  const shape = event.key
    ? element('rect', { ...attributes, x, y: pixels(y), width: size, height: size })
    : element('circle', { ...attributes, cx: x, cy: pixels(y), r: size / 2 });
  if (!link) return shape;
  const { href, title } = link(event);
  return element('a', { ...own, href, tabindex: -1 }, element('title', {}, escaped(title)) + shape);
}
