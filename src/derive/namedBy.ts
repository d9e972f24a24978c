import type { Dossier, Fact } from '#facts/kinds/dossier';
import { isShared } from '#facts/kinds/placement';
import { referencesOf } from '#facts/kinds/references';
import { readerTexts } from '#facts/rules/readerTexts';
import { rememberedBy } from '#facts/rules/rememberedBy';
import { readText } from '#intake/readText';

/** The ids in a fact's fields and in the tags of its sentences. */
export function namedBy(folder: string, fact: Fact | Dossier['explainer']): string[] {
  const said = readerTexts(folder, fact).flatMap(({ text }) =>
    text.includes('<') ? readText(text, 'inline').mentions.flatMap(({ ids }) => ids) : [],
  );
  const split = 'issue' in fact ? [fact.issue, fact.party] : [];
  return [...referencesOf(folder, fact).map(({ id }) => id), ...said, ...split];
}

/**
 * The facts that an explainer tells: its own, and of those that explainers share, the ones it names: in its story, in its head,
 * in a fact of its own, or in a shared fact that it names. What another explainer alone names is none of its business.
 */
export const namedFacts = rememberedBy((dossier: Dossier): readonly Fact[] => {
  const facts = new Map(dossier.facts.map((fact) => [fact.id, fact]));
  const named = new Set<string>();
  const toRead = [
    ...dossier.facts.filter((fact) => !isOfAll(fact)).map(({ id }) => id),
    ...namedBy('explainer', dossier.explainer),
    ...Object.values(dossier.story).flatMap(({ sections }) => sections.flatMap((section) => section.facts)),
  ];
  for (let id = toRead.pop(); id !== undefined; id = toRead.pop()) {
    const fact = facts.get(id);
    if (!fact || named.has(id)) continue;
    named.add(id);
    toRead.push(...namedBy(fact.folder, fact));
  }
  return dossier.facts.filter(({ id }) => named.has(id));
});

/** What explainers share and none of them names: to be put to use, or taken away. */
export function namedByNone(dossiers: readonly Dossier[]): Fact[] {
  const named = new Set(dossiers.flatMap((dossier) => namedFacts(dossier).map(({ file }) => file)));
  const idle = dossiers.flatMap(({ facts }) => facts.filter(({ file }) => !named.has(file)));
  return [...new Map(idle.map((fact) => [fact.file, fact])).values()];
}

/** Whether explainers share the fact: sources live in either place, and the file says in which. */
function isOfAll({ folder, file }: Fact): boolean {
  return isShared(folder) || file.startsWith('reference/');
}
