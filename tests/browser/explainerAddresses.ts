import { LOCALES } from '#facts/values/text';
import { dossiers, storyPath } from '../support/siteContent.ts';

/** The stories of the site that is built, in both languages. */
export function explainerAddresses(): string[] {
  return dossiers.flatMap((dossier) => LOCALES.map((locale) => storyPath(dossier, locale)));
}
