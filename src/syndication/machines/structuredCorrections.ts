import type { BackgroundNewsArticle, CorrectionComment } from 'schema-dts';
import { corrections } from '#derive/changes';
import type { Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { explainerPath } from '#urls';
import { plainWords, titleWords } from '../plainWords.ts';
import { zonedDay } from '../zonedDay.ts';

/** What we had got wrong in an explainer, newest first: in which fact, when and why it was put right. */
export function correctionComments(
  dossier: Dossier,
  locale: Locale,
  shown = corrections(dossier),
): CorrectionComment[] {
  return shown.map(({ fact, change }) => ({
    '@type': 'CorrectionComment',
    text: plainWords(change.why, dossier, locale) ?? '',
    datePublished: zonedDay(change.on),
    about: { '@type': 'Thing', name: titleWords(fact, dossier, locale) ?? fact.id },
  }));
}

/** The corrected explainer, on a page that lists its corrections; nothing where there are none. */
export function correctedArticle(dossier: Dossier, locale: Locale, site: string): BackgroundNewsArticle[] {
  const correction = correctionComments(dossier, locale);
  if (correction.length === 0) return [];
  const { id, headline } = dossier.explainer;
  return [
    {
      '@type': 'BackgroundNewsArticle',
      '@id': new URL(explainerPath(locale, id), site).href,
      headline: plainWords(headline, dossier, locale) ?? id,
      correction,
    },
  ];
}
