import { copy } from '#copy/copy';
import { OWN_LOCALE, type Locale } from '#facts/values/text';
import { homePath, iconPath } from '#urls';
import { ICONS } from './icons.ts';
import { SCHEME_COLOURS } from './schemeColours.ts';

/** `site.webmanifest`: how the site stands on a home screen. It opens in the browser, as the pages do: nothing works without one. */
export function manifest(locale: Locale): object {
  const { name, description } = copy(locale).site;
  return {
    id: homePath(locale),
    name,
    short_name: name,
    description,
    lang: locale,
    dir: 'ltr',
    start_url: homePath(locale),
    // All languages belong to one site, and readers go from one to the other.
    scope: homePath(OWN_LOCALE),
    display: 'browser',
    theme_color: SCHEME_COLOURS.light,
    background_color: SCHEME_COLOURS.light,
    icons: ICONS.filter(({ purpose }) => purpose !== 'touch').map(({ name: icon, size, purpose }) => ({
      src: iconPath(icon),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  };
}
