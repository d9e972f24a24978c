import type { Passage } from './passages.ts';
import { rememberedBy } from './rememberedBy.ts';

const blank = (text: string): string => ' '.repeat(text.length);

/** A passage with what was not typed as its own words blanked: tags, and what stands inside quotation marks. A blank ends a word. */
export const typedOnly = rememberedBy((passage: Passage): { words: string } => ({
  words: passage.words.replace(/[“"][^”"\n]*[”"]|‘[^’\n]{12,}’/g, blank),
}));
