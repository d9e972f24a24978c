import { lastModified } from '#derive/lastModified';
import type { Dossier } from '#facts/kinds/dossier';
import { zonedDay } from './zonedDay.ts';

/** When an explainer was published and last came to say something else, with their zone: as structured data and shared links both tell it. */
export interface ArticleDays {
  published: string;
  modified: string;
}

export function articleDays(dossier: Dossier): ArticleDays {
  return { published: zonedDay(dossier.explainer.published), modified: zonedDay(lastModified(dossier)) };
}
