import type { Dossier } from '#facts/kinds/dossier';
import type { Message } from '#intake/problem';
import type { Path } from '#intake/writtenFile';
import { ValueSchema } from '#facts/values/value';
import { ofEachLocale, type Locale, type Text } from '#facts/values/text';
import { WhenSchema } from '#facts/values/when';
import { formatWhen } from '#format/date';
import { formatMoney } from '#format/moneyText';
import { formatValue } from '#format/value';
import { formOf, kindOf, schemaAt } from './fieldForm.ts';
import { meantBy } from './meant.ts';
import { factIn, withField } from './mended.ts';

/** What was written, in the words that readers will see; undefined where it is no value and no date. */
export function readBack(value: unknown, dossier: Dossier): Text | undefined {
  const when = WhenSchema.safeParse(value);
  if (when.success) return inBoth((locale) => formatWhen(when.data, locale));
  const read = ValueSchema.safeParse(value);
  if (!read.success) return undefined;
  const { data } = read;
  return inBoth((locale) =>
    data.form === 'money' ? formatMoney(data, dossier, locale, 'both') : formatValue(data, dossier, locale),
  );
}

function inBoth(say: (locale: Locale) => string): Text | undefined {
  try {
    return ofEachLocale(say);
  } catch {
    // A unit that nobody has declared has no words yet: the check says so.
    return undefined;
  }
}

/** What was typed into a field, as it will be written, and its reading back; or why it cannot be read. */
export function readTyped(
  { file, text }: { file: string; text: string },
  path: Path,
  typed: unknown,
  dossier: Dossier | undefined,
): { value?: unknown; words?: Text } | { refused: Message } {
  const kind = kindOf(file);
  const schema = kind && schemaAt(formOf(kind), path, factIn({ path: file, text })?.data);
  if (!schema) return {};
  const meant = meantBy(schema, typed);
  if ('refused' in meant) return meant;
  const held = withField(factIn({ path: file, text })?.data ?? {}, path, meant.value);
  const around = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], held);
  // A percent alone says nothing: the value that it is part of does.
  const words =
    dossier && (readBack(meant.value, dossier) ?? (path.length > 1 ? readBack(around, dossier) : undefined));
  return { value: meant.value, ...(words ? { words } : {}) };
}
