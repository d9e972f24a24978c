import { colourOf } from '#derive/colour';
import { placesOf, type PartyFilter } from '#derive/partyFilter';
import type { TimelineStrip } from '#derive/timelineStrip';
import type { Dossier } from '#facts/kinds/dossier';
import type { ToldEvent } from '#derive/stageEvents';
import { across, element, escaped, pixels } from './svgWriting.ts';

/** A width that the strip is drawn for; its height follows. Pixels. */
export interface StripSize {
  /** The narrowest place it will stand in; in a wider one marks lie looser. */
  width: number;
  /** Across one mark. */
  mark: number;
}

/** What a drawing of the strip needs besides the strip. */
export interface StripWords {
  dossier: Dossier;
  filters: readonly PartyFilter[];
  /** Over the line of today. */
  now: string;
  /** Where a mark leads, with the words that a pointer brings up. */
  link: (event: ToldEvent) => { href: string; title?: string };
}

/** Room above for the word at today's line, and below for the years. */
const [ABOVE, BELOW] = [20, 22];
/** What an axis keeps free at either end for half a mark, as a share. */
const EDGE = 0.02;
/** From mark to mark: what a fingertip needs, and what the eye needs where there are too many for that. */
const [FINGER, EYE] = [26, 13];
/** Seven rows on a phone. A choice: with more, dots stand as near as the eye needs, and fingers have the list. */
const MOST_FOR_FINGERS = 60;
/** What the name of a year takes. */
const YEAR = 36;

const place = (at: number): number => EDGE + at * (1 - 2 * EDGE);
const x = (at: number): string => across(place(at), 1);

/** One mark for each event over its step, in as many rows as keep neighbours apart, as SVG. Widths are shares, heights pixels. */
export function drawStrip({ marks, years, now }: TimelineStrip, size: StripSize, words: StripWords): string {
  const { rows, pitch } = rowsOf(marks.length, size);
  const axis = ABOVE + rows * pitch;
  const line = (at: number, from: number, to: number, kind?: string): string =>
    element('line', { class: kind, x1: x(at), x2: x(at), y1: from, y2: to });
  const fact = words.dossier.explainer.id;
  const named = namedYears(years, size.width);
  return [
    element('line', { x2: '100%', y1: axis, y2: axis }),
    ...years.filter(({ from }) => from > 0).map(({ from }) => line(from, axis, axis + 5)),
    ...named.map(({ year, at, anchor }) =>
      element('text', { class: anchor, x: x(at), y: axis + 18, 'data-fact': fact }, year),
    ),
    ...(now === undefined
      ? []
      : [
          line(now, ABOVE - 4, axis + 5, 'now'),
          element(
            'text',
            { class: ['now', anchorOf(now)].filter(Boolean).join(' '), x: x(now), y: ABOVE - 8 },
            words.now,
          ),
        ]),
    ...marks.map(({ event, at }, step) => mark(event, x(at), axis - ((step % rows) + 0.5) * pitch, size.mark, words)),
  ].join('');
}

/** How tall the drawing is. */
export function stripHeight({ marks }: TimelineStrip, size: StripSize): number {
  const { rows, pitch } = rowsOf(marks.length, size);
  return ABOVE + rows * pitch + BELOW;
}

function rowsOf(count: number, { width }: StripSize): { rows: number; pitch: number } {
  const pitch = count <= MOST_FOR_FINGERS ? FINGER : EYE;
  return { rows: Math.max(1, Math.ceil((count * pitch) / (width * (1 - 2 * EDGE)))), pitch };
}

/** The years whose names have room, those with most events before the others. */
function namedYears(
  years: TimelineStrip['years'],
  width: number,
): { year: string; at: number; anchor: string | undefined }[] {
  const half = YEAR / 2 / width;
  const taken: { year: string; at: number; anchor: string | undefined; from: number; to: number }[] = [];
  for (const { year, from, to } of years.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    const middle = (from + to) / 2;
    const [at, anchor] = middle < half ? [0, 'first'] : middle > 1 - half ? [1, 'last'] : [middle, undefined];
    const room = anchor === 'first' ? [0, 2 * half] : anchor === 'last' ? [1 - 2 * half, 1] : [at - half, at + half];
    const [left = 0, right = 0] = room;
    if (taken.every((other) => right <= other.from || left >= other.to))
      taken.push({ year, at, anchor, from: left, to: right });
  }
  return taken;
}

/** At either end a word is set inward. */
const anchorOf = (at: number): string | undefined => (at < 0.06 ? 'first' : at > 0.94 ? 'last' : undefined);

/** A dot; a square, which the style sheet stands on its corner, for a turning point. Hollow where it has yet to come. */
function mark(event: ToldEvent, at: string, y: number, size: number, { dossier, filters, link }: StripWords): string {
  const shape = event.key
    ? element('rect', { x: at, y: pixels(y), width: size, height: size })
    : element('circle', { cx: at, cy: pixels(y), r: size / 2 });
  const { href, title } = link(event);
  const own = {
    'data-colour': colourOf(dossier, event.parties[0] ?? ''),
    'data-in': placesOf(filters, [event.id]) || undefined,
    'data-expected': event.status === 'expected' ? '' : undefined,
  };
  const tap = element('line', { class: 'tap', x1: at, x2: at, y1: pixels(y), y2: pixels(y) + 0.1 });
  return element(
    'a',
    { ...own, href, tabindex: -1 },
    (title === undefined ? '' : element('title', {}, escaped(title))) + tap + shape,
  );
}
