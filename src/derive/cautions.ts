import { factsOf, type Dossier } from '#facts/kinds/dossier';
import { VERDICTS, type Difference, type Verdict } from '#facts/kinds/difference';

/** Whether an explainer is set against an article, the one it starts from. */
export function startsFromArticle(dossier: Dossier): boolean {
  return dossier.explainer.startsFrom !== undefined || factsOf(dossier, 'differences').length > 0;
}

/** The register in its order. */
export function differencesInOrder(dossier: Dossier): Difference[] {
  return [...factsOf(dossier, 'differences')].sort((a, b) => a.register.localeCompare(b.register));
}

/** The register by what we do about each, in the order of the verdicts; those without any are left out. */
export function differencesByVerdict(dossier: Dossier): { verdict: Verdict; differences: Difference[] }[] {
  return VERDICTS.map((verdict) => ({
    verdict,
    differences: differencesInOrder(dossier).filter((difference) => difference.verdict === verdict),
  })).filter(({ differences }) => differences.length > 0);
}

/** Where the article differs from the record on a fact; what is to be left out is in the list only. */
export function cautionsAbout(dossier: Dossier, id: string): Difference[] {
  return differencesInOrder(dossier).filter(
    (difference) => difference.verdict !== 'omit' && difference.about.includes(id),
  );
}
