import type { ChartSpec } from '#charts/chartSpec';
import { embedHeight } from '#charts/embedHeight';
import { factOf, type Dossier } from '#facts/kinds/dossier';
import { embedPath } from '#urls';

/** What is pasted into another page to show a chart there. It works by itself; the listener only makes the height exact. */
export function chartEmbed(spec: ChartSpec, dossier: Dossier, site: string): string {
  const { id, locale, title } = spec;
  const publishers = spec.sourceIds.map((source) => factOf(dossier, 'sources', source).publisher[locale]);
  const src = new URL(embedPath(locale, dossier.explainer.id, id), site).href;
  const height = embedHeight(spec, [...new Set(publishers)].join(' · '));
  return `<iframe src="${attribute(src)}" title="${attribute(title)}" width="100%" height="${height}" loading="lazy" frameborder="0"></iframe>`;
}

/** The one line that fits the height of every chart of ours on a page. */
export function listenerCode(src: string): string {
  return `<script src="${attribute(src)}" defer></script>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
