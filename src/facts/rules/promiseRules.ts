import type { PassageFinding } from './passages.ts';
import { endOf } from '../values/when.ts';
import type { FactRule, PassageRule } from './rule.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import type { World } from './world.ts';
import { LOCALES, type Locale } from '../values/text.ts';

/** Said of money that has gone: right behind the amount in Korean, ahead of it in English with room for whom it was paid to. */
const PAID_KO = /^(?:어치)?[을를]?\s?(?:냈다|썼다|지급했다|납입했다|치렀다|쏟았다|지불했다)(?!고|는|면)/;
const PAID_EN = /\b(?:paid|has paid|spent|has spent)\b(?!\s+to be)[^.;<]{0,30}$/i;

/** What is promised or planned has not been paid. */
const findPaidPromises: PassageRule['find'] = ({ text, mentions, locale }, { facts, explainer }) =>
  mentions.flatMap((mention): PassageFinding[] => {
    const fact = facts.get(mention.ids[0] ?? '');
    const isPromise =
      (fact?.folder === 'deals' &&
        !['paid', 'reported'].includes(fact.state) &&
        !mention.attributes['payment'] &&
        !mention.attributes['tranche']) ||
      (fact?.folder === 'figures' && endOf(fact.for ?? fact.when) > explainer.asOf);
    if (!isPromise || !['Money', 'Value'].includes(mention.tag)) return [];
    const near = {
      ko: PAID_KO.test(text.slice(mention.span.end)),
      en: PAID_EN.test(text.slice(0, mention.span.start)),
    }[locale];
    if (!near) return [];
    return [
      {
        from: mention.span.start,
        to: mention.span.end,
        message: {
          ko: '약속하거나 계획한 돈을 이미 냈다고 썼습니다',
          en: 'Money promised or planned is said to have been paid',
        },
        hint: {
          ko: '내기로 했다, 쓸 계획이다처럼 쓰거나 파일의 state를 고치세요',
          en: 'Write that it agreed to pay, or plans to spend; or mend state in its file',
        },
      },
    ];
  });

const MISREAD: Readonly<Record<Locale, RegExp>> = {
  ko: /잘못 (?:읽|적|옮|알)|오[독기]|착오/,
  en: /\bmis(?:read|took|copied|typed|stated)\b|\bour (?:mistake|error)\b/i,
};

/** A mistake of ours is put right; only the world is brought up to date. */
function findCorrectionsAsUpdates({ history }: Of<'deals' | 'figures' | 'events'>, _world: World): DraftFinding[] {
  return (history ?? []).flatMap(({ kind, why }, at) =>
    kind === 'update' && LOCALES.some((locale) => MISREAD[locale].test(why[locale]))
      ? {
          ...findingAt(
            ['history', at, 'kind'],
            {
              ko: '우리가 틀렸다면서 세상이 바뀌었다고(update) 적었습니다',
              en: 'The mistake was ours, and it is called an update',
            },
            { ko: 'kind: correction', en: 'kind: correction' },
          ),
          read: why.ko,
        }
      : [],
  );
}

export const paidPromise: PassageRule = {
  code: 'D29',
  level: 'warning',
  says: { ko: '약속한 돈을 냈다고 씀', en: 'Money promised is said to have been paid' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findPaidPromises,
  example: {
    file: 'lighthouse/figures/hanbit-stake.mdx',
    wrong:
      'note: { ko: 한빛이 <Money of="hanbit-nuri-deal" />를 냈다., en: Hanbit paid <Money of="hanbit-nuri-deal" />. }\n',
    right:
      'note: { ko: 한빛이 <Money of="hanbit-nuri-deal" />를 내기로 했다., en: Hanbit agreed to put in <Money of="hanbit-nuri-deal" />. }\n',
  },
};

export const correctionAsUpdate: FactRule<'deals' | 'figures' | 'events'> = {
  code: 'C44',
  level: 'warning',
  says: { ko: '우리 잘못을 갱신이라 함', en: 'A correction called an update' },
  acceptedBy: 'words',
  reads: ['deals', 'figures', 'events'],
  find: findCorrectionsAsUpdates,
  example: {
    file: 'lighthouse/figures/hanbit-stake.mdx',
    wrong:
      'history:\n  - { on: 2024-02-05, kind: update, field: value, was: { percent: 26 }, now: { percent: 27, qualifier: about }, why: { ko: 잘못 읽었다., en: Misread. } }\n',
    right:
      'history:\n  - { on: 2024-02-05, kind: correction, field: value, was: { percent: 26 }, now: { percent: 27, qualifier: about }, why: { ko: 잘못 읽었다., en: Misread. } }\n',
  },
};
