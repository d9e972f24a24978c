import { LOCALES, type Locale } from '#facts/text';

/** Where the site is mounted, with a slash at both ends. */
const BASE: string = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');

/** A path of the site in one language: Korean at the root, English under `en/`. */
function path(locale: Locale, ...parts: string[]): string {
  return BASE + [...(locale === 'ko' ? [] : [locale]), ...parts].map((part) => `${part}/`).join('');
}

export const homePath = (locale: Locale): string => path(locale);
export const explainerPath = (locale: Locale, explainer: string): string => path(locale, explainer);
export const glossaryPath = (locale: Locale): string => path(locale, 'glossary');
export const sourcesPath = (locale: Locale): string => path(locale, 'sources');
export const correctionsPath = (locale: Locale): string => path(locale, 'corrections');
export const methodPath = (locale: Locale): string => path(locale, 'method');
/** A file copied as it is from `public/`. */
export const assetPath = (file: string): string => BASE + file;

/** Development only: makes Vite open a file in the editor that it finds running, at a line. */
export const openInEditorPath = (file: string, line: number, column = 1): string =>
  `/__open-in-editor?file=${encodeURIComponent(`${file}:${line}:${column}`)}`;

/** A term's place in the glossary. */
export const termPath = (locale: Locale, term: string): string => `${glossaryPath(locale)}#${term}`;
/** A source's place in its explainer's list. */
export const sourceAnchor = (source: string): string => `#source-${source}`;

/** The values of `[...locale]` in a page's route: nothing for Korean. */
export const localeRoutes = (): { params: { locale: string | undefined }; props: { locale: Locale } }[] =>
  LOCALES.map((locale) => ({ params: { locale: locale === 'ko' ? undefined : locale }, props: { locale } }));

/** The same page in the other language. */
export function translated(pathname: string, locale: Locale): string {
  const rest = pathname.slice(BASE.length).replace(/^en(\/|$)/, '');
  return BASE + (locale === 'en' ? `en/${rest}` : rest);
}
