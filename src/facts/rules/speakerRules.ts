import { withParticles } from '#intake/particle';
import { cited } from './citations.ts';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import { namesIn } from './knownNames.ts';
import type { FactRule } from './rule.ts';
import { isGroup } from '../kinds/organisation.ts';
import { isKin, partiesOf } from './sidesOf.ts';
import type { World } from './world.ts';
import type { Voice } from '../kinds/position.ts';
import { LOCALES } from '../values/text.ts';

/** Where a party’s own statement is cited, it was found. */
function findFoundStatement(position: Of<'positions'>, world: World): DraftFinding[] {
  if (!position.notFound) return [];
  const own = cited(position.sources, world).find(
    ({ source }) => source.kind === 'statement' && partiesOf(source).includes(position.party),
  );
  if (!own) return [];
  return [
    findingAt(
      ['notFound'],
      {
        ko: `찾지 못했다면서 그쪽의 발표(${own.source.id})를 출처로 달았습니다`,
        en: `Not found, it says, and cites the party’s own statement (${own.source.id})`,
      },
      {
        ko: '거기서 한 말을 text에 적거나 그 출처를 빼세요',
        en: 'Write in text what it says there, or take the source out',
      },
    ),
  ];
}

/** Who speaks for a party holds an office with it; who is not named is described by it, not by another. */
function findForeignSpeaker({ speaker, party, quote }: Of<'positions'>, world: World): DraftFinding[] {
  // Residents have no offices: who speaks for them is named all the same.
  if (isGroup(world.facts.get(party))) return [];
  const quotation = quote?.id === undefined ? undefined : world.facts.get(quote.id);
  return [
    ...foreign(speaker, party, world, ['speaker']),
    ...(quotation?.folder === 'quotations' ? foreign(quotation.speaker, party, world, ['quote']) : []),
  ];
}

function foreign(speaker: Voice | undefined, party: string, world: World, path: string[]): DraftFinding[] {
  if (!speaker) return [];
  if ('named' in speaker) {
    const person = world.facts.get(speaker.named);
    const isForeign =
      person?.folder === 'people'
        ? !person.roles.some(({ of }) => isKin(of, party, world)) && !isKin(speaker.named, party, world)
        : person?.folder === 'organisations' && !isKin(speaker.named, party, world);
    if (!isForeign) return [];
    return [
      findingAt(
        [...path, 'named'],
        {
          ko: withParticles`‘${speaker.named}’는 ‘${party}’ 쪽에서 맡은 자리가 없습니다`,
          en: `‘${speaker.named}’ holds no office with ‘${party}’`,
        },
        {
          ko: '말한 사람을 고치거나 people의 roles에 자리를 적으세요',
          en: 'Mend who spoke, or write the office into roles of the person',
        },
      ),
    ];
  }
  if (!('unnamed' in speaker)) return [];
  return LOCALES.flatMap((locale) => {
    const named = namesIn(speaker.unnamed[locale], locale, world).filter(({ kind }) => kind === 'organisations');
    const [other] = named;
    if (!other || named.some(({ id }) => isKin(id, party, world))) return [];
    return [
      findingAt(
        [...path, 'unnamed', locale],
        {
          ko: `‘${party}’의 입장인데 말한 이를 ‘${other.id}’로만 설명합니다`,
          en: `It is the position of ‘${party}’, and the speaker is described by ‘${other.id}’ alone`,
        },
        { ko: '누구 쪽 사람인지 출처를 다시 보세요', en: 'See in the source whose side the speaker was on' },
      ),
    ];
  });
}

/** Whose claim it is shows in what the fact says, or in whose word is cited. */
function findForeignClaim(fact: Of<'figures' | 'deals' | 'events'>, world: World): DraftFinding[] {
  const { by } = fact;
  if (by === undefined || !world.facts.has(by)) return [];
  const texts = [
    fact.title,
    fact.note,
    ...cited(fact.sources, world).flatMap(({ source, says }) => [source.title, source.publisher, says]),
  ];
  const named = texts.flatMap((text) =>
    text ? LOCALES.flatMap((locale) => namesIn(text[locale], locale, world)) : [],
  );
  const organisations = named.filter(({ kind }) => kind === 'organisations' || kind === 'people');
  const said = cited(fact.sources, world).flatMap(({ source }) => partiesOf(source));
  if (organisations.length === 0 || [...organisations.map(({ id }) => id), ...said].some((id) => isKin(id, by, world)))
    return [];
  return [
    findingAt(
      ['by'],
      {
        ko: withParticles`글과 출처 어디에도 ‘${by}’가 없습니다`,
        en: `Neither the texts nor the sources name ‘${by}’`,
      },
      { ko: '누가 한 말인지 출처를 다시 보세요', en: 'See in the source whose claim it is' },
    ),
  ];
}

export const foundStatement: FactRule<'positions'> = {
  code: 'C35',
  level: 'error',
  says: { ko: '찾지 못했다면서 그쪽의 말을 출처로 닮', en: 'Not found, and the party’s own word is cited' },
  reads: ['positions'],
  find: findFoundStatement,
  example: {
    file: 'lighthouse/positions/who-owns--nuri.mdx',
    wrong: 'sources: [nuri-statement]\n',
    right: 'sources: [hanbit-statement]\n',
    beside: {
      'lighthouse/sources/nuri-statement.mdx':
        '---\ntitle: { ko: 누리 발표, en: Nuri’s statement }\npublisher: { ko: 누리, en: Nuri }\nurl: https://nuri.example.org/news\nkind: statement\nparty: nuri\nread: original\npublished: 2024-01-11\naccessed: 2024-02-01\n---\n',
    },
  },
};

export const foreignSpeaker: FactRule<'positions'> = {
  code: 'C34',
  level: 'warning',
  says: { ko: '그 당사자의 사람이 아닌 화자', en: 'A speaker who is not the party’s' },
  reads: ['positions'],
  find: findForeignSpeaker,
  example: {
    file: 'lighthouse/positions/who-owns--hanbit.mdx',
    at: 'speaker: { named: hanbit }',
    wrong: 'speaker: { named: nuri }',
    right: 'speaker: { named: kim-deungdae }',
  },
};

export const foreignClaim: FactRule<'figures' | 'deals' | 'events'> = {
  code: 'C33',
  level: 'warning',
  says: { ko: '글과 출처에 없는 쪽의 주장', en: 'A claim of one whom neither text nor source names' },
  reads: ['figures', 'deals', 'events'],
  find: findForeignClaim,
  example: {
    file: 'lighthouse/figures/hanbit-stake.mdx',
    at: 'status: announced',
    wrong: 'status: claimed\nby: nuri',
    right: 'status: claimed\nby: hanbit',
  },
};
