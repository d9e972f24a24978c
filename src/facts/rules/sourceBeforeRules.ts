import { cited } from './citations.ts';
import { endOf, startOf } from '../values/when.ts';
import { citedIds } from './statusRules.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';

/** A report from another part of the world may carry the day before. */
const ZONES = 2;
/**
 * A report that is older than this told of what was to come. In the first three explainers none is nearer to its event
 * than two months.
 */
const A_MONTH = 31;
const DAY = 86_400_000;

/** Whether a record tells of the event itself: a count that the event is about rests on it, and is of a day before it. */
function isOfTheEvent(source: string, { about }: Of<'events'>, { facts }: World): boolean {
  return (about ?? []).some((id) => {
    const fact = facts.get(id);
    const record = facts.get(source);
    if (fact?.folder !== 'figures' || record?.folder !== 'sources' || !citedIds(fact.sources).includes(source))
      return false;
    return endOf(fact.when) <= startOf(record.published);
  });
}

/** What is reported to have happened had happened when it was reported. A law, or a decision, may be of long before it takes effect. */
function findReportedBefore(event: Of<'events'>, world: World): DraftFinding[] {
  if (event.status === 'expected' || typeof event.when !== 'string' || event.when.length < 'YYYY-MM-DD'.length)
    return [];
  const day = event.when;
  const early = cited(event.sources, world).find(({ source }) => {
    const { published, kind } = source;
    if (
      (kind === 'record' && !isOfTheEvent(source.id, event, world)) ||
      typeof published !== 'string' ||
      published.length < 'YYYY-MM-DD'.length
    )
      return false;
    const before = (Date.parse(day) - Date.parse(published.slice(0, 10))) / DAY;
    return before >= ZONES && before <= A_MONTH;
  });
  if (!early) return [];
  const published = String(early.source.published);
  return [
    findingAt(
      ['when'],
      {
        ko: `이 일을 전한 글이 그 전에 나왔습니다: ${early.source.id} ${published}`,
        en: `A source of it appeared before it happened: ${early.source.id}, ${published}`,
      },
      {
        ko: '사건의 날짜나 출처의 날짜를 고치세요. 앞서 내다본 글이면 까닭과 함께 waivers에 적으세요',
        en: 'Mend the day of the event or of the source; if the source looked ahead, write a waiver with the reason',
      },
    ),
  ];
}

const REPORT =
  '---\ntitle: { ko: 투자를 다룬 기사, en: A report of the deal }\npublisher: { ko: 등대일보, en: Lighthouse Daily }\nkind: reporting\nread: original\npublished: 2024-01-12\naccessed: 2024-01-20\nurl: https://example.org/deal\n---\n';

export const olderReport: FactRule<'events'> = {
  code: 'D46',
  level: 'warning',
  says: { ko: '전한 글보다 늦은 사건', en: 'An event later than a report of it' },
  reads: ['events'],
  find: findReportedBefore,
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    at: 'when: 2024-01-10\nparties: [hanbit, nuri]\nkey: true\nabout: [hanbit-nuri-deal, exclusive-light]\nstatus: announced\nsources: [hanbit-statement]',
    wrong: 'when: 2024-01-17\nparties: [hanbit, nuri]\nstatus: reported\nsources: [deal-report]',
    right: 'when: 2024-01-11\nparties: [hanbit, nuri]\nstatus: reported\nsources: [deal-report]',
    beside: { 'lighthouse/sources/deal-report.mdx': REPORT },
  },
};
