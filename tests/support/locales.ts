import { OTHER_LOCALES, OWN_LOCALE, type Locale } from '#facts/values/text';

/** Where pages of a language begin: `/`, `/en/`. */
export const rootOf = (locale: Locale): string => (locale === OWN_LOCALE ? '/' : `/${locale}/`);

/** The language of a page or file by its address: `/en/glossary/` and `en/feed.xml` are English. */
export const localeAt = (path: string): Locale =>
  OTHER_LOCALES.find((locale) => path.replace(/^\//, '').startsWith(`${locale}/`)) ?? OWN_LOCALE;

/** The address of the same page in the site’s own language. */
export const inOwn = (path: string): string => path.replace(rootOf(localeAt(path)), '/');
