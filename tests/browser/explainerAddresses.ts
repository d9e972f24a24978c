import { LOCALES } from '#facts/values/text';
import { fewOf } from '../support/runs.ts';
import { dossiers, storyPath } from '../support/siteContent.ts';

/** The stories of the site that is built, in both languages: every one in `npm run test:long`, the oldest in `npm test`. */
export function explainerAddresses(): string[] {
  const byAge = dossiers.toSorted((one, other) => one.explainer.published.localeCompare(other.explainer.published));
  return fewOf(byAge, 1).flatMap((dossier) => LOCALES.map((locale) => storyPath(dossier, locale)));
}
