import type { Dossier } from '#facts/kinds/dossier';
import { DECLARATIONS } from '#facts/kinds/folders';
import { ofEachLocale, type Text } from '#facts/values/text';
import { isBlock, TAGS } from '#intake/tags';

/** A widget that may stand in a section, as an editor finds it. */
export interface Placeable {
  /** The tag, as it is written. */
  text: string;
  /** What it is, and of what. */
  words: Text;
}

/** Every widget that the stories of an explainer may have: the lists and tables of the whole, its charts, and what shows one fact. */
export function placeablesIn(dossier: Dossier, all: readonly Dossier[]): Placeable[] {
  return Object.entries(TAGS).flatMap(([tag, { of, says }]) => {
    if (!isBlock(tag)) return [];
    const words = says ?? ofEachLocale(() => tag);
    if (of === undefined) return [{ text: `<${tag} />`, words }];
    return shownBy(tag, of, dossier, all).map(({ id, title }) => ({
      text: `<${tag} of="${id}" />`,
      words: ofEachLocale((locale) => `${words[locale]}: ${title[locale]}`),
    }));
  });
}

function shownBy(
  tag: string,
  of: 'fact' | 'chart' | 'explainer',
  { explainer, facts }: Dossier,
  all: readonly Dossier[],
): { id: string; title: Text }[] {
  if (of === 'chart') return Object.entries(explainer.charts).map(([id, { title }]) => ({ id, title }));
  if (of === 'fact')
    return facts.filter(({ folder }) => (DECLARATIONS[folder].tags as readonly string[]).includes(tag));
  return all.flatMap(({ explainer: { id, headline } }) => (id === explainer.id ? [] : [{ id, title: headline }]));
}
