import type { Citation } from '#facts/kinds/fact';
import { factOf, findFact, wordOf, type Dossier } from '#facts/kinds/dossier';
import type { Status } from '#facts/values/status';
import type { Locale, Text } from '#facts/values/text';
import type { Value } from '#facts/values/value';
import type { When } from '#facts/values/when';
import { formatWhen } from '#format/date';
import { factTitle } from '#format/factTitle';
import { formatInterval } from '#format/interval';
import { besideText } from '#format/moneyText';
import { plainText } from '#format/plainText';
import { unbroken } from '#format/unbroken';
import { formatValue } from '#format/value';
import type { ChartMark } from './chartSpec.ts';
import type { ChartWords } from './chartWords.ts';

/** What marks are made from and for whom. */
export interface Setting {
  dossier: Dossier;
  locale: Locale;
  words: ChartWords;
}

/** What rests on nothing firmer than someone's word, or is still to come, says so in the picture. */
export const SAID: readonly Status[] = ['claimed', 'unverified', 'expected'];
/** Holds the dot to the word before it, so that no line begins with one. */
export const BETWEEN = '\u00a0· ';

/** What any mark says of its fact: which, how called, how well it stands, when. */
export function worded(
  { words, locale }: Setting,
  fact: { id: string; status: Status; when: When },
  name: string,
  told: readonly string[],
) {
  const { mark, word } = words.status[fact.status];
  const detail = [...told, ...(SAID.includes(fact.status) ? [unbroken(`${mark} ${word}`)] : [])].join(BETWEEN);
  return { factId: fact.id, name, detail, status: fact.status, statusWord: word, date: formatWhen(fact.when, locale) };
}

/** A value in its own unit. */
export function written({ dossier, locale }: Setting, value: Value): string {
  return formatValue(value, dossier, locale);
}

/** What a value allows for as an estimate, as a mark has it. */
export function intervalIn({ dossier, locale }: Setting, value: Value): ChartMark['interval'] {
  const said = formatInterval(value, dossier, locale);
  return value.interval && said !== undefined ? { ...value.interval, said } : undefined;
}

/** Money in the currency that stands beside it, where one does. */
export function writtenBeside({ dossier, locale }: Setting, value: Value, when: When): string | undefined {
  return value.form === 'money' ? besideText(value, dossier, locale, when) : undefined;
}

/** What a measure is called. */
export function measured({ dossier, locale }: Setting, measure: string): string {
  return wordOf(dossier, 'measures', measure).title[locale];
}

/** What a fact is called, without tags. */
export function titleOf({ dossier, locale }: Setting, id: string): string {
  const fact = findFact(dossier, id);
  return fact ? factTitle(fact, dossier, locale) : id;
}

/** A text without its tags. */
export function spoken({ dossier, locale }: Setting, text: Text): string {
  return plainText(text[locale], dossier, locale);
}

/** The ids of what is cited, each once. */
export function idsOf(citations: readonly Citation[]): string[] {
  return [...new Set(citations.map((citation) => (typeof citation === 'string' ? citation : citation.id)))];
}

/** Who published what a mark rests on, each once. */
export function publishersOf(dossier: Dossier, sourceIds: readonly string[], locale: Locale): string[] {
  return [...new Set(sourceIds.map((id) => factOf(dossier, 'sources', id).publisher[locale]))];
}
