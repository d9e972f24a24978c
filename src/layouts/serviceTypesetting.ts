import type { List } from '#facts/kinds/lists';
import { OWN_LOCALE, type Locale } from '#facts/values/text';
import { serviceHeadlines, type Letters } from './serviceHeadlines.ts';
import { typesetting, type Look, type Typesetting } from './typesetting.ts';

/** The kinds of page around the stories: what each looks like, and how many letters its headlines take. */
const KINDS = {
  list: { look: 'list', letters: 'few' },
  timeline: { look: 'inTime', letters: 'lists' },
  money: { look: 'figures', letters: 'lists' },
  clauses: { look: 'compared', letters: 'lists' },
  unknowns: { look: 'list', letters: 'lists' },
  differences: { look: 'differing', letters: 'lists' },
  sources: { look: 'list', letters: 'lists' },
  words: { look: 'list', letters: 'lists' },
  changes: { look: 'list', letters: 'lists' },
  method: { look: 'list', letters: 'many' },
  record: { look: 'record', letters: 'many' },
  'record index': { look: 'factIndex', letters: 'kinds' },
  downloads: { look: 'downloads', letters: 'few' },
  search: { look: 'search', letters: 'few' },
  'not found': { look: 'search', letters: 'many' },
} as const satisfies Record<List, { look: Look; letters: Letters }> & Record<string, { look: Look; letters: Letters }>;

export type ServicePage = keyof typeof KINDS;

/** What a page around the stories is set in: all of its kind in the same, whichever explainer they are of. */
export function serviceTypesetting(page: ServicePage, locale: Locale): Typesetting {
  const { look, letters } = KINDS[page];
  return typesetting(look, locale, serviceHeadlines(letters, locale));
}

/** Whether one font holds all letters that titles are set in; Hangul has more of them than a page may cost. */
const ONE_FONT_FOR_ALL: Record<Locale, boolean> = { ko: false, en: true };

/** What the page of a fact, of an organisation or of a person is set in, which bears this title. */
export function recordTypesetting(title: string, locale: Locale): Typesetting {
  return ONE_FONT_FOR_ALL[locale]
    ? serviceTypesetting('record', locale)
    : typesetting(KINDS.record.look, locale, title, { font: 'own' });
}

/** All of one language. The page for an address that leads nowhere is one for both, in Korean first. */
export function serviceTypesettings(locale: Locale): Typesetting[] {
  const isShared = (page: ServicePage): boolean =>
    page === 'not found' ? locale === OWN_LOCALE : page !== 'record' || ONE_FONT_FOR_ALL[locale];
  const pages = (Object.keys(KINDS) as ServicePage[]).filter(isShared);
  return pages.map((page) => serviceTypesetting(page, locale));
}
