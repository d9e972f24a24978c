import type { ChartMark, ChartParty } from '../../chartSpec.ts';
import type { Drawn } from '../../form.ts';
import { across, element, escaped, hatching } from '../../svgWriting.ts';
import { blocksOf, type Block } from './blocks.ts';

/** Parties on the left, the one they all deal with on the right, arrows between: text and lines, no picture to stretch. */
export function drawFlows({ marks }: Drawn, prefix: string): string {
  const patterns = new Map<string, string>();
  const blocks = blocksOf(marks).map((block) => drawBlock(block, prefix, patterns));
  const defs =
    patterns.size > 0
      ? element(
          'svg',
          { width: 0, height: 0, 'aria-hidden': 'true' },
          element('defs', {}, [...patterns.values()].join('')),
        )
      : '';
  return element('div', { class: 'flows' }, defs + blocks.join(''));
}

/** The name in the middle comes first: in a narrow place it stands over the others' arrows, in a wide one at their side. */
function drawBlock({ hub, spokes }: Block, prefix: string, patterns: Map<string, string>): string {
  const rows = spokes.map(({ party, flows }) =>
    element(
      'li',
      { 'data-colour': party.colour },
      drawParty(party) +
        element('ul', {}, flows.map(({ mark, isTo }) => drawFlow(mark, isTo, prefix, patterns)).join('')),
    ),
  );
  const block = drawParty(hub) + element('ul', {}, rows.join(''));
  return element('div', { class: 'flow-block', 'data-colour': hub.colour }, block);
}

const drawParty = ({ name }: ChartParty): string => element('b', { class: 'flow-party' }, escaped(name));

function drawFlow(mark: ChartMark, isTo: boolean, prefix: string, patterns: Map<string, string>): string {
  const bound = { value: String(mark.value ?? mark.figure), 'data-fact': mark.boundTo ?? mark.factId };
  const told = [boundIn(mark.factId, mark.detail), ...paidOf(mark)].join('\u00a0· ');
  const words =
    element('span', { class: 'flow-way' }, boundIn(mark.factId, `${mark.name}: `)) +
    element('b', {}, element('data', bound, escaped(mark.figure))) +
    ' ' +
    element('span', {}, told);
  return element('li', { class: isTo ? undefined : 'flow-back' }, words + arrow(mark, isTo, prefix, patterns));
}

/** What of it is paid, where a part is: each with the fact that says so. */
function paidOf({ segments, boundTo }: ChartMark): string[] {
  if (boundTo !== undefined || segments.every(({ fill }) => fill === 'solid')) return [];
  return segments.flatMap(({ factId, value, named }) =>
    named
      ? [
          `${escaped(named.label)} ${element('data', { value: String(value), 'data-fact': factId }, escaped(named.figure))}`,
        ]
      : [],
  );
}

/** Words; with a digit in them, as a name may have, they say which fact they are of. */
function boundIn(factId: string, words: string): string {
  return /\d/.test(words) ? element('data', { value: words, 'data-fact': factId }, escaped(words)) : escaped(words);
}

/** Pixels: how thick every arrow is, how long and how high its head. */
const [THICK, HEAD, HALF] = [7, 13, 8];

/** One width whatever the sum; full as far as it is paid, hatched where promised, hollow where only said. */
function arrow(mark: ChartMark, isTo: boolean, prefix: string, patterns: Map<string, string>): string {
  const colour = `var(--color-${mark.colour})`;
  const whole = mark.segments.reduce((sum, { value }) => sum + value, 0);
  const paint = (fill: string) => {
    if (fill === 'solid') return { fill: colour, stroke: colour };
    if (fill === 'outline') return { fill: 'none', stroke: colour };
    const id = `${prefix}-${mark.colour}`;
    patterns.set(id, hatching(id, colour));
    return { fill: `url(#${id})`, stroke: colour };
  };
  // What was paid first has come furthest: it stands at the head.
  const order = isTo ? [...mark.segments].reverse() : mark.segments;
  let from = 0;
  const shaft = order.map(({ value, fill }) => {
    const share = whole > 0 ? value / whole : 1;
    const piece = { x: across(from, 1), y: HALF - THICK / 2, width: across(share, 1), height: THICK };
    from += share;
    return element('rect', { ...piece, ...paint(fill) });
  });
  const head = element('path', {
    d: isTo
      ? `M0 0 ${String(HEAD)} ${String(HALF)} 0 ${String(HALF * 2)}z`
      : `M0 0-${String(HEAD)} ${String(HALF)} 0 ${String(HALF * 2)}z`,
    ...paint(mark.segments[0]?.fill ?? 'outline'),
  });
  const tip = element('svg', { x: isTo ? '100%' : 0, overflow: 'visible' }, head);
  return element('svg', { height: HALF * 2, 'aria-hidden': 'true' }, shaft.join('') + tip);
}
