import { copy } from '#copy/copy';
import { factValue } from '#derive/factValue';
import type { Dossier, Fact } from '#facts/kinds/dossier';
import { isTranslated } from '#facts/kinds/translation';
import { OTHER_LOCALE, type Locale } from '#facts/values/text';
import { formatWhen } from '#format/date';
import { formatMoney } from '#format/moneyText';
import { formatValue } from '#format/value';
import { pageOf, placeInStory } from '#urls';
import { TOLD } from '../kinds/kinds.ts';
import type { Say } from '../kinds/told.ts';
import { plainWords, titleWords } from '../plainWords.ts';
import type { SearchEntry } from './searchEntry.ts';

/** How a fact is found and shown; undefined for a kind that is not. */
export function factEntry(fact: Fact, dossier: Dossier, locale: Locale): SearchEntry | undefined {
  const shown = TOLD[fact.folder].found;
  const address = addressOf(fact, dossier, locale);
  if (!shown || address === undefined) return undefined;
  const other = OTHER_LOCALE[locale];
  const title = titleWords(fact, dossier, locale) ?? fact.id;
  const names = [
    isTranslated(fact.title[other], other) ? titleWords(fact, dossier, other) : undefined,
    'original' in fact ? fact.original : undefined,
  ];
  const also = [...new Set(names.filter((name) => name && name !== title))].join(' · ');
  return {
    group: shown.group,
    title,
    text: shown.says(fact, saying(dossier, locale), dossier, locale) || undefined,
    address,
    value: valueOf(fact, dossier, locale),
    when: whenOf(fact, locale),
    status: 'status' in fact && fact.status ? statusWords(fact.status, locale) : undefined,
    also: also || undefined,
  };
}

const saying =
  (dossier: Dossier, locale: Locale): Say =>
  (...texts) =>
    texts.flatMap((text) => plainWords(text, dossier, locale) ?? []).join(' ');

/** A source is found in the list of its explainer, any other fact on its own page; a group of people, which has none, is not. */
function addressOf(fact: Fact, dossier: Dossier, locale: Locale): string | undefined {
  const listed = fact.folder === 'sources' ? placeInStory(locale, dossier, fact) : undefined;
  return listed ?? pageOf(locale, dossier.explainer.id, fact);
}

function valueOf(fact: Fact, dossier: Dossier, locale: Locale): string | undefined {
  const plain = (text: string): string => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
  if (fact.folder !== 'deals' && fact.folder !== 'figures') return undefined;
  const value = factValue(dossier, fact);
  if (!value || value.form === 'when' || value.form === 'rate') return undefined;
  return plain(
    value.form === 'money'
      ? formatMoney(value, dossier, locale, 'both', fact.when)
      : formatValue(value, dossier, locale),
  );
}

function whenOf(fact: Fact, locale: Locale): string | undefined {
  const when = fact.folder === 'sources' ? fact.published : 'when' in fact ? fact.when : undefined;
  if (when === undefined) return undefined;
  return formatWhen(when, locale).replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
}

function statusWords(status: keyof ReturnType<typeof copy>['status'], locale: Locale): string {
  const { mark, word } = copy(locale).status[status];
  return `${mark} ${word}`;
}
