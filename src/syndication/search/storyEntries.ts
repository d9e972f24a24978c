import type { Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import { plainText } from '#format/plainText';
import { explainerPath } from '#urls';
import type { SearchEntry } from './searchEntry.ts';

const SECTION = /<Section id="([^"]+)"[^>]*>([\s\S]*?)<\/Section>/g;
/** Tags that hold paragraphs, and figures, which are facts of their own here. */
const PLACED = /^<\/?[A-Z][A-Za-z]*(?: [^>]*)?>$/gm;

/** The sections of a story, each found by its question and its running text. */
export function storyEntries(story: string, dossier: Dossier, locale: Locale): SearchEntry[] {
  const texts = new Map([...story.matchAll(SECTION)].map(([, id = '', text = '']) => [id, text]));
  return dossier.story[locale].sections.map(({ id, heading }) => ({
    group: 'story',
    title: heading,
    text: speak(texts.get(id) ?? '', dossier, locale),
    address: `${explainerPath(locale, dossier.explainer.id)}#${id}`,
  }));
}

/** What is read aloud of a section: sources are named where they stand, not here. */
function speak(text: string, dossier: Dossier, locale: Locale): string {
  return text
    .replace(PLACED, '')
    .replace(/ ?<(?:Cite|Status) [^>]*\/>/g, '')
    .split(/\n\s*\n|\n(?=\d+\. |- )/)
    .map((paragraph) => plainText(paragraph.replace(/^(?:\d+\.|-|#+) /, ''), dossier, locale))
    .join(' ')
    .replaceAll('\u2060', '')
    .replace(/\s+/g, ' ')
    .trim();
}
