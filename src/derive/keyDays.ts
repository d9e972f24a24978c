import type { Dossier } from '#facts/kinds/dossier';

/** The days whose state has a page of its own: those before the explainer's `asOf`, each once, the earliest first. */
export function keyDays({ explainer }: Dossier): string[] {
  return [...new Set(explainer.keyDates ?? [])].filter((day) => day < explainer.asOf).sort();
}
