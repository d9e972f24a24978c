import { copy } from '#copy/copy';
import { factValue } from '#derive/factValue';
import { findFact, type Dossier, type Fact, type Kind } from '#facts/kinds/dossier';
import type { ReadKind } from '#facts/kinds/kinds';
import { stepOf } from '#facts/kinds/proceeding';
import type { Person } from '#facts/kinds/person';
import type { Locale, Text } from '#facts/values/text';
import { outcomeText } from '#format/stageText';
import { formatWhen } from '#format/date';
import { formatMoney } from '#format/moneyText';
import { formatValue } from '#format/value';
import { listPlace, pageOf, sourceEntry } from '#urls';
import { oneLine, plainWords, titleWords } from '../plainWords.ts';
import type { Group, SearchEntry } from './searchEntry.ts';

/** A kind as the search tells of it: among what it is shown, and what a fact of it says, its own sentence first. */
interface Shown<K extends Kind> {
  group: Group;
  says: (fact: Extract<Fact, { folder: K }>, say: Say, dossier: Dossier, locale: Locale) => string;
}
type Say = (...texts: (Text | undefined)[]) => string;

/** Kinds that are found by themselves; exchange rates stand on the method page. */
const SHOWN: { readonly [K in ReadKind]: Shown<K> | undefined } = {
  deals: { group: 'facts', says: ({ note }, say) => say(note) },
  figures: { group: 'facts', says: ({ note }, say) => say(note) },
  series: {
    group: 'facts',
    says: ({ note, columns }, say, _dossier, locale) =>
      [say(note), ...columns.map(({ title }) => title[locale])].filter(Boolean).join(' '),
  },
  polls: {
    group: 'facts',
    says: ({ question, answers, note }, say, _dossier, locale) =>
      [question[locale], ...answers.map(({ title }) => title[locale]), say(note)].filter(Boolean).join(' '),
  },
  proceedings: {
    group: 'facts',
    says: (fact, say, dossier, locale) =>
      [
        ...fact.stages.map(
          (stage) => `${stepOf(fact, stage.stage).title[locale]} ${outcomeText(stage, dossier, locale)}`,
        ),
        say(fact.note),
      ]
        .filter(Boolean)
        .join(' '),
  },
  quotations: {
    group: 'words',
    says: ({ words, lang, translation, note }, say, _dossier, locale) =>
      [oneLine(words), locale === lang ? '' : oneLine(translation), say(note)].filter(Boolean).join(' '),
  },
  clauses: {
    group: 'facts',
    says: ({ versions, note }, say) => say(...versions.map(({ plain }) => plain).reverse(), note),
  },
  issues: { group: 'facts', says: ({ question }, say) => say(question) },
  events: { group: 'facts', says: ({ summary, note }, say) => say(summary, note) },
  unknowns: { group: 'facts', says: ({ note, settledBy }, say) => say(note, settledBy) },
  positions: {
    group: 'words',
    // A quotation stands as it was said: what looks like a tag in it is none.
    says: ({ text, quote, note }, say, _dossier, locale) =>
      [say(text), locale === quote?.lang ? '' : oneLine(quote?.translation ?? ''), say(note)].filter(Boolean).join(' '),
  },
  differences: { group: 'differences', says: ({ claim, record }, say) => say(claim, record) },
  organisations: { group: 'names', says: ({ role }, say) => say(role) },
  people: { group: 'names', says: ({ roles }, _say, dossier, locale) => officesNow(roles, dossier, locale) },
  terms: { group: 'terms', says: ({ definition }, say) => say(definition) },
  sources: { group: 'sources', says: ({ publisher }, _say, _dossier, locale) => publisher[locale] },
  'exchange-rates': undefined,
};

/** An office that has ended is told with its dates, on the person's page. */
function officesNow(roles: Person['roles'], dossier: Dossier, locale: Locale): string {
  return roles
    .filter(({ until }) => until === undefined)
    .map(({ of, title }) => [findFact(dossier, of)?.title[locale] ?? of, plainWords(title, dossier, locale)])
    .map(([organisation, title]) => (locale === 'ko' ? `${organisation} ${title}` : `${title}, ${organisation}`))
    .join('; ');
}

/** How a fact is found and shown; undefined for a kind that is not. */
export function factEntry(fact: Fact, dossier: Dossier, locale: Locale): SearchEntry | undefined {
  const shown = (SHOWN as Partial<Record<Kind, Shown<Kind>>>)[fact.folder];
  if (!shown) return undefined;
  const other: Locale = locale === 'ko' ? 'en' : 'ko';
  const title = titleWords(fact, dossier, locale) ?? fact.id;
  const names = [titleWords(fact, dossier, other), 'original' in fact ? fact.original : undefined];
  const also = [...new Set(names.filter((name) => name && name !== title))].join(' · ');
  return {
    group: shown.group,
    title,
    text: shown.says(fact, saying(dossier, locale), dossier, locale) || undefined,
    address: addressOf(fact, dossier, locale),
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

/** A source is found in the list of its explainer, any other fact on its own page. */
function addressOf(fact: Fact, { explainer }: Dossier, locale: Locale): string {
  const page = fact.folder === 'sources' ? undefined : pageOf(locale, explainer.id, fact);
  return page ?? listPlace(locale, explainer.id, 'sources', sourceEntry(fact.id));
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
