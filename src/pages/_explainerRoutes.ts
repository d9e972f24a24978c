import type { Dossier } from '#facts/kinds/dossier';
import { isToldIn } from '#facts/kinds/translation';
import { LOCALES, OTHER_LOCALE, type Locale } from '#facts/values/text';
import { explainerPath, localeRoutes } from '#urls';
import { loadOwnDossiers } from '#desk/loadDossiers';

/** Where a page of an explainer stands, and what it is made of. */
export interface ExplainerRoute {
  params: { locale: string | undefined; explainer: string };
  props: {
    locale: Locale;
    dossier: Dossier;
    /** Where the way to the other language leads while it has no such page. */
    instead: string | undefined;
  };
}

/** Each explainer of this build in each language it is told in. */
export async function explainerRoutes(): Promise<ExplainerRoute[]> {
  const dossiers = await loadOwnDossiers();
  return localeRoutes().flatMap(({ params, props: { locale } }) =>
    dossiers
      .filter((dossier) => isToldIn(dossier, locale))
      .map((dossier) => ({
        params: { ...params, explainer: dossier.explainer.id },
        props: { locale, dossier, instead: insteadOf(dossier) },
      })),
  );
}

function insteadOf(dossier: Dossier): string | undefined {
  const awaited = LOCALES.find((locale) => !isToldIn(dossier, locale));
  return awaited && explainerPath(awaited, dossier.explainer.id);
}

/** An explainer in a language that it is still to be told in. */
export interface Awaited {
  dossier: Dossier;
  locale: Locale;
  /** The same in the language it is told in. */
  instead: string;
}

/** Each explainer of this build in the languages it is still to be told in. */
export async function awaitedExplainers(): Promise<Awaited[]> {
  return (await loadOwnDossiers()).flatMap((dossier) =>
    LOCALES.filter((locale) => !isToldIn(dossier, locale)).map((locale) => ({
      dossier,
      locale,
      instead: explainerPath(OTHER_LOCALE[locale], dossier.explainer.id),
    })),
  );
}
