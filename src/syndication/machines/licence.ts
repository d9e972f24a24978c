import type { Dossier } from '#facts/kinds/dossier';
import { explainerPath } from '#urls';
import { ofEachLocale } from '#facts/values/text';

/** The terms of everything rendered from `content/`; LICENSE says the same. */
export const LICENCE = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  credit: 'Jaengjeom (쟁점)',
} as const;

/** The first lines of every JSON file: what it is, of when, and on what terms. */
export function headOf(dossier: Dossier, site: string) {
  const { explainer } = dossier;
  return {
    explainer: explainer.id,
    page: ofEachLocale((locale) => new URL(explainerPath(locale, explainer.id), site).href),
    as_of: explainer.asOf,
    licence: LICENCE,
  };
}
