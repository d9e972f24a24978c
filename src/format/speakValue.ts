import { countOf, valueTogether, whenSaid, type Part } from '#derive/values';
import type { Dossier } from '#facts/kinds/dossier';
import type { Locale } from '#facts/values/text';
import type { Value } from '#facts/values/value';
import { formatMoney, showOf } from './moneyText.ts';
import { formatValue } from './value.ts';

/** What a tag that names a value comes to: `<Value of>`, and its old names `<Money>`, `<Share>` and `<Count>`. */
export function saidValue(tag: string, of: string, part: Part, dossier: Dossier): Value {
  const ids = of.split(' ').filter(Boolean);
  return tag === 'Count' ? countOf(dossier, ids[0] ?? '', part) : valueTogether(dossier, ids, part);
}

/** The same as text: money with what stands beside it, unless the tag asks for one alone. */
export function speakValue(
  tag: string,
  attributes: Record<string, string | undefined>,
  part: Part,
  dossier: Dossier,
  locale: Locale,
): string {
  const of = attributes['of'] ?? '';
  const value = saidValue(tag, of, part, dossier);
  if (value.form !== 'money') return formatValue(value, dossier, locale);
  return formatMoney(value, dossier, locale, showOf(attributes['show']), whenSaid(dossier, of, part));
}
