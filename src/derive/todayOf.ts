import type { Dossier } from '#facts/kinds/dossier';
import { rememberedBy } from '#facts/rules/rememberedBy';

/** The dossier as it is today, of one that was wound back to a former day: lists of the site are today’s, on whichever page one is. */
export const todayOf = rememberedBy((dossier: Dossier): Dossier => dossier);
