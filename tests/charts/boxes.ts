import { parseHTML } from 'linkedom';
import { measure } from '#charts/measure';

/** The widths at which a page of 320, 390, 768 and 1280 pixels shows a chart. */
export const WIDTHS = { narrow: [276, 280, 350], wide: [596, 672, 728] };

/** A drawing, to be looked into. */
export const bodyOf = (drawing: string): Document => parseHTML(`<html><body>${drawing}</body></html>`).document;
export const number = (node: Element, name: string): number => Number.parseFloat(node.getAttribute(name) ?? '0');

/** Where a text of a drawing stands at a width. */
export function boxOf(text: Element, width: number) {
  const size = Number(text.getAttribute('font-size') ?? 13);
  const wide = measure(text.textContent ?? '', size);
  const at = number(text, 'x') / ((text.getAttribute('x') ?? '').endsWith('%') ? 100 / width : 1) + number(text, 'dx');
  const anchor = text.getAttribute('text-anchor');
  const from = anchor === 'end' ? at - wide : anchor === 'middle' ? at - wide / 2 : at;
  const y = number(text, 'y');
  return { text: text.textContent, from, to: from + wide, top: y - size * 0.8, bottom: y + size * 0.15 };
}
