import type { Dossier } from '#facts/kinds/dossier';
import { isPending } from '#facts/kinds/translation';
import { type Locale, OWN_LOCALE } from '#facts/values/text';
import { contentFolder } from '#intake/contentFolder';
import { dossiersOf } from './realContent.ts';
import { inOwn, localeAt, rootOf } from './locales.ts';

/** The explainers that the tested site was built from, `CONTENT_DIR` or `content/`, in the site's order: newest first. */
export const dossiers = dossiersOf(contentFolder()).sort(
  (a, b) =>
    b.explainer.published.localeCompare(a.explainer.published) || a.explainer.id.localeCompare(b.explainer.id, 'en'),
);
if (dossiers.length === 0) throw new Error(`${contentFolder()} holds no explainer`);

/** The address of an explainer, as `/en/azure-exclusivity/`. */
export const storyPath = ({ explainer }: Dossier, locale: Locale): string => `${rootOf(locale)}${explainer.id}/`;

const byId = new Map(dossiers.map((dossier) => [dossier.explainer.id, dossier]));

/** The explainer that a page belongs to; undefined for a page of the site itself. */
export function dossierAt(path: string): Dossier | undefined {
  return byId.get(inOwn(path).split('/')[1] ?? '');
}

/** The same, of a page that must belong to one. */
export function ownDossier(path: string): Dossier {
  const dossier = dossierAt(path);
  if (!dossier) throw new Error(`${path} is of no explainer`);
  return dossier;
}

/** Whether a page is of an explainer that is published in the site’s own language while its translation is still to come, or of a topic that only such have. */
export function isPendingAt(path: string): boolean {
  const [, topic] = /^\/topics\/([^/]+)\/$/.exec(inOwn(path)) ?? [];
  const own = topic === undefined ? dossierAt(path) : undefined;
  const of = own ? [own] : dossiers.filter(({ explainer }) => topic !== undefined && explainer.topics?.includes(topic));
  return of.length > 0 && of.every(isPending);
}

/** The page that stands for such an explainer in another language. */
export const isAwaited = (path: string): boolean =>
  localeAt(path) !== OWN_LOCALE && dossierAt(path) !== undefined && isPendingAt(path);
