import { readerTexts } from '#facts/rules/readerTexts';
import { readText } from '#intake/readText';
import type { Text } from '#facts/values/text';

/** Parts are counted; what was added later would shift the count. A row may have come later than its series. */
const PARTS = ['payment', 'version', 'conflict', 'row'];

/** A text that is not said; a component leaves it out. */
export const UNSAID: Text = { ko: '', en: '' };

/** Whether all that the tags of some texts name was known. `data` is a text, or a fact with texts in it. */
export function isSayable(data: unknown, isKnown: (id: string) => boolean): boolean {
  return readerTexts('', data)
    .filter(({ text }) => text.includes('<'))
    .flatMap(({ text }) => readText(text, 'inline').mentions)
    .every(({ ids, attributes }) => ids.every(isKnown) && !PARTS.some((part) => attributes[part] !== undefined));
}
