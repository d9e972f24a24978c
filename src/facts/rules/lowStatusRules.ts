import { cited } from './citations.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import type { FactRule } from './rule.ts';
import type { World } from './world.ts';
import { LOCALES, type Locale } from '../values/text.ts';

/** What a filing or a party’s own word carries is not called unverified. */
function findLowered(fact: Of<'figures' | 'events'>, world: World): DraftFinding[] {
  if (fact.status !== 'unverified') return [];
  const record = cited(fact.sources, world).find(
    ({ source }) => source.kind === 'record' && source.read !== 'relay' && source.url !== undefined,
  );
  if (!record) return [];
  return [
    findingAt(
      ['status'],
      {
        ko: `읽은 기록(${record.source.id})이 있는데 미확인이라고 합니다`,
        en: `A record that was read carries it (${record.source.id}), and it is called unverified`,
      },
      {
        ko: 'status: confirmed. 기록이 그 값을 말하지 않으면 sources에서 빼세요',
        en: 'status: confirmed; if the record does not give it, do not cite it here',
      },
    ),
  ];
}

/** That nothing was found. */
const NOTHING: Readonly<Record<Locale, RegExp>> = {
  ko: /(?:찾지 못|확인되지 않|나오지 않|발견되지 않|알려지지 않)[^.]*\.?\s*$/,
  en: /\b(?:no (?:record|report|sign|trace|evidence|filing|source)s?\b|not (?:found|published|disclosed|known)|nothing (?:was|is|shows))/i,
};

/** That something was not found is not a thing found: whoever looks longer may find it. What says so beside what was found is no surer than its weakest half. */
function findSureNegatives(fact: Of<'events' | 'differences'>): DraftFinding[] {
  if (fact.status !== 'confirmed') return [];
  const field = fact.folder === 'events' ? 'summary' : 'record';
  const text = fact.folder === 'events' ? fact.summary : fact.record;
  if (!text || !LOCALES.every((locale) => saysNothing(text[locale], NOTHING[locale]))) return [];
  return [
    findingAt(
      ['status'],
      {
        ko: `찾지 못했다는 것(${field})을 확인된 일이라고 합니다`,
        en: `That something was not found is said (${field}), and it is called confirmed`,
      },
      {
        ko: 'status: unverified로 적고, 어디를 언제까지 찾았는지 글에 쓰세요',
        en: 'status: unverified, and say in the text where and until when was looked',
      },
    ),
  ];
}

const saysNothing = (text: string, pattern: RegExp): boolean =>
  text
    .replace(/<[^>]*>/g, '')
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => /\p{L}/u.test(sentence))
    .some((sentence) => pattern.test(sentence));

export const loweredStatus: FactRule<'figures' | 'events'> = {
  code: 'C67',
  level: 'note',
  says: { ko: '출처보다 낮은 상태', en: 'A status below what its sources carry' },
  reads: ['figures', 'events'],
  find: findLowered,
  example: {
    file: 'lighthouse/figures/hanbit-stake.mdx',
    at: 'status: announced\nsources: [hanbit-statement]',
    wrong: 'status: unverified\nsources: [harbour-register]',
    right: 'status: confirmed\nsources: [harbour-register]',
  },
};

export const sureNegative: FactRule<'events' | 'differences'> = {
  code: 'C68',
  level: 'warning',
  says: { ko: '찾지 못했다는 것을 확인이라 함', en: 'That nothing was found, called confirmed' },
  reads: ['events', 'differences'],
  find: findSureNegatives,
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    at: 'status: announced\nsources: [hanbit-statement]',
    wrong:
      'summary: { ko: 샀다는 기록은 찾지 못했다., en: No record of a purchase was found. }\nstatus: confirmed\nsources: [harbour-register]',
    right:
      'summary: { ko: 등기를 보면 산 적이 없다., en: By the register it never bought. }\nstatus: confirmed\nsources: [harbour-register]',
  },
};
