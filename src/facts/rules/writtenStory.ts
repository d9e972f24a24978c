import type { WrittenFile } from '#intake/writtenFile';
import type { Locale } from '../values/text.ts';

/** A story file and whose it is. */
export interface WrittenStory {
  file: WrittenFile;
  scope: string;
  locale: Locale;
}
