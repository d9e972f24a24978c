import { readPaint } from '#charts/palette';

/** A paint of ours, alone in a string. */
const PAINT = /^((?:hatched|outline) )?var\(--color-[a-z]+\)$/;
/** Stripe and gap together, in pixels: as in the drawing of the build. */
const STRIPES = 6;

/** A configuration with its colours looked up in the style sheet as it stands now: light or dark. */
export function painted<Config>(config: Config, canvas: HTMLCanvasElement): Config {
  const styles = getComputedStyle(canvas);
  const look = (name: string): string => styles.getPropertyValue(name.slice('var('.length, -1)).trim();
  return JSON.parse(JSON.stringify(config), (_key, value: unknown) => {
    if (typeof value !== 'string' || !PAINT.test(value)) return value;
    const { fill, colour } = readPaint(value);
    if (fill === 'outline') return 'transparent';
    return fill === 'hatched' ? hatching(look(colour)) : look(colour);
  }) as Config;
}

/** Diagonal stripes, half and half with the ground, as sharp as the screen. */
function hatching(colour: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = Math.round(STRIPES * devicePixelRatio);
  const brush = tile.getContext('2d');
  if (!brush) return colour;
  brush.fillStyle = colour;
  brush.fillRect(0, 0, tile.width / 2, tile.height);
  const pattern = brush.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(45).scale(STRIPES / tile.width));
  return pattern ?? colour;
}
