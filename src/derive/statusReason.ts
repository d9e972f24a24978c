import { findFact, type Dossier, type Fact } from '#facts/kinds/dossier';
import type { Source } from '#facts/kinds/source';
import type { Status } from '#facts/values/status';
import { citedIds, countOrigins, earned, earnsAnnounced, earnsConfirmed, originOf } from '#facts/rules/statusRules';

/**
 * What a status rests on.
 * record: a filing, regulator, court or contract that was read. origins: several that are independent of each other.
 * party: a party's own words. relayed-record: a record read only through others. press: reports of several origins.
 * one-report: reports that all go back to one. chosen-lower: the sources would carry more than the desk claims.
 * speaker: whoever said it is named or described. successor: a later fact. future: it lies ahead of `asOf`.
 * taken-back: it was withdrawn. taken-back-by-us: we withdrew it, and our own correction says so. nothing: no source bears it out.
 */
export const GROUNDS = [
  'record',
  'origins',
  'party',
  'relayed-record',
  'press',
  'one-report',
  'chosen-lower',
  'speaker',
  'successor',
  'future',
  'taken-back',
  'taken-back-by-us',
  'nothing',
] as const;
export type Ground = (typeof GROUNDS)[number];

/** Why a fact has its status: the ground, and the sources that carry it. */
export interface StatusReason {
  status: Status;
  ground: Ground;
  sources: Source[];
}

/** Why this fact has this status; undefined for what has none (a source, a position that was not found). */
export function statusReason(dossier: Dossier, fact: Fact): StatusReason | undefined {
  if (!('status' in fact) || fact.status === undefined) return undefined;
  const { status } = fact;
  const sources = citedIds(fact.sources).flatMap((id) => {
    const source = findFact(dossier, id);
    return source?.folder === 'sources' ? [source] : [];
  });
  const ground = status === 'withdrawn' && isOurs(fact) ? 'taken-back-by-us' : groundOf(status, sources);
  // The article that a difference contradicts bears nothing of it out.
  const isContradicted = ({ id }: Source): boolean =>
    fact.folder === 'differences' && id === dossier.explainer.startsFrom;
  const others = sources.filter((source) => !isContradicted(source));
  return { status, ground, sources: carrying(ground, others.length > 0 ? others : sources) };
}

/** Whether the file tells that we withdrew the fact because we were wrong; who else may have, it does not tell. */
function isOurs({ history }: Fact): boolean {
  const last = history?.findLast(({ field }) => field === 'status');
  return last?.kind === 'correction' && last.now === 'withdrawn';
}

function groundOf(status: Status, sources: readonly Source[]): Ground {
  switch (status) {
    case 'confirmed':
      return sources.some(isReadRecord) ? 'record' : 'origins';
    case 'announced':
      return 'party';
    case 'reported':
      return groundOfReport(sources);
    case 'claimed':
    case 'denied':
      return 'speaker';
    case 'superseded':
      return 'successor';
    case 'expected':
      return 'future';
    case 'withdrawn':
      return 'taken-back';
    case 'mistaken':
      return 'taken-back-by-us';
    case 'unverified':
      return 'nothing';
    default:
      return status satisfies never;
  }
}

function groundOfReport(sources: readonly Source[]): Ground {
  if (earned(sources) !== 'reported') return 'chosen-lower';
  if (sources.some(({ kind }) => kind === 'record')) return 'relayed-record';
  return countOrigins(sources) > 1 ? 'press' : 'one-report';
}

function carrying(ground: Ground, sources: readonly Source[]): Source[] {
  if (ground === 'record') return sources.filter(isReadRecord);
  if (ground === 'party') return sources.filter((source) => earnsAnnounced([source]));
  if (ground === 'relayed-record') return sources.filter(({ kind }) => kind === 'record');
  if (ground === 'origins') {
    const heard = sources.filter(({ url, kind }) => url !== undefined && kind !== 'commentary');
    return [...new Map([...heard].reverse().map((source) => [originOf(source, heard), source])).values()].reverse();
  }
  return [...sources];
}

function isReadRecord(source: Source): boolean {
  return source.kind === 'record' && earnsConfirmed([source]);
}
