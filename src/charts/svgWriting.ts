/** An element's attributes, in the order they are written; what is undefined is left out. */
export type Attributes = Record<string, string | number | undefined>;

/** Text that is safe between tags and in attributes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** One element; without content it closes itself. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  return content === undefined ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** Pixels, to a tenth. */
export function pixels(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** A share of the width, to a hundredth of a percent; nothing is plain 0. */
export function across(value: number, width: number): string {
  const percent = Math.round((value / width) * 1e4) / 100 + 0;
  return percent === 0 ? '0' : `${percent}%`;
}

/** Diagonal stripes in one colour, half and half with the ground. */
export function hatching(id: string, colour: string): string {
  const stripe = element('path', { d: 'M0 0V6', stroke: colour, 'stroke-width': 6 });
  return element(
    'pattern',
    { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    stripe,
  );
}
