import { isLocale, OWN_LOCALE, type Locale } from '#intake/languages';

/** The language that the page is in. */
export function pageLocale(): Locale {
  const { lang } = document.documentElement;
  return isLocale(lang) ? lang : OWN_LOCALE;
}
