import { LOCALES, OWN_LOCALE, type Locale } from '../values/text.ts';
import type { Dossier } from './dossier.ts';

/** Letters that no English text has (`hangulInEnglish`): where they stand in one, the Korean was filled in. */
const HANGUL = /[가-힣]/;

/** Whether an explainer is published in Korean while its English is still to come. */
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

/** Whether the English of a text is there. */
export function isTranslated({ en }: { en: string }): boolean {
  return !HANGUL.test(en);
}
