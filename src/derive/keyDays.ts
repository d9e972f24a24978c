import type { Dossier } from '#facts/kinds/dossier';
import { calendarDay } from '#facts/values/when';

/** The days whose state has a page of its own: those before the explainer's `asOf`, each once, the earliest first. */
export function keyDays({ explainer }: Dossier): string[] {
  return [...new Set(explainer.keyDates ?? [])].filter((day) => day < calendarDay(explainer.asOf)).sort();
}
