import type { Dossier, Fact } from '#facts/kinds/dossier';
import { KINDS } from '#facts/kinds/kinds';
import type { Locale, Text } from '#facts/values/text';
import { plainText } from '#format/plainText';

/** A text as a cell holds it: tags spoken, on one line, without the signs that hold a printed line together. */
export function plainWords(text: Text | undefined, dossier: Dossier, locale: Locale): string | undefined {
  if (!text) return undefined;
  const paragraphs = text[locale].trim().split(/\n\s*\n/);
  return oneLine(paragraphs.map((paragraph) => plainText(paragraph, dossier, locale)).join(' '));
}

/** What a fact is called. A name is written as it is, without tags or Markdown. */
export function titleWords(fact: Fact, dossier: Dossier, locale: Locale): string | undefined {
  return KINDS[fact.folder].title === 'name' ? oneLine(fact.title[locale]) : plainWords(fact.title, dossier, locale);
}

/** Without line breaks, and without what only holds a printed line together. */
export function oneLine(text: string): string {
  return text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
}
