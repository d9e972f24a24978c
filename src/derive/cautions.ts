import { factsOf, type Dossier } from '#facts/kinds/dossier';
import { VERDICTS, type Difference, type Verdict } from '#facts/kinds/difference';

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
