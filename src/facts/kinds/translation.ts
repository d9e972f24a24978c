import { LOCALES, OWN_LOCALE, type Locale } from '../values/text.ts';
import type { Dossier } from './dossier.ts';

/** Letters that no text of a language has (`hangulInEnglish`): where they stand in one, the site’s own language was filled in. */
const FILLED_IN: Readonly<Record<Locale, RegExp>> = { ko: /(?!)/, en: /[가-힣]/ };

/** Whether an explainer is published in the site’s own language while its translation is still to come. */
export function isPending({ explainer }: Pick<Dossier, 'explainer'>): boolean {
  return explainer.translation === 'pending';
}

/** Whether an explainer is told in a language. */
export function isToldIn(dossier: Pick<Dossier, 'explainer'>, locale: Locale): boolean {
  return locale === OWN_LOCALE || !isPending(dossier);
}

/** The languages that an explainer is told in. */
export function toldLocales(dossier: Pick<Dossier, 'explainer'>): Locale[] {
  return LOCALES.filter((locale) => isToldIn(dossier, locale));
}

/** Of these explainers the ones that are told in a language. */
export function toldIn(dossiers: readonly Dossier[], locale: Locale): Dossier[] {
  return dossiers.filter((dossier) => isToldIn(dossier, locale));
}

/** Whether what stands in a text for a language is of that language. */
export function isTranslated(words: string, locale: Locale): boolean {
  return !FILLED_IN[locale].test(words);
}
