import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import { oppositesWithin } from './opposites.ts';
import type { FactRule } from './rule.ts';
import { inAll, LOCALES, type Locale, type Text } from '../values/text.ts';
import { claimBeyond } from './wordings.ts';
import type { World } from './world.ts';

const plain = (text: string): string => text.replace(/<[^>]*>/g, ' ');

/** Words of what is still to come. */
export const AHEAD = {
  ko: /예정|계획|앞두|앞둔|전망|방침|기로 (?:했|돼|되|한)|할지|될지|을지|시한|기한|목표|것으로 보|것이다|려고|려는|추진|남아|남은|받는다|한다|된다|열린다|끝난다|온다|나온다|간다/,
  en: /\b(?:will|plans?|planned|due|expect\w*|to be|to \w+ by|schedul\w*|is to|are to|would|may|could|next|by the end|intend\w*|aims?|deadline|ahead|upcoming|awaits?|whether|set to|pending|yet|opens|ends|begins|starts|takes|comes|closes|votes|meets)\b/i,
};

/** Words that say it has been: in English, and in Korean the ending of the last word, which has ㅆ under it. */
const IS_PAST: Readonly<Record<Locale, (text: string) => boolean>> = {
  ko: (text) => {
    const last = /([가-힣])다[.”’"']*\s*$/.exec(text)?.[1] ?? '';
    return last !== '' && !/[있겠]/.test(last) && (last.charCodeAt(0) - 0xac00) % 28 === SSANG_SIOT;
  },
  en: (text) => /\b(?:has|have|had|was|were)\b|\b\w{3,}ed\b/i.test(text),
};
/** The place of ㅆ among the 28 ends of a syllable, as Unicode orders them. */
const SSANG_SIOT = 20;

/** What is expected is told as something to come. */
function findDoneBeforehand({ status, summary }: Of<'events'>): DraftFinding[] {
  if (status !== 'expected' || !summary) return [];
  return LOCALES.flatMap((locale) =>
    AHEAD[locale].test(plain(summary[locale])) || !IS_PAST[locale](plain(summary[locale]))
      ? []
      : {
          ...findingAt(
            ['summary', locale],
            { ko: '예정(expected)인 일을 이미 있은 일처럼 썼습니다', en: 'Expected, and told as if it had happened' },
            {
              ko: '…할 예정이다처럼 쓰거나, 이미 있었으면 status를 고치세요',
              en: 'Write that it is due or planned; if it has happened, correct status',
            },
          ),
          read: summary[locale],
        },
  );
}

/** Title and summary tell one thing: what opens in the one does not close in the other; a letter of intent is no contract. */
function findTurnedSummaries({ title, summary }: Of<'events'>, world: World): DraftFinding[] {
  if (!summary) return [];
  return LOCALES.flatMap((locale) => {
    const told = plain(summary[locale]);
    const [turned] = oppositesWithin(title[locale], told, locale);
    const [beyond] = [...world.ladders.values()].flatMap(
      (ladder) => claimBeyond(ladder, told, locale, inAll(title).join('\n')) ?? [],
    );
    const words =
      turned ?? (beyond && ([title[locale], beyond.words] as const)) ?? settledBeyond(title, summary, locale);
    if (!words) return [];
    return [
      {
        ...findingAt(
          ['summary', locale],
          {
            ko: `제목과 요약이 반대로 말합니다: ‘${words[0]}’, ‘${words[1]}’`,
            en: `The title says ‘${words[0]}’, the summary ‘${words[1]}’`,
          },
          { ko: '틀린 쪽을 고치세요', en: 'Mend the wrong one' },
        ),
        read: summary[locale],
      },
    ];
  });
}

/** What is only planned or put forward, by a title. */
const ONLY_PLANNED = {
  ko: /계획|제안|초안|구상|검토|추진/,
  en: /\b(?:plans?|planned|proposals?|propos\w+|drafts?|offers?|consider\w*)\b/i,
};
/** Words that say it has been settled. */
const SETTLED = {
  ko: /확정[했됐]|확정적|최종 결정|의결[했됐]|시행[했됐]|발효[했됐]|체결[했됐]/,
  en: /\b(?:finally decided|has been settled|settled on|enacted|adopted|took effect|came into force|concluded)\b/i,
};

/** A plan by its title that its summary calls settled, in both languages, and nowhere a plan. */
function settledBeyond(title: Text, summary: Text, locale: Locale): readonly [string, string] | undefined {
  const told = LOCALES.every((each) => {
    const text = plain(summary[each]);
    return ONLY_PLANNED[each].test(title[each]) && SETTLED[each].test(text) && !ONLY_PLANNED[each].test(text);
  });
  return told ? [title[locale], SETTLED[locale].exec(plain(summary[locale]))?.[0] ?? ''] : undefined;
}

export const doneBeforehand: FactRule<'events'> = {
  code: 'C61',
  level: 'warning',
  says: { ko: '예정인 일을 있은 일처럼 말함', en: 'What is expected, told as done' },
  acceptedBy: 'words',
  reads: ['events'],
  find: findDoneBeforehand,
  example: {
    file: 'lighthouse/events/2024-12-opening.mdx',
    wrong: 'summary: { ko: 새 등대가 문을 열었다., en: The new lighthouse has opened. }\n',
    right: 'summary: { ko: 새 등대가 문을 열 예정이다., en: The new lighthouse is due to open. }\n',
  },
};

export const turnedSummary: FactRule<'events'> = {
  code: 'C62',
  level: 'warning',
  says: { ko: '제목과 반대인 요약', en: 'A summary against its title' },
  acceptedBy: 'words',
  reads: ['events'],
  find: findTurnedSummaries,
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    at: 'title: { ko: 투자 발표, en: The deal is announced }',
    wrong:
      'title: { ko: 투자 심사 시작, en: The inquiry opens }\nsummary: { ko: 항만청이 심사를 끝냈다., en: The harbour office closed its inquiry. }',
    right:
      'title: { ko: 투자 심사 시작, en: The inquiry opens }\nsummary: { ko: 항만청이 심사를 시작했다., en: The harbour office opened its inquiry. }',
  },
};
