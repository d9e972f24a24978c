import { readText, type TextMistake } from '#intake/readText';
import type { Draft, DraftFinding } from './draft.ts';
import { findMentionMistakes } from './mentionRules.ts';
import { readerTexts } from './readerTexts.ts';
import type { World } from './rulesBetween.ts';
import { findWordMistakes } from './wordRules.ts';

/** The texts of a fact file: vocabulary, numbers, languages, and the facts they name. */
export function findTextProblems(draft: Draft, world: World): DraftFinding[] {
  return readerTexts(draft.folder, draft.file.data).flatMap(({ path, locale, text, isName, isReason }) => {
    const trimmed = text.trim();
    const lead = text.indexOf(trimmed);
    const read = isName
      ? { mentions: [], mistakes: [], words: [{ text: trimmed, span: { start: 0, end: trimmed.length } }] }
      : readText(trimmed, 'inline');
    const mistakes: TextMistake[] = [
      ...read.mistakes,
      ...read.words.flatMap((words) => findWordMistakes(words, locale, isName || isReason)),
      ...read.mentions.flatMap((mention) =>
        findMentionMistakes(mention, world).map((words) => ({ ...words, span: mention.span })),
      ),
    ];
    // A text of a fact holds no links, and its mistakes no repair of one.
    return mistakes.map(({ span, fix: _, ...rest }) => ({
      ...rest,
      at: { path, text: { from: lead + span.start, to: lead + span.end } },
    }));
  });
}
