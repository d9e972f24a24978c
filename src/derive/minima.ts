import { factsOf, type Dossier } from '#facts/kinds/dossier';
import { OWN_LOCALE } from '#facts/values/text';
import { namedFacts } from './namedBy.ts';

/** What a full explainer has at least. An explainer with less is published all the same: it is shown at the desk, and refuses nothing. */
const LEAST = {
  facts: 45,
  kinds: 5,
  sources: 20,
  records: 3,
  chartForms: 4,
  sections: 5,
  unknowns: 3,
  conflicts: 2,
  comparisons: 1,
  timelines: 1,
  listsOfUnknowns: 1,
  listsOfConflicts: 1,
} as const;

/** How much of one thing an explainer has, beside what a full one has at least. */
export interface Minimum {
  what: keyof typeof LEAST | 'readInOriginal';
  has: number;
  least: number;
}

/** An explainer beside the minima. Facts are those that an editor vouches for with a status: sources, names and terms serve them. */
export function minimaOf(dossier: Dossier): Minimum[] {
  // What another explainer alone rests on fills up nothing here.
  const named = namedFacts(dossier);
  const told = named.filter((fact) => 'status' in fact);
  const sources = named.filter((fact) => fact.folder === 'sources');
  const { sections } = dossier.story[OWN_LOCALE];
  const blocks = (...tags: string[]): number =>
    sections.flatMap((section) => section.blocks).filter(({ tag }) => tags.includes(tag)).length;
  const has: Record<keyof typeof LEAST, number> = {
    facts: told.length,
    kinds: new Set(told.map(({ folder }) => folder)).size,
    sources: sources.length,
    records: sources.filter(({ kind }) => kind === 'record').length,
    chartForms: new Set(Object.values(dossier.explainer.charts).map(({ form }) => form)).size,
    sections: sections.length,
    unknowns: factsOf(dossier, 'unknowns').length,
    conflicts: told.flatMap((fact) => ('conflicts' in fact ? (fact.conflicts ?? []) : [])).length,
    comparisons: blocks('Comparison'),
    timelines: blocks('Timeline'),
    listsOfUnknowns: blocks('Unknowns'),
    listsOfConflicts: blocks('Conflicts', 'Differences'),
  };
  const keys = Object.keys(LEAST) as (keyof typeof LEAST)[];
  return [
    ...keys.map((what) => ({ what, has: has[what], least: LEAST[what] })),
    {
      what: 'readInOriginal',
      has: sources.filter(({ read }) => read !== 'relay').length,
      least: Math.floor(sources.length / 2) + 1,
    },
  ];
}
