/**
 * Where a digit may stand on an explainer page without naming its fact. Reviewed by hand; every entry has its reason.
 * Everything else a reader can see is inside `<data>` or `<span>` with `data-fact`, `<time datetime>` or a chart's bound text.
 */
export const UNBOUND_ALLOWED: readonly { selector: string; reason: string }[] = [
  { selector: 'q', reason: 'A quotation keeps its original wording; its source stands beside it.' },
  { selector: 'svg title, svg desc', reason: 'The spoken form of a chart, made from the same bound values.' },
  { selector: 'data[data-literal]', reason: 'An editor’s exception, with the reason in the file.' },
];
