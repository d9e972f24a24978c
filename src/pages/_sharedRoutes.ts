import type { Dossier } from '#facts/kinds/dossier';
import { toldIn } from '#facts/kinds/translation';
import { OTHER_LOCALE, type Locale } from '#facts/values/text';
import { homePath, localeRoutes } from '#urls';
import { loadDossiers } from '#desk/loadDossiers';
import { ofTheSite } from '#desk/sitePages';

/** A page of something that explainers share, in a language in which one of them is told. */
export interface SharedRoute<One> {
  params: { locale: string | undefined };
  props: {
    locale: Locale;
    one: One;
    /** Where the way to the other language leads while it has no such page. */
    instead: string | undefined;
  };
}

/** What the explainers of each language share, `found` in them and told apart by `idOf`. */
export async function sharedRoutes<One>(
  found: (dossiers: readonly Dossier[]) => readonly One[],
  idOf: (one: One) => string,
): Promise<SharedRoute<One>[]> {
  const dossiers = await loadDossiers();
  return ofTheSite(localeRoutes()).flatMap(({ params, props: { locale } }) => {
    const other = OTHER_LOCALE[locale];
    const elsewhere = new Set(found(toldIn(dossiers, other)).map(idOf));
    return found(toldIn(dossiers, locale)).map((one) => ({
      params,
      props: { locale, one, instead: elsewhere.has(idOf(one)) ? undefined : homePath(other) },
    }));
  });
}
