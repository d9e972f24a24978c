import { readFrontmatter } from '#intake/frontmatter';
import type { Span } from '#intake/problem';
import { spanInText, type Path, type WrittenFile } from '#intake/writtenFile';
import { placementOf } from '../kinds/placement.ts';
import type { Locale } from '../values/text.ts';
import { sentencesOf, type Passage } from './passages.ts';
import { readerTexts } from './readerTexts.ts';

/** A sentence that readers see, as it is written: with its tags. */
export interface WrittenSentence {
  text: string;
  /** Where it stands in its file. */
  span: Span;
  /** The field it stands in; empty in a story. */
  path: Path;
  locale: Locale;
}

const TAG = /<[^>]*>/g;

/** Every sentence of a file: of a story, or of the texts of a fact or of an explainer's head. */
export function sentencesIn(file: WrittenFile): WrittenSentence[] {
  const at = placementOf(file.path);
  if (at.role === 'story') return split(file.text, at.locale, [], (from, to) => ({ start: from, end: to }));
  const { fact } = at.role === 'fact' || at.role === 'explainer' ? readFrontmatter(file) : {};
  if (!fact) return [];
  const folder = at.role === 'fact' ? at.folder : 'explainer';
  return readerTexts(folder, fact.data).flatMap(({ text, locale, path }) =>
    split(text, locale, path, (from, to) => spanInText(fact, path, from, to)),
  );
}

function split(
  text: string,
  locale: Locale,
  path: Path,
  placed: (from: number, to: number) => Span,
): WrittenSentence[] {
  const words = text.replace(TAG, (tag) => ' '.repeat(tag.length));
  const passage: Passage = { folder: 'story', locale, path, isName: false, text, words, mentions: [] };
  return sentencesOf(passage).flatMap((sentence) => {
    const blank = /^\s*/.exec(sentence.words)?.[0].length ?? 0;
    // A tag that begins a sentence was blanked with what stands before it.
    const led = text.slice(sentence.from, sentence.from + blank);
    const tag = /<(?!Cite|Section|\/)[^>]*>\s*$/.exec(led)?.index ?? blank;
    const [from, to] = [sentence.from + tag, sentence.from + sentence.words.trimEnd().length];
    return to > from && sentence.words.trim() !== ''
      ? [{ text: text.slice(from, to), span: placed(from, to), path, locale }]
      : [];
  });
}

/** What of a text is compared: no blanks, no marks of writing, quotation marks in one form. */
export const squeezed = (text: string): string =>
  text
    .replace(/[\s\u200b\u2060\ufeff*_]+/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"');

/** A written text as a pattern for the same as it is read: where a tag stood, whatever the fact says, in a few words at most. */
export function asRead(text: string): RegExp {
  const parts = text.split(TAG).map((part) => squeezed(part).replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  return new RegExp(parts.join('.{0,80}?'));
}

/** The sentences of a text. */
export function splitSentences(text: string): string[] {
  return split(text, 'ko', [], (start, end) => ({ start, end })).map((sentence) => sentence.text);
}
