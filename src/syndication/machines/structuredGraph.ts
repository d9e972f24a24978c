import type { Graph, Thing } from 'schema-dts';

/** One thing a page tells machines about, in the words of schema.org. */
export type StructuredNode = Exclude<Thing, string>;

/** What a page says to machines: nothing that it does not also say to people. */
export function graphOf(nodes: readonly StructuredNode[]): Graph {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/**
 * The text of a `<script type="application/ld+json">`. The letters that could end the element, open a comment or a character
 * reference, or break a line in older readers of JSON are written as `\u` escapes: the same JSON, and no markup.
 */
export function dataBlock(graph: Graph): string {
  return JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
