import type { BreadcrumbList, Graph } from 'schema-dts';
import { copy } from '#copy/copy';
import type { Locale } from '#facts/values/text';
import { homePath } from '#urls';
import { oneLine } from '../plainWords.ts';
import { graphOf, type StructuredNode } from './structuredGraph.ts';

/** A step on the way from the front page to a page. */
export interface Step {
  /** As the page calls it. */
  name: string;
  /** A path of the site. */
  path: string;
}

/** Where a page stands in the site, and what it is about; `steps` lead from under the front page to the page itself. */
export function pageGraph(
  locale: Locale,
  site: string,
  steps: readonly Step[],
  nodes: readonly StructuredNode[] = [],
): Graph {
  return graphOf([...nodes, trail([{ name: copy(locale).site.name, path: homePath(locale) }, ...steps], site)]);
}

function trail(steps: readonly Step[], site: string): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: oneLine(name),
      item: new URL(path, site).href,
    })),
  };
}
