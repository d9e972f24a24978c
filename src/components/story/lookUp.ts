import type { AstroGlobal } from 'astro';
import { partNamed, type Part } from '#derive/values';
import { findFact, type Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { pageOf } from '#urls';

/** What an author may write on a tag that names a value. */
export interface TagProps {
  of: string;
  show?: string;
  tranche?: string;
  payment?: string;
  version?: string;
  conflict?: string;
  row?: string;
  column?: string;
  answer?: string;
  /** Set where a fact's text is shown as a label; a story's own tags always lead to their facts. */
  linked?: boolean;
}

/** What a story component finds on its page. */
interface Found {
  dossier: Dossier;
  locale: Locale;
  /** Whether all lists follow on the same page, so that a story need not show parts of them. */
  isWhole: boolean;
  /** The other explainers, of which a story may say the headline and nothing else. */
  others: readonly Dossier[];
}

/** The dossier and language of the page a story component stands on. The one reader of `Astro.locals`. */
export function lookUp(astro: Pick<AstroGlobal, 'locals'>): Found {
  const { dossier, locale, isWhole = false, others = [] } = astro.locals;
  return { dossier, locale, isWhole, others };
}

/** The page of the fact that a tag names, of several the first; undefined where it must not be a link, or is this very page. */
export function pageNamed(
  astro: Pick<AstroGlobal, 'locals' | 'url'>,
  { of, linked = true }: TagProps,
): string | undefined {
  const { dossier, locale } = lookUp(astro);
  const fact = linked ? findFact(dossier, of.split(' ')[0] ?? '') : undefined;
  const page = fact && pageOf(locale, dossier.explainer.id, fact);
  return page === astro.url.pathname ? undefined : page;
}

/** The part of a fact a tag asks for. */
export function partOf(props: TagProps): Part {
  return partNamed({ ...props });
}
