import { readableText } from './builtPages.ts';

/**
 * Where a digit may stand on an explainer page without naming its fact. Reviewed by hand; every entry has its reason.
 * Everything else a reader can see is inside `<data data-fact>`, `<time datetime>` or a chart's bound text.
 */
export const UNBOUND_ALLOWED: readonly { selector: string; reason: string }[] = [
  { selector: 'q', reason: 'A quotation keeps its original wording; its source stands beside it.' },
  { selector: '.quotation .translation', reason: 'Our translation keeps the numbers of the wording beside it.' },
  { selector: 'svg title, svg desc', reason: 'The spoken form of a chart, made from the same bound values.' },
  { selector: 'data[data-literal]', reason: 'An editor’s exception, with the reason in the file.' },
];

/** Where a digit may stand: bound to its fact, or allowed. */
const NOT_LOOSE = [
  'data[data-fact]',
  'time[datetime][data-fact]',
  'svg [data-fact]',
  ...UNBOUND_ALLOWED.map(({ selector }) => selector),
].join(', ');

/** The digits under an element that are bound to no fact, with what stands around each. */
export function looseDigits(root: Element): string[] {
  const text = readableText(root, NOT_LOOSE);
  return [...text.matchAll(/[0-9０-９]+/g)].map(({ index }) => text.slice(Math.max(0, index - 30), index + 20));
}
