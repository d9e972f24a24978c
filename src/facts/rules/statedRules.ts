import { withParticles } from '#intake/particle';
import { allLanguages, citedBy, sentenceSaying } from './citations.ts';
import type { Fact } from '../kinds/dossier.ts';
import type { DraftFinding } from './draft.ts';
import type { Event } from '../kinds/event.ts';
import type { Position } from '../kinds/position.ts';
import type { World } from './world.ts';
import { saysInEither } from './phrases.ts';
import type { FactRule } from './rule.ts';
import { claimAgainst, leavesOut, toldBy, wordingsOf } from './wordings.ts';
import type { Wording } from '../kinds/wording.ts';
import { LOCALES, type Text } from '../values/text.ts';
import { moneyOfDeal } from '../kinds/deal.ts';

/** A qualifier says what the sources are stated to say: up-to is not at-least. */
function findReversedQualifiers(fact: Fact, world: World): DraftFinding[] {
  if (fact.folder !== 'deals' && fact.folder !== 'figures') return [];
  const value = fact.folder === 'deals' ? moneyOfDeal(fact) : fact.value;
  const { qualifier } = value ?? {};
  if (qualifier !== 'up-to' && qualifier !== 'at-least') return [];
  const stated = statedBy(fact, world);
  const wordings = wordingsOf(world, 'qualifier');
  if (wordings.some((own) => own.qualifier === qualifier && saysInEither(stated, own.says))) return [];
  return wordings
    .filter((other) => other.qualifier !== qualifier && saysInEither(stated, other.says))
    .slice(0, 1)
    .map((other): DraftFinding => {
      const right = other.qualifier ?? '';
      return {
        at: { path: [fact.folder === 'deals' ? 'amount' : 'value', 'qualifier'] },
        ...readIn(saidOf(fact, world), other),
        ...toldBy(other),
        message: {
          ko: withParticles`출처는 ${right === 'at-least' ? '이상이라고' : '최대라고'} 하는데 ${qualifier}로 적었습니다`,
          en: `The source says ${right}, the file ${qualifier}`,
        },
        hint: { ko: `qualifier: ${right}`, en: `qualifier: ${right}` },
      };
    });
}

/** A position names who the sources are stated to name. */
function findCreditedUnnamed(position: Position & { folder: 'positions' }, world: World): DraftFinding[] {
  if (!position.speaker || !('named' in position.speaker)) return [];
  const stated = statedBy(position, world);
  return wordingsOf(world, 'unnamed')
    .filter((wording) => saysInEither(stated, wording.says))
    .map((wording) => ({
      at: { path: ['speaker', 'named'] },
      ...readIn(saidOf(position, world), wording),
      message: {
        ko: '출처는 이름 없는 사람의 말이라고 합니다',
        en: 'The source is stated to quote someone unnamed',
      },
      ...toldBy(wording),
    }));
}

/** A position says no more than its sources are stated to. */
function findRoomTakenAway(position: Position & { folder: 'positions' }, world: World): DraftFinding[] {
  const { text } = position;
  if (!text) return [];
  const stated = statedBy(position, world);
  return wordingsOf(world, 'room').flatMap((wording) =>
    LOCALES.flatMap((locale): DraftFinding[] => {
      const claim = claimAgainst(wording, text[locale], locale, stated);
      if (!claim) return [];
      return [
        {
          at: { path: ['text', locale], text: { from: claim.at, to: claim.at + claim.words.length } },
          message: {
            ko: `출처가 둔 여지를 지웠습니다: ${claim.words}`,
            en: `The source leaves room that this takes away: ${claim.words}`,
          },
          ...toldBy(wording),
        },
      ];
    }),
  );
}

/** What the sources of a fact are stated to say. */
function saidOf(fact: Fact, world: World): (Text | undefined)[] {
  return citedBy(fact, world).map(({ says }) => says);
}

/** The same in either language. */
function statedBy(fact: Fact, world: World): string {
  return saidOf(fact, world).map(allLanguages).join('\n');
}

function readIn(texts: readonly (Text | undefined)[], { says }: Wording): { read?: string } {
  const read = sentenceSaying(texts, (text) => saysInEither(text, says));
  return read === undefined ? {} : { read };
}

/** Nobody takes part in an event whose sources, or whose own note, are stated to leave them out. */
function findAbsentParties(event: Event & { folder: 'events' }, world: World): DraftFinding[] {
  const texts = [...saidOf(event, world), event.note];
  return event.parties.flatMap((id, at): DraftFinding[] => {
    const party = world.facts.get(id);
    if (party?.folder !== 'organisations') return [];
    const isLeftOut = (text: string): boolean =>
      wordingsOf(world, 'absent').some((wording) => leavesOut(wording, text, party.title));
    const read = sentenceSaying(texts, isLeftOut);
    if (read === undefined) return [];
    return [
      {
        at: { path: ['parties', at] },
        read,
        message: { ko: `출처는 ‘${id}’ 쪽이 없었다고 합니다`, en: `The source is stated to leave ‘${id}’ out` },
        hint: { ko: withParticles`parties에서 ${id}를 빼세요`, en: `Take ${id} out of parties` },
      },
    ];
  });
}

export const reversedQualifier: FactRule<'deals' | 'figures'> = {
  code: 'C88',
  level: 'warning',
  says: { ko: '출처는 이상인데 최대라고 하거나 그 반대', en: 'Up to where the source states at least, or the reverse' },
  acceptedBy: 'words',
  reads: ['deals', 'figures'],
  find: findReversedQualifiers,
  example: {
    file: 'lighthouse/figures/hanbit-stake.mdx',
    at: 'value: { percent: 27, qualifier: about }\nstatus: announced\nsources: [hanbit-statement]',
    wrong:
      'value: { percent: 27, qualifier: up-to }\nstatus: announced\nsources: [{ id: hanbit-statement, says: { ko: 적어도 이만큼이라고 한다., en: At least this much. } }]',
    right:
      'value: { percent: 27, qualifier: at-least }\nstatus: announced\nsources: [{ id: hanbit-statement, says: { ko: 적어도 이만큼이라고 한다., en: At least this much. } }]',
  },
};

export const unnamedCredited: FactRule<'positions'> = {
  code: 'C89',
  level: 'warning',
  says: { ko: '출처는 이름 없는 사람인데 이름을 적음', en: 'A named speaker where the source states an unnamed one' },
  acceptedBy: 'words and source',
  reads: ['positions'],
  find: findCreditedUnnamed,
  example: {
    file: 'lighthouse/positions/who-owns--hanbit.mdx',
    at: 'sources: [hanbit-statement]',
    wrong:
      'sources: [{ id: hanbit-statement, says: { ko: 이름을 밝히지 않은 사람의 말이다., en: Said by someone unnamed. } }]',
    right: 'sources: [{ id: hanbit-statement, says: { ko: 김등대의 말이다., en: Said by Kim Deungdae. } }]',
  },
};

export const roomTakenAway: FactRule<'positions'> = {
  code: 'C92',
  level: 'warning',
  says: { ko: '출처가 둔 여지를 지움', en: 'The room the source leaves is taken away' },
  acceptedBy: 'words',
  reads: ['positions'],
  find: findRoomTakenAway,
  example: {
    file: 'lighthouse/positions/who-owns--hanbit.mdx',
    at: 'sources: [hanbit-statement]\ntext: { ko: 우리가 지었다., en: We built it. }',
    wrong:
      'sources: [{ id: hanbit-statement, says: { ko: 편지는 아니더라도 취지에는 어긋난다고 했다., en: "It said the spirit was broken, if not the letter." } }]\ntext: { ko: 편지와 취지 모두에 어긋난다., en: It breaks both the spirit and the letter. }',
    right:
      'sources: [{ id: hanbit-statement, says: { ko: 편지는 아니더라도 취지에는 어긋난다고 했다., en: "It said the spirit was broken, if not the letter." } }]\ntext: { ko: 편지는 아니더라도 취지에는 어긋난다., en: "It breaks the spirit, if not the letter." }',
  },
};

export const absentParty: FactRule<'events'> = {
  code: 'C93',
  level: 'warning',
  says: { ko: '출처가 없다고 한 참여자', en: 'A party the sources state was not there' },
  acceptedBy: 'words',
  reads: ['events'],
  find: findAbsentParties,
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    at: 'sources: [hanbit-statement]',
    wrong: 'sources: [{ id: hanbit-statement, says: { ko: 누리는 없다., en: Nuri is not among them. } }]',
    right: 'sources: [{ id: hanbit-statement, says: { ko: 누리도 있다., en: Nuri is among them. } }]',
  },
};
