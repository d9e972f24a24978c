import { copy } from '#copy/copy';
import { valueOf as figureValue } from '#derive/values';
import { seriesRows } from '#derive/series';
import { moneyOfDeal } from '#facts/kinds/deal';
import type { Dossier, Fact } from '#facts/kinds/dossier';
import { KINDS, type OwnKind } from '#facts/kinds/kinds';
import { stepOf } from '#facts/kinds/proceeding';
import type { Change } from '#facts/kinds/fact';
import type { Locale, Text } from '#facts/values/text';
import { formatWhen } from '#format/date';
import { formatSum } from '#format/sum';
import { formatValue } from '#format/value';
import { factTitle } from '#format/factTitle';
import { plainText } from '#format/plainText';
import { outcomeText } from '#format/stageText';
import { rowName } from '#format/rowName';

/** A fact as the reader's browser compares it with what the reader last marked as read. */
export interface FactVersion {
  id: string;
  /** Of everything the fact means: values, status, sources, texts. The same meaning gives the same hash. */
  hash: string;
  title: Text;
  /** What a reader takes from it in a line. */
  shown: Text;
  /** What our last change to it was. */
  change?: Change['kind'];
}

/** `versions.json` of an explainer. */
export interface Versions {
  version: 1;
  facts: FactVersion[];
}

/** What an explainer itself tells: not what all share. */
type Standing = Extract<Fact, { folder: OwnKind }>;
const isOwn = (fact: Fact): fact is Standing => KINDS[fact.folder].lives === 'explainer';

/** Fields that say nothing to a reader. */
const UNSEEN = new Set(['file', 'history', 'waivers', 'embargo', 'reviewBy', 'order', 'register', 'atomic', 'key']);

/** Every fact of an explainer in its present version, by id. */
export function versionsOf(dossier: Dossier): Versions {
  return { version: 1, facts: dossier.facts.filter(isOwn).map((fact) => versionOf(fact, dossier)) };
}

function versionOf(fact: Standing, dossier: Dossier): FactVersion {
  const shown = { ko: shownOf(fact, dossier, 'ko'), en: shownOf(fact, dossier, 'en') };
  const title = { ko: factTitle(fact, dossier, 'ko'), en: factTitle(fact, dossier, 'en') };
  const change = fact.history?.at(-1)?.kind;
  return { id: fact.id, hash: hashOf(meaning(fact) + shown.ko), title, shown, ...(change ? { change } : {}) };
}

function shownOf(fact: Standing, dossier: Dossier, locale: Locale): string {
  const status = fact.status ? copy(locale).status[fact.status].word : '';
  return [valueOf(fact, dossier, locale), status].filter(Boolean).join(' · ');
}

/** What a fact of each kind comes down to in a line. */
const VALUES: {
  readonly [K in OwnKind]: (fact: Extract<Fact, { folder: K }>, dossier: Dossier, locale: Locale) => string;
} = {
  deals: (deal, dossier, locale) => {
    const money = moneyOfDeal(deal);
    return [money && formatSum(money, dossier, locale), copy(locale).deals.state[deal.state]]
      .filter(Boolean)
      .join(' · ');
  },
  figures: (fact, dossier, locale) => formatValue(figureValue(dossier, fact), dossier, locale),
  series: (fact, dossier, locale) => {
    const last = seriesRows(dossier, fact).at(-1);
    const values = (last?.cells ?? []).flatMap(({ value }) => (value ? [formatValue(value, dossier, locale)] : []));
    return [...(last ? [rowName(dossier, fact, last.key, locale)] : []), ...values].join(' · ');
  },
  polls: ({ answers }, dossier, locale) =>
    answers
      .map(({ title, percent }) => `${title[locale]} ${formatValue({ form: 'share', percent }, dossier, locale)}`)
      .join(' · '),
  proceedings: (fact, dossier, locale) => {
    const last = fact.stages.at(-1);
    return last ? `${stepOf(fact, last.stage).title[locale]} · ${outcomeText(last, dossier, locale)}` : '';
  },
  quotations: ({ words, lang, translation }, _dossier, locale) => (lang === locale ? words : translation),
  events: ({ when }, _dossier, locale) => formatWhen(when, locale),
  clauses: ({ versions, title }, dossier, locale) => said(versions.at(-1)?.label ?? title, dossier, locale),
  positions: ({ text, noStatement }, dossier, locale) => {
    if (text) return said(text, dossier, locale);
    const { comparison } = copy(locale);
    return noStatement ? comparison.noStatement : comparison.notFound;
  },
  differences: ({ verdict }, _dossier, locale) => copy(locale).differences.verdict[verdict],
  issues: ({ question }, dossier, locale) => said(question, dossier, locale),
  unknowns: ({ settledBy }, dossier, locale) => said(settledBy, dossier, locale),
};

const said = (text: Text, dossier: Dossier, locale: Locale): string => plainText(text[locale], dossier, locale);

function valueOf(fact: Standing, dossier: Dossier, locale: Locale): string {
  return (VALUES[fact.folder] as (fact: Standing, dossier: Dossier, locale: Locale) => string)(fact, dossier, locale);
}

/** A fact as text, its keys in order, without what no reader sees. */
function meaning(fact: Standing): string {
  return JSON.stringify(fact, (key, inner: unknown) => {
    if (UNSEEN.has(key)) return undefined;
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** FNV-1a over UTF-16, twice: enough to tell two versions of one fact apart, the same on every machine. */
function hashOf(text: string): string {
  return [0x811c9dc5, 0x9747b28c]
    .map((seed) => {
      let hash = seed;
      for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      return (hash >>> 0).toString(36);
    })
    .join('-');
}
