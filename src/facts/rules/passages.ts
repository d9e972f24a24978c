import { readText, type Mention } from '#intake/readText';
import { plainTree } from '#intake/storyTree';
import type { Level, Message } from '#intake/problem';
import type { Path } from '#intake/writtenFile';
import type { Draft, Told } from './draft.ts';
import type { Fact } from '../kinds/dossier.ts';
import { readerTexts } from './readerTexts.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { Locale } from '../values/text.ts';
import type { WrittenStory } from './writtenStory.ts';

/** A text a reader will see, whole, with whose it is: what the rules on wording read. */
export interface Passage {
  folder: Draft['folder'] | 'story';
  locale: Locale;
  /** The field it stands in; empty in a story. */
  path: Path;
  isName: boolean;
  /** As written. */
  text: string;
  /** The same with every tag blanked, so that places in it are places in `text`. */
  words: string;
  /** The facts it names; spans are places in `text`. */
  mentions: readonly Mention[];
  /** The fact it belongs to; none for an explainer's head and its stories. */
  fact?: Fact | undefined;
}

/** What a rule found wrong in a passage: characters `from`–`to` of its text. */
export interface PassageFinding {
  from: number;
  to: number;
  /** How grave it is, where the wording that found it says so. */
  level?: Level;
  message: Message;
  hint: Message;
}

const blank = (text: string): string => text.replace(/<[^>]*>/g, (tag) => ' '.repeat(tag.length));

/** The passages of a fact file. */
export const passagesOf = rememberedBy((draft: Draft): readonly Passage[] => {
  const account = readerTexts(draft.folder, draft.file.data).filter(({ isReason }) => !isReason);
  return account.map(({ path, locale, text, isName }) => {
    const trimmed = text.trim();
    const lead = text.indexOf(trimmed);
    const mentions = isName
      ? []
      : readText(trimmed, 'inline').mentions.map((mention) => ({
          ...mention,
          span: { start: mention.span.start + lead, end: mention.span.end + lead },
        }));
    const fact = draft.folder === 'explainer' ? undefined : (draft.fact as Fact);
    return { folder: draft.folder, locale, path, isName, text, words: blank(text), mentions, fact };
  });
});

/** The texts of a fact file that the parser has to read, as it is given them. */
export function taggedTexts(draft: Draft): string[] {
  const texts = readerTexts(draft.folder, draft.file.data).filter(({ isName }) => !isName);
  return [...new Set(texts.map(({ text }) => text.trim()))].filter((text) => !plainTree(text));
}

/** A story as one passage. */
export const storyPassage = rememberedBy(({ file: { text }, locale }: WrittenStory): Passage => {
  const { mentions } = readText(text, 'block');
  return { folder: 'story', locale, path: [], isName: false, text, words: blank(text), mentions };
});

/** The finding as one in its fact file. */
export function inDraft(
  { path }: Passage,
  { from, to, ...finding }: PassageFinding & Pick<Told, 'rule' | 'accepted'>,
): Told {
  return { ...finding, at: { path, text: { from, to } } };
}

/** A sentence of a passage, and where it stands. */
export interface Sentence {
  from: number;
  to: number;
  words: string;
}

const SENTENCE_END =
  /(?<!\b(?:Co|Inc|Corp|Ltd|Mr|Ms|Mrs|Dr|U\.S|U\.K|v|vs|No))[.!?][*_”’"')\]]*(?=\s*$|\s+[^\sa-z])|\n\s*\n/g;

/** The sentences of a passage, tags blanked. A decimal point and an abbreviation end none; a mark that closes belongs to its sentence. */
export const sentencesOf = rememberedBy(({ words }: Passage): readonly Sentence[] => {
  const found: Sentence[] = [];
  let from = 0;
  for (const end of words.matchAll(SENTENCE_END)) {
    const to = end.index + end[0].length;
    found.push({ from, to, words: words.slice(from, to) });
    from = to;
  }
  if (words.slice(from).trim()) found.push({ from, to: words.length, words: words.slice(from) });
  return found;
});

/** Whether the passage tells what another document has wrong, or gives, rather than saying it itself. */
export function retellsAnother({ folder, path }: Passage): boolean {
  return path.includes('conflicts') || path.includes('says') || (folder === 'differences' && path[0] === 'claim');
}
