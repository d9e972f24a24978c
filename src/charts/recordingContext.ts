import { readPaint } from './palette.ts';
import { across, element, escaped, hatching, pixels, type Attributes } from './svgWriting.ts';

/** What every text has unless it says otherwise, written once on the whole drawing. */
export interface Usual {
  size: number;
  colour: string;
}

/** A canvas context that writes down, as SVG, what Chart.js asks of it. */
export interface Recorder {
  /** Give this to Chart.js in place of a canvas. */
  canvas: HTMLCanvasElement;
  /** What was drawn, as SVG elements, and the patterns they need. */
  taken(): { elements: string[]; defs: string[] };
}

interface Pen {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  font: string;
  textAlign: string;
  factId: string | undefined;
  /** How many pixels of where a text begins do not grow with the drawing. */
  behind: number;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Knows what a bar chart needs: rectangles, straight lines and text. Across, all is written in percent of the width and
 * down in pixels, so that the drawing stretches and its letters do not. Anything else is refused, never drawn wrong.
 */
export function recordingContext(width: number, height: number, prefix: string, usual: Usual): Recorder {
  const elements: string[] = [];
  const defs = new Map<string, string>();
  const saved: Pen[] = [];
  let boxes: Box[] = [];
  let points: [number, number][] = [];

  const pen: Pen = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    font: '',
    textAlign: 'left',
    factId: undefined,
    behind: 0,
  };
  const put = (name: string, attributes: Attributes, content?: string): void =>
    void elements.push(element(name, attributes, content));
  const corner = ({ x, y, width: w, height: h }: Box): Attributes => ({
    x: across(Math.min(x, x + w), width),
    y: pixels(Math.min(y, y + h)),
    width: across(Math.abs(w), width),
    height: pixels(Math.abs(h)),
  });
  const paint = (style: string): string | undefined => {
    const { fill, colour } = readPaint(style);
    if (fill === 'solid') return colour;
    if (fill === 'outline') return undefined;
    const id = `${prefix}-${
      colour
        .replace(/[^a-z]+/g, ' ')
        .trim()
        .split(' ')
        .at(-1) ?? ''
    }`;
    defs.set(id, hatching(id, colour));
    return `url(#${id})`;
  };
  const thickness = (): number | undefined => (pen.lineWidth === 1 ? undefined : pen.lineWidth);

  const drawing = {
    save: () => void saved.push({ ...pen }),
    restore: () => void Object.assign(pen, saved.pop()),
    beginPath: () => {
      boxes = [];
      points = [];
    },
    rect: (x: number, y: number, w: number, h: number) => void boxes.push({ x, y, width: w, height: h }),
    moveTo: (x: number, y: number) => {
      points = [[x, y]];
    },
    lineTo: (x: number, y: number) => void points.push([x, y]),
    fill: () => {
      const fill = paint(pen.fillStyle);
      if (fill) boxes.forEach((box) => put('rect', { ...corner(box), fill }));
    },
    stroke: () => {
      const [from, to, ...more] = points;
      if (!from || !to || more.length > 0) throw new Error('A chart is drawn with straight lines of two points');
      const ends = { x1: across(from[0], width), y1: pixels(from[1]), x2: across(to[0], width), y2: pixels(to[1]) };
      put('line', { ...ends, stroke: pen.strokeStyle, 'stroke-width': thickness() });
    },
    strokeRect: (x: number, y: number, w: number, h: number) =>
      put('rect', {
        ...corner({ x, y, width: w, height: h }),
        fill: 'none',
        stroke: pen.strokeStyle,
        'stroke-width': thickness(),
      }),
    fillText: (text: string, x: number, y: number) => {
      const size = Number(/([\d.]+)px/.exec(pen.font)?.[1]);
      const place = {
        x: x === 0 ? undefined : across(x - pen.behind, width),
        dx: pen.behind || undefined,
        y: pixels(y),
        'text-anchor': pen.textAlign === 'right' ? 'end' : undefined,
      };
      const letters = {
        'font-size': size === usual.size ? undefined : size,
        'font-weight': pen.font.startsWith('bold') ? 700 : undefined,
      };
      const colour = { fill: pen.fillStyle === usual.colour ? undefined : pen.fillStyle };
      put(
        'text',
        { ...place, ...letters, ...colour, 'data-fact': /\d/.test(text) ? pen.factId : undefined },
        escaped(text),
      );
    },
    setLineDash: () => undefined,
    setTransform: () => undefined,
    resetTransform: () => undefined,
    clearRect: () => undefined,
  };

  const context: object = new Proxy(pen, {
    get: (_, key) => {
      if (key in drawing) return drawing[key as keyof typeof drawing];
      if (key in pen) return pen[key as keyof Pen];
      if (key === 'canvas') return canvas;
      throw new Error(`The recording context cannot ${String(key)}`);
    },
    set: (_, key, value) => Reflect.set(pen, key, value),
  });
  const canvas = { width, height, getContext: () => context } as unknown as HTMLCanvasElement;
  return { canvas, taken: () => ({ elements, defs: [...defs.values()] }) };
}
