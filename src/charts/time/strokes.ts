import { element, pixels } from '../svgWriting.ts';

/** A straight line between two points, given as shares across and pixels down; open where it leads to what is foreseen. */
export interface Line {
  from: readonly [number, number];
  to: readonly [number, number];
  isOpen: boolean;
}

/** The drawing is so many units wide, whatever it is in pixels. */
const UNITS = 1000;

/**
 * Many lines as few paths: a series of a hundred months costs two bytes a point and not a hundred. The paths stand in a frame of their
 * own, stretched to the width that the drawing is given; their strokes are not.
 */
export function strokesOf(
  lines: readonly Line[],
  height: number,
  colour: string,
  dash: (isOpen: boolean) => string | undefined,
): string[] {
  const paths = [false, true].flatMap((isOpen) => {
    const d = pathOf(lines.filter((line) => line.isOpen === isOpen));
    if (d === '') return [];
    return [
      element('path', {
        d,
        fill: 'none',
        stroke: colour,
        'stroke-width': 2,
        'stroke-linejoin': 'round',
        'stroke-dasharray': dash(isOpen),
        'vector-effect': 'non-scaling-stroke',
      }),
    ];
  });
  if (paths.length === 0) return [];
  const box = { width: '100%', height, viewBox: `0 0 ${UNITS} ${height}`, preserveAspectRatio: 'none' };
  return [element('svg', box, paths.join(''))];
}

function pathOf(lines: readonly Line[]): string {
  return lines
    .map(({ from, to }, at) => {
      const before = lines[at - 1]?.to;
      const goesOn = before?.[0] === from[0] && before[1] === from[1];
      return `${goesOn ? '' : `M${place(from)}`}L${place(to)}`;
    })
    .join('');
}

const place = ([x, y]: readonly [number, number]): string => `${pixels(x * UNITS)} ${pixels(y)}`;
