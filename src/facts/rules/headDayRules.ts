import { withParticles } from '#intake/particle';
import type { DraftFinding } from './draft.ts';
import { findingAt } from './findingAt.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';
import { calendarDay, datesIn, endOf, startOf } from '../values/when.ts';

/** The last day on which the desk did anything: published, changed a text or a fact, took something down, or read a source. */
function lastAtWork({ explainer: { published, revised = published, takenDown = [] }, facts }: World): string {
  const days = [...facts.values()].flatMap((fact) => [
    ...(fact.folder === 'sources' ? [fact.accessed] : []),
    ...('history' in fact ? (fact.history ?? []) : []).map(({ on }) => on),
  ]);
  return [published, revised, ...takenDown.map(({ on }) => on), ...days].sort().at(-1) ?? published;
}

/** What an explainer says of its own days: it speaks of none on which nobody was at work, and saw nothing later. */
function findHeadDays({ asOf: now, latestSeen }: World['explainer'], world: World): DraftFinding[] {
  const asOf = calendarDay(now);
  const last = lastAtWork(world);
  const found: DraftFinding[] = [];
  if (asOf > last) {
    found.push(
      findingAt(
        ['asOf'],
        {
          ko: withParticles`기준일이 ${asOf}인데 발행하거나 고치거나 출처를 읽은 것은 ${last}이 마지막입니다`,
          en: `It speaks of ${asOf}, and nothing was published, changed or read after ${last}`,
        },
        {
          ko: `기준일을 고치거나, 그날 다시 읽은 출처에 accessed: ${asOf}`,
          en: `Mend it; or write accessed: ${asOf} in the source that was read again on that day`,
        },
      ),
    );
  }
  if (startOf(latestSeen) > asOf) {
    found.push(
      findingAt(
        ['latestSeen'],
        {
          ko: `기준일(${asOf})보다 뒤의 것을 보았다고 합니다`,
          en: `It claims to have seen what is later than ${asOf}`,
        },
        { ko: '두 날짜 가운데 틀린 것을 고치세요', en: 'Mend whichever of the two dates is wrong' },
      ),
    );
  }
  return found;
}

/** The newest that was seen is not older than a source that was read. */
function findNewerSource({ id, latestSeen, asOf }: World['explainer'], { sources }: World): DraftFinding[] {
  const newer = sources
    .filter(
      ({ file, published }) =>
        file.startsWith(`${id}/`) && startOf(published) > endOf(latestSeen) && startOf(published) <= calendarDay(asOf),
    )
    .sort((a, b) => startOf(b.published).localeCompare(startOf(a.published)))[0];
  if (!newer) return [];
  const day = datesIn(newer.published)[0] ?? '';
  return [
    findingAt(
      ['latestSeen'],
      { ko: `더 새로운 출처가 있습니다: ${newer.id}(${day})`, en: `A newer source is on file: ${newer.id} (${day})` },
      { ko: `latestSeen: ${day}`, en: `latestSeen: ${day}` },
    ),
  ];
}

export const headDays: FactRule<'explainer'> = {
  code: 'D11',
  level: 'error',
  says: { ko: '기준일과 발행일, 본 날이 어긋남', en: 'The days of an explainer contradict each other' },
  reads: ['explainer'],
  find: findHeadDays,
  example: {
    file: 'lighthouse/explainer.mdx',
    at: 'latestSeen: 2024-01',
    wrong: 'latestSeen: 2024-03',
    right: 'latestSeen: 2024-02',
  },
};

export const newerSource: FactRule<'explainer'> = {
  code: 'D16',
  level: 'warning',
  says: { ko: '가장 새 것이라는 날보다 새로운 출처', en: 'A source newer than the newest seen' },
  reads: ['explainer'],
  find: findNewerSource,
  example: {
    file: 'lighthouse/explainer.mdx',
    at: 'latestSeen: 2024-01',
    wrong: 'latestSeen: 2023-11',
    right: 'latestSeen: 2024-01-12',
  },
};
