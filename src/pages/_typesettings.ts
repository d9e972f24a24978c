import { pagedFacts } from '#derive/factIndex';
import { newestChosen } from '#derive/newest';
import { sharedFacts } from '#derive/sharedFacts';
import { loadOwnDossiers, loadTold } from '#desk/loadDossiers';
import { ofTheSite } from '#desk/sitePages';
import { isGroup } from '#facts/kinds/organisation';
import { toldIn } from '#facts/kinds/translation';
import { LOCALES, type Locale } from '#facts/values/text';
import { factTitle } from '#format/factTitle';
import { recordTypesetting, serviceTypesettings } from '#layouts/serviceTypesetting.ts';
import { frontHeadlines, storyHeadlines, topicHeadlines } from '#layouts/storyHeadlines.ts';
import { typesetting, type Typesetting } from '#layouts/typesetting.ts';
import { pastHeadlines } from './_pastHeadlines.ts';

/** Every typesetting of this build: of each story and its dossier, of all their past states, of records, of the front page, and of the pages around them. */
export async function typesettings(): Promise<Typesetting[]> {
  return (await Promise.all(LOCALES.map(inOne))).flat();
}

async function inOne(locale: Locale): Promise<Typesetting[]> {
  const own = toldIn(await loadOwnDossiers(), locale);
  const all = await loadTold(locale);
  const { full } = newestChosen(all);
  return [
    ...serviceTypesettings(locale),
    typesetting('asOf', locale, pastHeadlines(locale)),
    ...own.flatMap((dossier) =>
      (['story', 'dossier'] as const).map((look) => typesetting(look, locale, storyHeadlines(dossier, locale))),
    ),
    ...own.flatMap((dossier) =>
      pagedFacts(dossier).map((fact) => recordTypesetting(factTitle(fact, dossier, locale), locale)),
    ),
    ...ofTheSite([
      ...(['organisations', 'people'] as const).flatMap((kind) =>
        sharedFacts(all, kind)
          .filter(({ fact }) => !isGroup(fact))
          .map(({ fact }) => recordTypesetting(fact.title[locale], locale)),
      ),
      typesetting('front', locale, frontHeadlines(full, locale)),
      typesetting('list', locale, topicHeadlines(all, locale)),
    ]),
  ];
}
