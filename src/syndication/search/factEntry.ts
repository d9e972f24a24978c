import { copy } from '#copy/copy';
import { factValue } from '#derive/factValue';
import { findFact, type Dossier, type Fact } from '#facts/kinds/dossier';
import type { Locale, Text } from '#facts/values/text';
import { formatWhen } from '#format/date';
import { formatMoney } from '#format/moneyText';
import { formatValue } from '#format/value';
import { explainerPath, factPath, organisationPath, personPath, sourceEntry, termPath } from '#urls';
import { oneLine, plainWords, titleWords } from '../plainWords.ts';
import type { Group, SearchEntry } from './searchEntry.ts';

type Found = Fact & { folder: keyof typeof GROUP_OF };

const GROUP_OF = {
  deals: 'facts',
  clauses: 'facts',
  issues: 'facts',
  events: 'facts',
  figures: 'facts',
  unknowns: 'facts',
  positions: 'words',
  differences: 'differences',
  organisations: 'names',
  people: 'names',
  terms: 'terms',
  sources: 'sources',
} as const satisfies Partial<Record<Fact['folder'], Group>>;

/** How a fact is found and shown; undefined for exchange rates, which stand on the method page. */
export function factEntry(fact: Fact, dossier: Dossier, locale: Locale): SearchEntry | undefined {
  if (fact.folder === 'exchange-rates') return undefined;
  const other: Locale = locale === 'ko' ? 'en' : 'ko';
  const title = titleWords(fact, dossier, locale) ?? fact.id;
  const names = [titleWords(fact, dossier, other), 'original' in fact ? fact.original : undefined];
  const also = [...new Set(names.filter((name) => name && name !== title))].join(' · ');
  return {
    group: GROUP_OF[fact.folder],
    title,
    text: textOf(fact, dossier, locale) || undefined,
    address: addressOf(fact, dossier, locale),
    value: valueOf(fact, dossier, locale),
    when: whenOf(fact, locale),
    status: 'status' in fact && fact.status ? statusWords(fact.status, locale) : undefined,
    also: also || undefined,
  };
}

function addressOf(fact: Found, dossier: Dossier, locale: Locale): string {
  const explainer = dossier.explainer.id;
  switch (fact.folder) {
    case 'terms':
      return termPath(locale, fact.id);
    case 'organisations':
      return organisationPath(locale, fact.id);
    case 'people':
      return personPath(locale, fact.id);
    case 'sources':
      return `${explainerPath(locale, explainer)}#${sourceEntry(fact.id)}`;
    default:
      return factPath(locale, explainer, fact.id);
  }
}

/** What a fact says: its own sentence, else the desk's note. */
function textOf(fact: Found, dossier: Dossier, locale: Locale): string {
  const said = (...texts: (Text | undefined)[]): string =>
    texts.flatMap((text) => plainWords(text, dossier, locale) ?? []).join(' ');
  switch (fact.folder) {
    case 'clauses':
      return said(...fact.versions.map(({ plain }) => plain).reverse(), fact.note);
    case 'issues':
      return said(fact.question);
    case 'events':
      return said(fact.summary, fact.note);
    case 'unknowns':
      return said(fact.note, fact.settledBy);
    case 'positions':
      return [said(fact.text), locale === fact.quote?.lang ? '' : quoted(fact), said(fact.note)]
        .filter(Boolean)
        .join(' ');
    case 'differences':
      return said(fact.claim, fact.record);
    case 'organisations':
      return said(fact.role);
    case 'people':
      // An office that has ended is told with its dates, on the person's page.
      return fact.roles
        .filter(({ until }) => until === undefined)
        .map(({ of, title }) => [findFact(dossier, of)?.title[locale] ?? of, plainWords(title, dossier, locale)])
        .map(([organisation, title]) => (locale === 'ko' ? `${organisation} ${title}` : `${title}, ${organisation}`))
        .join('; ');
    case 'terms':
      return said(fact.definition);
    case 'sources':
      return fact.publisher[locale];
    default:
      return said(fact.note);
  }
}

/** A quotation stands as it was said: what looks like a tag in it is none. */
function quoted(fact: Extract<Found, { folder: 'positions' }>): string {
  return oneLine(fact.quote?.translation ?? '');
}

function valueOf(fact: Found, dossier: Dossier, locale: Locale): string | undefined {
  const plain = (text: string): string => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
  if (fact.folder !== 'deals' && fact.folder !== 'figures') return undefined;
  const value = factValue(dossier, fact);
  if (!value || value.form === 'when' || value.form === 'rate') return undefined;
  return plain(
    value.form === 'money' ? formatMoney(value, dossier, locale, 'both', fact.when) : formatValue(value, locale),
  );
}

function whenOf(fact: Found, locale: Locale): string | undefined {
  const when = fact.folder === 'sources' ? fact.published : 'when' in fact ? fact.when : undefined;
  if (when === undefined) return undefined;
  return formatWhen(when, locale).replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
}

function statusWords(status: keyof ReturnType<typeof copy>['status'], locale: Locale): string {
  const { mark, word } = copy(locale).status[status];
  return `${mark} ${word}`;
}
