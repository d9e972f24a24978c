import { copy } from '#copy/copy';
import { statusReason, type Ground } from '#derive/statusReason';
import { factValue } from '#derive/factValue';
import { beside } from '#derive/beside';
import { factOf, type Dossier, type Fact } from '#facts/kinds/dossier';
import type { Change, Citation, Conflict } from '#facts/kinds/fact';
import type { Currency } from '#facts/values/currency';
import { mapped, type Quantity } from '#facts/values/quantity';
import type { Value } from '#facts/values/value';
import type { Status } from '#facts/values/status';
import { toldLocales } from '#facts/kinds/translation';
import { ofEachLocale, OWN_LOCALE, type Text } from '#facts/values/text';
import type { When } from '#facts/values/when';
import { factTitle } from '#format/factTitle';
import { factPath } from '#urls';
import { pictureRecord } from './pictureRecord.ts';
import { resolved, spoken, type Json } from './resolved.ts';
import { toldOnly } from './toldOnly.ts';

/** The value of a fact, in the form it has and its unit in words, or the rate that an exchange rate is. */
export type RecordedValue =
  { form: Value['form']; [key: string]: Json } | { form: 'rate'; of: Currency; in: Currency; is: number };

/** A source as a fact cites it. */
export interface RecordedSource {
  id: string;
  title: Text;
  publisher: Text;
  kind: string;
  /** original, copy or relay: how we read it. */
  read: string;
  published: When;
  /** The day we read it. */
  accessed: string;
  /** null: only copies of no standing were seen, so it is named and not linked. */
  url: string | null;
  /** What it says of this fact, in our words. */
  says: Text | null;
  page: Partial<Text>;
}

/** One fact as data, for machines. Texts are plain, in both languages; dates and amounts are as in the fact file. */
export interface FactRecord {
  id: string;
  /** The folder of its kind: deals, clauses, events… */
  kind: string;
  explainer: string;
  /** The day up to which this is what we know, `2026-11-22`. */
  asOf: string;
  /** Of our texts and data. Quotations belong to their owners. */
  licence: string;
  /** The canonical page in each language that it is told in. */
  pages: Partial<Text>;
  title: Text;
  status: { status: Status; meaning: Text; why: Ground; whyInWords: Text; carriedBy: string[] } | null;
  value: RecordedValue | null;
  /** The amount in the currency that stands beside it in the Korean text: derived, never sourced. */
  beside: { currency: Currency; number: Quantity; rate: string; basis: 'assumed' | 'close' } | null;
  /** Everything else that facts of the kind have, by the names of the fact file. */
  details: Record<string, Json>;
  sources: RecordedSource[];
  /** Values seen elsewhere and not used, each with its source and the reason. */
  conflicts: Json[];
  /** Our own changes after publication. */
  history: Change[];
}

export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** What has a place of its own in the record, or is for the desk alone. */
const TOLD_ELSEWHERE = [
  ...['id', 'file', 'folder', 'title', 'status', 'sources', 'conflicts', 'history', 'waivers'],
  ...['amount', 'value', 'order', 'atomic', 'register'],
];
/** A rate is its value; of a figure `of` says what was measured. */
const PARTS_OF_A_RATE = ['of', 'in', 'is'];

/** The record of a fact. `site` is the origin the site is published at. */
export function factRecord(dossier: Dossier, fact: Fact, site: string): FactRecord {
  const { explainer } = dossier;
  const record: FactRecord = {
    id: fact.id,
    kind: fact.folder,
    explainer: explainer.id,
    asOf: explainer.asOf,
    licence: LICENCE,
    pages: toldPages(dossier, fact.id, site),
    title: ofEachLocale((locale) => factTitle(fact, dossier, locale)),
    status: statusOf(dossier, fact),
    ...valueOf(dossier, fact),
    details: Object.fromEntries(
      Object.entries({ ...fact, ...pictureRecord(fact, explainer.id, site) })
        .filter(([key]) => !TOLD_ELSEWHERE.includes(key))
        .filter(([key]) => fact.folder !== 'exchange-rates' || !PARTS_OF_A_RATE.includes(key))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => [key, resolved(value, dossier, fact.folder, [key])]),
    ),
    sources: (('sources' in fact && fact.sources) || []).map((citation) => sourceOf(dossier, citation, site)),
    conflicts: (('conflicts' in fact && fact.conflicts) || []).map((conflict: Conflict) => resolved(conflict, dossier)),
    history: ('history' in fact && fact.history) || [],
  };
  return toldOnly(record, dossier);
}

/** The record as a file: two spaces, keys in a fixed order, a newline at the end. */
export function factRecordFile(dossier: Dossier, fact: Fact, site: string): string {
  return `${JSON.stringify(factRecord(dossier, fact, site), null, 2)}\n`;
}

/** The canonical addresses of a fact’s pages. */
export function pagesOf(explainer: string, fact: string, site: string): Text {
  return ofEachLocale((locale) => new URL(factPath(locale, explainer, fact), site).href);
}

/** The same, in each language that the explainer is told in. */
function toldPages(dossier: Dossier, fact: string, site: string): Partial<Text> {
  const pages = pagesOf(dossier.explainer.id, fact, site);
  return Object.fromEntries(toldLocales(dossier).map((locale) => [locale, pages[locale]]));
}

function statusOf(dossier: Dossier, fact: Fact): FactRecord['status'] {
  const reason = statusReason(dossier, fact);
  if (!reason) return null;
  const { status, ground, sources } = reason;
  const said = (read: (words: ReturnType<typeof copy>) => string): Text => ofEachLocale((locale) => read(copy(locale)));
  return {
    status,
    meaning: said((words) => words.status[status].meaning),
    why: ground,
    whyInWords: said((words) => words.factPage.ground[ground]),
    carriedBy: sources.map(({ id }) => id),
  };
}

function valueOf(dossier: Dossier, fact: Fact): Pick<FactRecord, 'value' | 'beside'> {
  const value = factValue(dossier, fact);
  if (value === undefined || value.form === 'when') return { value: null, beside: null };
  if (value.form === 'rate') {
    const { of, in: to, is } = value.rate;
    return { value: { form: 'rate', of, in: to, is }, beside: null };
  }
  const other =
    value.form === 'money' ? beside(dossier, value, OWN_LOCALE, 'when' in fact ? fact.when : undefined) : undefined;
  const recorded = { ...(resolved(value, dossier) as Record<string, Json>), form: value.form };
  if (!other) return { value: recorded, beside: null };
  const { currency, number } = other.money;
  const rate = { rate: other.rate.id, basis: other.rate.basis };
  return { value: recorded, beside: { currency, number: mapped(number, Math.round), ...rate } };
}

function sourceOf(dossier: Dossier, citation: Citation, site: string): RecordedSource {
  const { id, says } = typeof citation === 'string' ? { id: citation, says: undefined } : citation;
  const source = factOf(dossier, 'sources', id);
  const { title, publisher, kind, read, published, accessed, url = null } = source;
  const said = says ? spoken(says, dossier) : null;
  return {
    ...{ id, title, publisher, kind, read, published, accessed, url, says: said },
    page: toldPages(dossier, id, site),
  };
}
