import { copy } from '#copy/copy';
import { valueOf as figureValue } from '#derive/values';
import { moneyOfDeal } from '#facts/kinds/deal';
import type { Dossier, Fact } from '#facts/kinds/dossier';
import type { Change } from '#facts/kinds/fact';
import type { Locale, Text } from '#facts/values/text';
import { formatWhen } from '#format/date';
import { formatSum } from '#format/sum';
import { formatValue } from '#format/value';
import { factTitle } from '#format/factTitle';
import { plainText } from '#format/plainText';

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

const REFERENCE = ['organisations', 'people', 'terms', 'sources', 'exchange-rates'] as const;
type Standing = Exclude<Fact, { folder: (typeof REFERENCE)[number] }>;
/** Fields that say nothing to a reader. */
const UNSEEN = new Set(['file', 'history', 'waivers', 'reviewBy', 'order', 'register', 'atomic', 'key']);

/** Every fact of an explainer in its present version, by id. */
export function versionsOf(dossier: Dossier): Versions {
  const reference: readonly string[] = REFERENCE;
  const facts = dossier.facts.filter((fact): fact is Standing => !reference.includes(fact.folder));
  return { version: 1, facts: facts.map((fact) => versionOf(fact, dossier)) };
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

function valueOf(fact: Standing, dossier: Dossier, locale: Locale): string {
  const words = copy(locale);
  const said = (text: Text): string => plainText(text[locale], dossier, locale);
  switch (fact.folder) {
    case 'deals': {
      const money = moneyOfDeal(fact);
      return [money && formatSum(money, locale), words.deals.state[fact.state]].filter(Boolean).join(' · ');
    }
    case 'figures':
      return formatValue(figureValue(dossier, fact), locale);
    case 'events':
      return formatWhen(fact.when, locale);
    case 'clauses':
      return said(fact.versions.at(-1)?.label ?? fact.title);
    case 'positions':
      if (fact.text) return said(fact.text);
      return fact.noStatement ? words.comparison.noStatement : words.comparison.notFound;
    case 'differences':
      return words.differences.verdict[fact.verdict];
    case 'issues':
      return said(fact.question);
    case 'unknowns':
      return said(fact.settledBy);
    default:
      return fact satisfies never;
  }
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
