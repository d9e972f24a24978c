import { copy } from '#copy/copy';
import { findFact, type Dossier } from '#facts/kinds/dossier';
import type { Change } from '#facts/kinds/fact';
import { valuesOfToday } from '#facts/formerForm';
import { ValueSchema } from '#facts/values/value';
import { TextSchema, type Locale } from '#facts/values/text';
import { WhenSchema } from '#facts/values/when';
import { formatWhen } from './date.ts';
import { factTitle } from './factTitle.ts';
import { formatList } from './list.ts';
import { formatNumber } from './number.ts';
import { plainText } from './plainText.ts';
import { formatValue } from './value.ts';

/** A value as it stood in a file once, in words: by its shape, since `history` keeps nothing else of it. */
export function formatPastValue(value: Change['was'], dossier: Dossier, locale: Locale): string {
  const words = copy(locale);
  if (value === undefined || value === '') return words.changeLog.nothing;
  if (typeof value === 'boolean') return value ? words.changeLog.yes : words.changeLog.no;
  if (typeof value === 'number') return formatNumber(value, locale);
  const past = typeof value === 'object' ? ValueSchema.safeParse(valuesOfToday(value)) : undefined;
  if (past?.success) return formatValue(past.data, dossier, locale);
  const text = TextSchema.safeParse(value);
  if (text.success) return plainText(text.data[locale], dossier, locale);
  const when = WhenSchema.safeParse(value);
  if (when.success) return formatWhen(when.data, locale);
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  return written.startsWith('{') ? saidIn(written, dossier, locale) : named(written, dossier, locale);
}

/**
 * What a compound value (a speaker, a quotation, stages, where was looked) says to a reader of this language, without how a file writes it: the
 * texts of that language, or the words of a quotation and elsewhere their translation. As it is written where it has neither.
 */
function saidIn(written: string, dossier: Dossier, locale: Locale): string {
  const under = (key: string): string[] =>
    [...written.matchAll(new RegExp(`"?\\b${key}"?: ?(?:"((?:[^"\\\\]|\\\\.)*)"|([^,}]+))`, 'g'))].map(
      ([, quoted, bare]) => (quoted ?? bare ?? '').replace(/\\(.)/g, '$1').trim(),
    );
  const said = under(locale);
  if (said.length > 0) return formatList(said, locale);
  const [who] = under('named');
  if (who !== undefined) return named(who, dossier, locale);
  const [language] = under('lang');
  return under(language === locale ? 'text' : 'translation')[0] ?? written;
}

/** A word of the format, the name of a fact, the publishers of a list of sources, or the text itself. */
function named(value: string, dossier: Dossier, locale: Locale): string {
  const { status, deals } = copy(locale);
  if (Object.hasOwn(status, value)) return status[value as keyof typeof status].word;
  if (Object.hasOwn(deals.state, value)) return deals.state[value as keyof typeof deals.state];
  const facts = value.split(', ').map((id) => findFact(dossier, id));
  return facts.every((fact) => fact !== undefined)
    ? formatList(
        facts.map((fact) =>
          facts.length > 1 && fact.folder === 'sources' ? fact.publisher[locale] : factTitle(fact, dossier, locale),
        ),
        locale,
      )
    : value;
}
