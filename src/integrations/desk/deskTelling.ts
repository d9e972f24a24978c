import type { Message } from '#intake/problem';
import type { WrittenFile } from '#intake/writtenFile';
import { formOf, kindOf, orderOf } from '#mend/fieldForm';
import { factIn, mended } from '#mend/mended';
import { untoldBy, type Published, type UntoldChange } from '#mend/untold';
import { LOCALES, type Text } from '#facts/values/text';

/** What an editor says of a published value that changes. */
export interface Telling {
  kind: 'correction' | 'update' | 'addition';
  why: Text;
}

type Told =
  { texts: Map<string, string> } | { needs: { values: UntoldChange[]; undated: string[] } } | { refused: Message };

/** The change with its lines of `history` and the day of changed prose; or what has to be said first. */
export function told(
  published: Published,
  files: readonly WrittenFile[],
  change: ReadonlyMap<string, string | undefined>,
  { today, telling }: { today: string; telling?: Telling },
): Told {
  const needs = untoldBy(published, files, new Set(change.keys()), today);
  if (needs.values.length === 0 && needs.undated.length === 0) return { texts: new Map() };
  if (!telling || (needs.values.length > 0 && !LOCALES.every((locale) => telling.why[locale].trim()))) return { needs };
  const texts = new Map<string, string>();
  const textOf = (path: string): string =>
    texts.get(path) ?? change.get(path) ?? files.find((file) => file.path === path)?.text ?? '';
  const put = (path: string, into: (data: Record<string, unknown>) => Record<string, unknown>): boolean => {
    const fact = factIn({ path, text: textOf(path) });
    const kind = kindOf(path);
    const text = fact && kind && mended(fact, into(fact.data), orderOf(formOf(kind)));
    if (text !== undefined) texts.set(path, text);
    return text !== undefined;
  };
  for (const { file, ...line } of needs.values) {
    const entry = { on: today, kind: telling.kind, ...line, why: telling.why };
    const isWritten = put(file, (data) => ({
      ...data,
      history: [...((data['history'] as unknown[] | undefined) ?? []), entry],
    }));
    if (!isWritten) return { refused: UNWRITTEN };
  }
  for (const file of needs.undated)
    if (!put(file, (data) => ({ ...data, revised: today }))) return { refused: UNWRITTEN };
  return { texts };
}

const UNWRITTEN: Message = {
  ko: '고친 것을 history에 적을 수 없었습니다. 편집기에서 적으세요',
  en: 'The change could not be told in history; write it in your editor',
};
