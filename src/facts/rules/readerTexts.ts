import type { Path } from '#intake/writtenFile';
import { DECLARATIONS, FOLDERS } from '../kinds/folders.ts';
import { LOCALES, type Locale } from '../values/text.ts';

/** A text a reader will see, with the field it stands in. */
export interface ReaderText {
  path: Path;
  locale: Locale;
  text: string;
  /** A name is shown as a whole and may hold digits; a sentence takes its numbers from tags. */
  isName: boolean;
  /** Says why a value of ours was changed: may hold digits that no fact holds any more, and is not part of the account. */
  isReason: boolean;
}

const NAMED: ReadonlySet<string> = new Set(FOLDERS.filter((folder) => DECLARATIONS[folder].title === 'name'));
/** The other fields of a kind that hold names. */
const NAMES = new Map<string, readonly string[][]>(
  FOLDERS.map((folder) => [folder, (DECLARATIONS[folder].names ?? []).map((pattern) => pattern.split('.'))]),
);
/** Fields that hold names, in every language, in any kind. */
const NAME_FIELDS = new Set(['publisher']);
/** Fields whose texts are for the desk, or stood in the file once; and the currency that stands beside in each language. */
const NOT_PROSE = new Set(['waivers', 'was', 'now', 'mend', 'examples', 'beside']);

/** Every text in a fact's data, found by its shape: a group with a language as a key. */
export function readerTexts(folder: string, data: unknown, path: Path = []): ReaderText[] {
  if (data === null || typeof data !== 'object' || NOT_PROSE.has(String(path.at(-1)))) return [];
  if (Array.isArray(data)) return data.flatMap((item, at) => readerTexts(folder, item, [...path, at]));
  const own: ReaderText[] = [];
  for (const locale of LOCALES) {
    const text = (data as Record<string, unknown>)[locale];
    if (typeof text !== 'string') continue;
    own.push({
      path: [...path, locale],
      locale,
      text,
      isName: holdsName(folder, path),
      isReason: path[0] === 'history',
    });
  }
  return [...own, ...Object.entries(data).flatMap(([key, value]) => readerTexts(folder, value, [...path, key]))];
}

function holdsName(folder: string, path: Path): boolean {
  const isTitle = path.length === 1 && path[0] === 'title' && NAMED.has(folder);
  return isTitle || NAME_FIELDS.has(String(path.at(-1))) || isDeclaredName(folder, path);
}

/** Whether the kind declares that a field holds a name. */
export function isDeclaredName(folder: string, path: Path): boolean {
  const patterns = NAMES.get(folder) ?? [];
  return patterns.some(
    (steps) => steps.length === path.length && steps.every((step, at) => step === '*' || step === String(path[at])),
  );
}
