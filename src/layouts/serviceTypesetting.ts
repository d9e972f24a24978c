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

/** All of one language. The page for an address that leads nowhere is one for both, in Korean first. */
export function serviceTypesettings(locale: Locale): Typesetting[] {
  const pages = (Object.keys(KINDS) as ServicePage[]).filter((page) => page !== 'not found' || locale === OWN_LOCALE);
  return pages.map((page) => serviceTypesetting(page, locale));
}
