import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Dossier, Fact, Kind } from '#facts/kinds/dossier';
import { kindsWhere } from '#facts/kinds/kinds';
import { attributesOf } from '#intake/elements';
import { isMistake, readTree } from '#intake/storyTree';
import { OWN_LOCALE } from '#facts/values/text';
import { namedBy } from './namedBy.ts';

/** Where a fact is used. Each list holds ids, sorted. */
export interface Uses {
  /** Sections of the story that name it, or show all of its kind. */
  sections: string[];
  charts: string[];
  /** Facts, or the explainer itself, that name it in a field or in a sentence. */
  facts: string[];
}

/** Kinds that a block shows every fact of, without being told which. */
const shownWhole = (block: string): readonly Kind[] =>
  kindsWhere(({ shownBy }) => (shownBy as readonly string[]).includes(block));

/**
 * Every fact of an explainer with where it is used. `story` is the running text of one language (both name the same);
 * `charts` gives the facts behind each chart.
 */
export function usesOf(dossier: Dossier, story: string, charts: Readonly<Record<string, string[]>>): Map<string, Uses> {
  const uses = new Map(dossier.facts.map((fact) => [fact.id, { sections: [], charts: [], facts: [] } as Uses]));
  const note = (id: string, list: keyof Uses, by: string): void => {
    const found = uses.get(id)?.[list];
    if (found && id !== by && !found.includes(by)) found.push(by);
  };
  for (const section of dossier.story[OWN_LOCALE].sections)
    for (const id of section.facts) note(id, 'sections', section.id);
  for (const { section, kinds } of kindsShown(story))
    for (const fact of dossier.facts) if (kinds.includes(fact.folder)) note(fact.id, 'sections', section);
  for (const [chart, ids] of Object.entries(charts)) for (const id of ids) note(id, 'charts', chart);
  for (const [folder, fact] of [...dossier.facts.map(withFolder), ['explainer', dossier.explainer] as const])
    for (const id of namedBy(folder, fact)) note(id, 'facts', fact.id);
  for (const { sections, charts: drawn, facts } of uses.values())
    for (const list of [sections, drawn, facts]) list.sort();
  return uses;
}

/** Facts that nothing uses, and sources that nothing cites: to be put to use, or taken away. */
export function orphans(dossier: Dossier, uses: ReadonlyMap<string, Uses>): Fact[] {
  return dossier.facts.filter(({ id }) => {
    const own = uses.get(id);
    return !own || own.sections.length + own.charts.length + own.facts.length === 0;
  });
}

function withFolder(fact: Fact): readonly [string, Fact] {
  return [fact.folder, fact];
}

function kindsShown(story: string): { section: string; kinds: readonly Kind[] }[] {
  const tree = readTree(story);
  if (isMistake(tree)) return [];
  const found: { section: string; kinds: readonly Kind[] }[] = [];
  let section = '';
  visit(tree, (node: Nodes) => {
    if (node.type !== 'mdxJsxFlowElement') return;
    if (node.name === 'Section') section = attributesOf(node)['id'] ?? '';
    const kinds = shownWhole(node.name ?? '');
    if (kinds.length > 0) found.push({ section, kinds });
  });
  return found;
}
