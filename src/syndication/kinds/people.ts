import { findFact, type Dossier } from '#facts/kinds/dossier';
import type { Person } from '#facts/kinds/person';
import type { Locale } from '#facts/values/text';
import { plainWords } from '../plainWords.ts';
import type { ToldOf } from './told.ts';

export const people: ToldOf<'people'> = {
  found: { group: 'names', says: ({ roles }, _say, dossier, locale) => officesNow(roles, dossier, locale) },
};

/** An office that has ended is told with its dates, on the person's page. */
function officesNow(roles: Person['roles'], dossier: Dossier, locale: Locale): string {
  return roles
    .filter(({ until }) => until === undefined)
    .map(({ of, title }) => [findFact(dossier, of)?.title[locale] ?? of, plainWords(title, dossier, locale)])
    .map(([organisation, title]) => ({ ko: `${organisation} ${title}`, en: `${title}, ${organisation}` })[locale])
    .join('; ');
}
