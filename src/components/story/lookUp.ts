import type { AstroGlobal } from 'astro';
import type { Part } from '#derive/values';
import { factOf, type Dossier } from '#facts/dossier';
import type { Locale } from '#facts/text';

/** What an author may write on a tag that names a value. */
export interface TagProps {
  of: string;
  show?: string;
  tranche?: string;
  payment?: string;
  version?: string;
  conflict?: string;
}

/** What a story component finds on its page. */
interface Found {
  dossier: Dossier;
  locale: Locale;
  wonPerUsd: number;
  /** Whether the page lists its terms and statuses, so that a mention can open the entry. */
  hasWordList: boolean;
}

/** The dossier and language of the page a story component stands on. The one reader of `Astro.locals`. */
export function lookUp(astro: Pick<AstroGlobal, 'locals'>): Found {
  const { dossier, locale, hasWordList = false } = astro.locals;
  const { wonPerUsd } = factOf(dossier, 'exchange-rates', dossier.explainer.exchangeRate);
  return { dossier, locale, wonPerUsd, hasWordList };
}

/** The part of a fact a tag asks for. */
export function partOf(props: TagProps): Part {
  const part: Part = {};
  for (const key of ['tranche', 'payment', 'version', 'conflict'] as const) {
    const place = props[key];
    if (place !== undefined) part[key] = Number(place);
  }
  return part;
}
