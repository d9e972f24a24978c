import { copy } from '#copy/copy';
import type { Dossier, Fact } from '#facts/kinds/dossier';
import { KINDS, type OwnKind } from '#facts/kinds/kinds';
import type { Change } from '#facts/kinds/fact';
import { ofEachLocale, OWN_LOCALE, type Locale, type Text } from '#facts/values/text';
import { factTitle } from '#format/factTitle';
import { TOLD } from '../kinds/kinds.ts';
import { toldOnly } from './toldOnly.ts';

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
  return toldOnly({ version: 1, facts: dossier.facts.filter(isOwn).map((fact) => versionOf(fact, dossier)) }, dossier);
}

function versionOf(fact: Standing, dossier: Dossier): FactVersion {
  const shown = ofEachLocale((locale) => shownOf(fact, dossier, locale));
  const title = ofEachLocale((locale) => factTitle(fact, dossier, locale));
  const change = fact.history?.at(-1)?.kind;
  return { id: fact.id, hash: hashOf(meaning(fact) + shown[OWN_LOCALE]), title, shown, ...(change ? { change } : {}) };
}

function shownOf(fact: Standing, dossier: Dossier, locale: Locale): string {
  const status = fact.status ? copy(locale).status[fact.status].word : '';
  return [TOLD[fact.folder].inALine?.(fact, dossier, locale), status].filter(Boolean).join(' · ');
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
