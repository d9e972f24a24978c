import { LOCALES } from '#facts/values/text';
import { fewOf } from '../support/runs.ts';
import { dossiers, storyPath } from '../support/siteContent.ts';

/** The stories of the site that is built, in both languages: every one in `npm run test:long`, the first in `npm test`. */
export function explainerAddresses(): string[] {
  return fewOf(dossiers, 1).flatMap((dossier) => LOCALES.map((locale) => storyPath(dossier, locale)));
}
