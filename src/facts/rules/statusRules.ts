import type { Fact } from '../kinds/dossier.ts';
import type { Draft, DraftFinding } from './draft.ts';
import type { Citation } from '../kinds/fact.ts';
import type { Source } from '../kinds/source.ts';
import type { Status } from '../values/status.ts';
import { calendarDay, endOf, isHour, type When } from '../values/when.ts';
import type { World } from './world.ts';
import type { FileRule } from './rule.ts';

/** What a status is judged by. */
interface Standing {
  status: Status;
  by?: string | undefined;
  /** Positions name a speaker instead of `by`; whether they do is a rule of their own. */
  hasSpeaker: boolean;
  supersededBy?: string | undefined;
  sources: readonly Source[];
  when?: When | undefined;
}

/** The source ids of a list of citations. */
export function citedIds(citations: readonly Citation[] | undefined): string[] {
  return (citations ?? []).map((citation) => (typeof citation === 'string' ? citation : citation.id));
}

function wasRead(source: Source): boolean {
  return source.read !== 'relay' && source.url !== undefined;
}

/**
 * Where a report began, among the sources of a fact: relays of one report or release share it, what the parties say counts once, and
 * so do several articles of one newsroom, whenever they appeared.
 */
export function originOf(source: Source, among: readonly Source[]): string {
  const first = among.find(({ id }) => id === source.origin) ?? source;
  if (first.kind === 'statement' && first.party) return 'the parties';
  return first.origin ?? source.origin ?? among.find((other) => isOfOneDesk(other, source))?.id ?? source.id;
}

function isOfOneDesk(a: Source, b: Source): boolean {
  if ([a, b].some(({ kind, origin }) => kind === 'record' || origin !== undefined)) return false;
  return a.publisher.en === b.publisher.en;
}

/** How many reports independent of each other these sources are. */
export function countOrigins(sources: readonly Source[]): number {
  return new Set(sources.map((source) => originOf(source, sources))).size;
}

/** Whether a filing, court, regulator or contract was read, or two origins independent of each other. */
export function earnsConfirmed(sources: readonly Source[]): boolean {
  if (sources.some((source) => source.kind === 'record' && wasRead(source))) return true;
  const heard = sources.filter((source) => source.url !== undefined && source.kind !== 'commentary');
  return countOrigins(heard) >= 2;
}

/** Whether a party itself said so, in words that were read. */
export function earnsAnnounced(sources: readonly Source[]): boolean {
  return sources.some(
    (source) =>
      (source.kind === 'statement' || source.kind === 'record') && source.party !== undefined && wasRead(source),
  );
}

const KO: Record<Status, string> = {
  confirmed: '확인',
  announced: '발표',
  reported: '보도',
  claimed: '주장',
  denied: '부인',
  unverified: '미확인',
  withdrawn: '철회',
  mistaken: '오보',
  superseded: '대체됨',
  expected: '예정',
};

/** The best of 확인, 발표 and 보도 that these sources carry. */
export function earned(sources: readonly Source[]): Status {
  if (earnsConfirmed(sources)) return 'confirmed';
  return earnsAnnounced(sources) ? 'announced' : 'reported';
}

/** Why a fact’s status is not earned; nothing where it is. */
function findUnearned({ folder, fact }: Draft, world: World): DraftFinding[] {
  const standing = folder === 'explainer' ? undefined : standingOf(fact as Fact, world);
  const problem = standing && unearned(standing, world.explainer.asOf);
  return problem ? [{ at: { path: ['status'] }, ...problem }] : [];
}

function standingOf(fact: Fact, { facts, present }: World): Standing | undefined {
  if (!('status' in fact) || !fact.status) return undefined;
  const cited = 'sources' in fact ? citedIds(fact.sources) : [];
  // A source that could not be read may carry more than what is left: the fact is judged when it is mended.
  if (cited.some((id) => present.get(id) === 'sources' && !facts.has(id))) return undefined;
  return {
    status: fact.status,
    by: 'by' in fact ? fact.by : undefined,
    hasSpeaker: fact.folder === 'positions',
    supersededBy: 'supersededBy' in fact ? fact.supersededBy : undefined,
    sources: cited
      .map((id) => facts.get(id))
      .filter((source): source is Source & { folder: 'sources' } => source?.folder === 'sources'),
    when: 'when' in fact ? fact.when : undefined,
  };
}

/** What lies after the day the page speaks of; where it speaks of an hour, the rest of that day is ahead too. */
function liesAhead(when: When, asOf: string): boolean {
  return isHour(asOf) ? endOf(when) >= calendarDay(asOf) : endOf(when) > asOf;
}

function unearned(standing: Standing, asOf: string): Pick<DraftFinding, 'message' | 'hint'> | undefined {
  const { status, sources } = standing;
  const can = earned(sources);
  switch (status) {
    case 'confirmed':
      return earnsConfirmed(sources)
        ? undefined
        : {
            message: { ko: '확인이라 할 만한 출처가 없습니다', en: 'These sources do not carry ‘confirmed’' },
            hint: {
              ko: `status: ${can}(${KO[can]})로 낮추거나, 원문·사본으로 읽은 기록(record)이나 서로 독립된 두 출처를 다세요`,
              en: `Write status: ${can}, or cite a record read in the original or a copy, or two independent origins`,
            },
          };
    case 'announced':
      return earnsAnnounced(sources)
        ? undefined
        : {
            message: { ko: '당사자가 직접 낸 발표가 출처에 없습니다', en: 'No statement by a party itself is cited' },
            hint: {
              ko: 'status: reported(보도)로 낮추거나 kind: statement 출처를 다세요',
              en: 'Write status: reported, or cite a source of kind: statement',
            },
          };
    case 'claimed':
    case 'denied':
      return standing.by || standing.hasSpeaker
        ? undefined
        : {
            message: { ko: '누구의 말인지 없습니다', en: 'It does not say whose claim this is' },
            hint: { ko: '말한 쪽의 id를 적으세요: by: hanbit', en: 'Name who says it: by: hanbit' },
          };
    case 'superseded':
      return standing.supersededBy
        ? undefined
        : {
            message: { ko: '무엇이 대신했는지 없습니다', en: 'It does not say what took its place' },
            hint: { ko: 'supersededBy: 새-사실-id', en: 'supersededBy: id-of-the-new-fact' },
          };
    case 'expected':
      return standing.when && liesAhead(standing.when, asOf)
        ? undefined
        : {
            message: {
              ko: `예정인데 기준일(${asOf}) 뒤의 날짜가 아닙니다`,
              en: `Expected, but not dated after ${asOf}`,
            },
            hint: { ko: 'when을 고치거나 status를 바꾸세요', en: 'Correct `when`, or choose another status' },
          };
    case 'reported':
    case 'unverified':
    case 'withdrawn':
    case 'mistaken':
      return undefined;
    default:
      return status satisfies never;
  }
}

export const unearnedStatus: FileRule = {
  code: 'C81',
  level: 'error',
  says: { ko: '출처가 받쳐 주지 않는 상태', en: 'A status its sources do not carry' },
  reads: 'file',
  find: findUnearned,
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'sources: [hanbit-statement, harbour-register]',
    wrong: 'sources: [hanbit-statement]',
    right: 'sources: [harbour-register]',
  },
};
