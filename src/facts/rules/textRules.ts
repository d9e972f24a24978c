import { readText, type Mention, type TextMistake } from '#intake/readText';
import type { Path } from '#intake/writtenFile';
import type { Draft, Told } from './draft.ts';
import { findMentionMistakes } from './mentionRules.ts';
import { readerTexts } from './readerTexts.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { World } from './world.ts';
import { findWordMistakes } from './wordRules.ts';

/** A text with what is wrong in it whatever else there is, and the facts it names. */
interface JudgedText {
  path: Path;
  /** Where in the value its first word stands. */
  lead: number;
  mistakes: readonly TextMistake[];
  mentions: readonly Mention[];
}

/** The texts of a fact file: vocabulary, numbers, languages, and the facts they name. */
export function findTextProblems(draft: Draft, world: World): Told[] {
  return textsOf(draft).flatMap(({ path, lead, mistakes, mentions }) => {
    const mistaken = mentions.flatMap((mention) =>
      findMentionMistakes(mention, world).map((words): TextMistake => ({ ...words, span: mention.span })),
    );
    // A text of a fact holds no links, and its mistakes no repair of one.
    return [...mistakes, ...mistaken].map(({ span, fix: _, ...rest }) => ({
      ...rest,
      at: { path, text: { from: lead + span.start, to: lead + span.end } },
    }));
  });
}

const textsOf = rememberedBy((draft: Draft): readonly JudgedText[] =>
  readerTexts(draft.folder, draft.file.data).map(({ path, locale, text, isName, isReason }) => {
    const trimmed = text.trim();
    const read = isName
      ? { mentions: [], mistakes: [], words: [{ text: trimmed, span: { start: 0, end: trimmed.length } }] }
      : readText(trimmed, 'inline');
    const typed = read.words.flatMap((words) => findWordMistakes(words, locale, isName || isReason));
    return {
      path,
      lead: text.indexOf(trimmed),
      mistakes: [...read.mistakes, ...typed],
      mentions: read.mentions,
    };
  }),
);
