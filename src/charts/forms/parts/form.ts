import type { ChartMark } from '../../chartSpec.ts';
import type { Drawn, Form, Layout } from '../../form.ts';
import { measuredMarks } from '../../marks/measuredMarks.ts';
import { measure } from '../../measure.ts';
import { INK, RULE, SOFT } from '../../palette.ts';
import { svg } from '../../svg.ts';
import { across, element, escaped, hatching, pixels } from '../../svgWriting.ts';
import { fillOfMark } from '../../time/shapes.ts';
import { planOf, type PartsPlan, type Part } from './layout.ts';

/** What makes up a whole: one bar of a hundred, each part named where it stands. */
export const parts: Form = {
  marks: (setting, chosen) => {
    const marks = measuredMarks(setting, chosen);
    const isOwnOrder = chosen.some(({ folder }) => folder !== 'figures');
    return isOwnOrder ? marks : marks.sort(largestFirst);
  },
  layouts: ['wide', 'narrow'],
  draw: drawParts,
  height: (drawn) => planOf(drawn, 'narrow', measure).height,
};

/** What is left over for the others stands last, however large. The answers of a poll, and the rows of a series, keep their own order. */
const largestFirst = (a: ChartMark, b: ChartMark): number =>
  Number(isNobody(a)) - Number(isNobody(b)) || (b.value ?? 0) - (a.value ?? 0);
const isNobody = ({ colour }: ChartMark): boolean => colour === 'others';

function drawParts(drawn: Drawn, layout: Layout, prefix: string): string {
  const plan = planOf(drawn, layout, measure);
  const patterns = new Map<string, string>();
  const shapes = plan.parts.map((part) => segment(part, plan, prefix, patterns));
  const rest =
    plan.rest > 0.001
      ? [
          element('rect', {
            ...boxOf(1 - plan.rest, plan.rest, plan),
            fill: 'none',
            stroke: SOFT,
            'stroke-dasharray': '3 3',
          }),
        ]
      : [];
  const defs = patterns.size > 0 ? [element('defs', {}, [...patterns.values()].join(''))] : [];
  return svg({ ...drawn, prefix, height: plan.height }, [
    ...defs,
    ...shapes,
    ...rest,
    ...plan.parts.flatMap((part) => wordsOf(part, plan, prefix, patterns)),
  ]);
}

/** From dark to light: how parts of one colour, the votes of one party or the answers of many, are told from each other. */
const TONES = [0.88, 0.6, 0.36, 0.18, 0.06];

function paintOf({ mark, tone }: Part, prefix: string, patterns: Map<string, string>) {
  const colour = `var(--color-${mark.colour})`;
  const fill = fillOfMark(mark);
  const toned = mark.colour === 'others' ? INK : colour;
  if (fill === 'solid' && tone !== undefined)
    return { fill: toned, 'fill-opacity': TONES[tone % TONES.length], stroke: toned };
  if (fill === 'solid') return { fill: colour };
  if (fill === 'outline') return { fill: 'none', stroke: colour, 'stroke-width': 1.5 };
  const id = `${prefix}-${mark.colour}`;
  patterns.set(id, hatching(id, colour));
  return { fill: `url(#${id})`, stroke: colour, 'stroke-width': 1.5 };
}

/** The line of paper between two parts, as a share of the least width. */
const PARTING = 0.004;

function boxOf(from: number, width: number, { bar }: PartsPlan) {
  return {
    x: across(from, 1),
    y: bar.top,
    width: across(Math.max(0.004, width - PARTING), 1),
    height: bar.bottom - bar.top,
  };
}

function segment(part: Part, plan: PartsPlan, prefix: string, patterns: Map<string, string>): string {
  return element('rect', { ...boxOf(part.from, part.width, plan), ...paintOf(part, prefix, patterns) });
}

function wordsOf(part: Part, plan: PartsPlan, prefix: string, patterns: Map<string, string>): string[] {
  const { mark, lines, row } = part;
  if (row === undefined) {
    return lines.map(({ text, y, bold, soft }) => textAt(mark.factId, text, across(part.from, 1), y, bold, soft));
  }
  // In a list each part has a piece of the bar before its name.
  const swatch = element('rect', { x: 0, y: row + 4, width: 13, height: 13, ...paintOf(part, prefix, patterns) });
  const rule = element('line', { x2: '100%', y1: row - 2.5, y2: row - 2.5, stroke: RULE });
  return [
    ...(part === plan.parts[0] ? [] : [rule]),
    swatch,
    ...lines.map(({ text, y, bold, soft, end }) =>
      end
        ? textAt(mark.factId, text, '100%', y, bold, soft, 'end')
        : textAt(mark.factId, text, undefined, y, bold, soft, undefined, 22),
    ),
  ];
}

function textAt(
  factId: string,
  text: string,
  x: string | undefined,
  y: number,
  bold: boolean,
  soft: boolean,
  anchor?: 'end',
  dx?: number,
): string {
  const letters = {
    'font-size': soft ? undefined : 15,
    'font-weight': bold ? 700 : undefined,
    fill: soft ? undefined : INK,
  };
  const place = { x: x === '0' ? undefined : x, dx, y: pixels(y), 'text-anchor': anchor };
  return element('text', { ...place, ...letters, 'data-fact': /\d/.test(text) ? factId : undefined }, escaped(text));
}
