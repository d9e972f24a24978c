import { withParticles } from '#intake/particle';
import { cited } from './citations.ts';
import { partyList } from '../kinds/deal.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';
import type { When } from '../values/when.ts';

const exact = (when: When): string | undefined => (typeof when === 'string' && when.length === 10 ? when : undefined);
const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/**
 * A version of a clause that begins so near an event about the clause begins on its day. A month, as contracts run; in the
 * first three explainers the nearest event that is another matter lies 44 days off.
 */
const SOME_DAYS = 31;
/** What was announced so shortly before an event did not announce it. An older statement may have told of what was to come. */
const A_WHILE = 14;

/** The exact days of the events that are about a fact. */
function eventDays(id: string, { facts }: World): string[] {
  return [...facts.values()].flatMap((fact) => {
    if (fact.folder !== 'events' || fact.status === 'expected' || !fact.about?.includes(id)) return [];
    return exact(fact.when) ?? [];
  });
}

/** A deal is of the day of an event about it; a clause’s version begins with one. */
function findUnmetDays(fact: Of<'deals' | 'clauses'>, world: World): DraftFinding[] {
  const days = eventDays(fact.id, world);
  const other = (path: (string | number)[], day: string, near: string): DraftFinding =>
    findingAt(
      path,
      {
        ko: `이 일을 다룬 사건은 ${near}인데 여기는 ${day}입니다`,
        en: `The event about it is of ${near}, this of ${day}`,
      },
      { ko: '출처를 보고 둘 가운데 틀린 날짜를 고치세요', en: 'Look at the source and mend whichever is wrong' },
    );
  if (fact.folder === 'deals') {
    const day = exact(fact.when);
    if (day === undefined || days.includes(day)) return [];
    // An event long after a deal may tell what became of it; a year off to the day is a slip.
    const near = days.find((each) => daysBetween(each, day) <= SOME_DAYS || each.slice(4) === day.slice(4));
    return near === undefined ? [] : [other(['when'], day, near)];
  }
  return fact.versions.flatMap(({ from }, at) => {
    const near =
      exact(from) && !days.includes(from) ? days.find((day) => daysBetween(day, from) <= SOME_DAYS) : undefined;
    return near === undefined ? [] : [other(['versions', at, 'from'], from, near)];
  });
}

/** What the parties announced themselves had happened by then: an announcement may look back, and not ahead. */
function findUnannouncedDay(event: Of<'events'>, world: World): DraftFinding[] {
  const day = exact(event.when);
  if (day === undefined || event.status !== 'announced') return [];
  const days = cited(event.sources, world).flatMap(({ source }) => {
    const isOwn = source.kind === 'statement' && partyList(source.party ?? []).some((id) => event.parties.includes(id));
    return isOwn ? (exact(source.published) ?? []) : [];
  });
  const near = days.find((each) => each < day && daysBetween(each, day) <= A_WHILE);
  if (near === undefined) return [];
  return [
    findingAt(
      ['when'],
      {
        ko: `당사자의 발표는 ${near}인데 사건은 ${day}입니다`,
        en: `The parties’ statement is of ${near}, the event of ${day}`,
      },
      { ko: '둘 가운데 틀린 날짜를 고치세요', en: 'Mend whichever of the two is wrong' },
    ),
  ];
}

/** Whoever pays or is paid in a deal takes part in the event that brings it about. */
function findMissingParties(event: Of<'events'>, { facts, deals }: World): DraftFinding[] {
  const about = (event.about ?? []).flatMap((id) => deals.get(id) ?? []);
  // One that is about several deals tells of them together, and may be one party’s alone.
  return about.flatMap((deal) => {
    if (about.length > 1) return [];
    const isThere = (party: string): boolean => {
      const fact = facts.get(party);
      const above = fact?.folder === 'organisations' ? fact.partOf : undefined;
      return event.parties.includes(party) || (above !== undefined && event.parties.includes(above));
    };
    const missing = [...partyList(deal.from), ...partyList(deal.to)].filter((party) => !isThere(party));
    if (missing.length === 0 || partyList(deal.from).length > 1) return [];
    return [
      findingAt(
        ['parties'],
        {
          ko: withParticles`‘${deal.id}’의 당사자 ${missing.join(', ')}가 없습니다`,
          en: `${missing.join(', ')}, a party to ‘${deal.id}’, is not among them`,
        },
        {
          ko: withParticles`parties에 ${missing.join(', ')}를 더하거나 about을 고치세요`,
          en: `Add ${missing.join(', ')} to parties, or mend about`,
        },
      ),
    ];
  });
}

export const unmetDay: FactRule<'deals' | 'clauses'> = {
  code: 'D17',
  level: 'warning',
  says: { ko: '그 일을 다룬 사건과 다른 날짜', en: 'Another day than the event about it' },
  reads: ['deals', 'clauses'],
  find: findUnmetDays,
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'when: 2024-01-10\ntranches',
    wrong: 'when: 2024-01-11\ntranches',
    right: 'when: 2024-01\ntranches',
  },
};

export const unannouncedDay: FactRule<'events'> = {
  code: 'D18',
  level: 'warning',
  says: { ko: '당사자의 발표와 다른 날짜의 사건', en: 'An event on another day than the parties’ own statement' },
  reads: ['events'],
  find: findUnannouncedDay,
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    at: 'when: 2024-01-10\nparties: [hanbit, nuri]\nkey: true\nabout: [hanbit-nuri-deal, exclusive-light]',
    wrong: 'when: 2024-01-11\nparties: [hanbit, nuri]',
    right: 'when: 2024-01\nparties: [hanbit, nuri]',
  },
};

export const missingParty: FactRule<'events'> = {
  code: 'A68',
  level: 'warning',
  says: { ko: '거래의 당사자가 빠진 사건', en: 'An event without a party to its deal' },
  reads: ['events'],
  find: findMissingParties,
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    at: 'parties: [hanbit, nuri]',
    wrong: 'parties: [hanbit]',
    right: 'parties: [nuri, hanbit]',
  },
};
