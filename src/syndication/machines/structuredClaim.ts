import type { Claim } from 'schema-dts';
import type { Difference } from '#facts/kinds/difference';
import { partyOf } from '#derive/party';
import { factOf, type Dossier } from '#facts/kinds/dossier';
import type { Position } from '#facts/kinds/position';
import { citedIds } from '#facts/rules/statusRules';
import type { Locale } from '#facts/values/text';
import { explainerPath, factPath } from '#urls';
import { plainWords, titleWords } from '../plainWords.ts';
import { partyCalled } from './structuredParty.ts';
import { citation, citations } from './structuredSource.ts';

/** What a party says on an issue; nothing where it said nothing. Who spoke without a name has none here either. */
export function positionClaim(position: Position, dossier: Dossier, locale: Locale, site: string): Claim[] {
  const { text, when, speaker, issue, party } = position;
  if (!text) return [];
  const author = speaker && 'named' in speaker ? partyCalled(speaker.named, dossier, locale, site) : undefined;
  const about = [titleWords(factOf(dossier, 'issues', issue), dossier, locale), nameOf(party, dossier, locale)];
  return [
    {
      ...claimAt(position.id, dossier, locale, site),
      text: plainWords(text, dossier, locale) ?? '',
      ...(author ? { author } : {}),
      ...(typeof when === 'string' ? { datePublished: when } : {}),
      about: about.flatMap((name) => (name ? [{ '@type': 'Thing' as const, name }] : [])),
      citation: citations(position.sources, dossier, locale, site),
    },
  ];
}

/** What the article an explainer starts from says, where the record says otherwise: the record is the comment on it. */
export function differenceClaim(difference: Difference, dossier: Dossier, locale: Locale, site: string): Claim {
  const { startsFrom } = dossier.explainer;
  const cited = citedIds(difference.sources);
  const article = startsFrom && cited.includes(startsFrom) ? factOf(dossier, 'sources', startsFrom) : undefined;
  const others = difference.sources.filter((each) => (typeof each === 'string' ? each : each.id) !== article?.id);
  return {
    ...claimAt(difference.id, dossier, locale, site),
    text: plainWords(difference.claim, dossier, locale) ?? '',
    ...(article ? { appearance: citation(article, dossier.explainer.id, locale, site) } : {}),
    comment: {
      '@type': 'Comment',
      text: plainWords(difference.record, dossier, locale) ?? '',
      citation: citations(others, dossier, locale, site),
    },
  };
}

function claimAt(id: string, dossier: Dossier, locale: Locale, site: string) {
  const address = new URL(factPath(locale, dossier.explainer.id, id), site).href;
  return {
    '@type': 'Claim',
    '@id': address,
    url: address,
    name: titleWords(factOf(dossier, id.includes('--') ? 'positions' : 'differences', id), dossier, locale) ?? id,
    inLanguage: locale,
    isPartOf: { '@id': new URL(explainerPath(locale, dossier.explainer.id), site).href },
  } as const;
}

function nameOf(party: string, dossier: Dossier, locale: Locale): string | undefined {
  return partyOf(dossier, party).title[locale];
}
