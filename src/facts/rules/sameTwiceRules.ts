import { withParticles } from '#intake/particle';
import type { Draft, DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { FactRule, FileRule } from './rule.ts';
import type { World } from './world.ts';
import { LOCALES } from '../values/text.ts';

const written = (value: unknown): string => JSON.stringify(value);

/** What another gives and we do not use is not what we use. */
function findOwnAsConflict(fact: Of<'deals' | 'figures' | 'events'>): DraftFinding[] {
  const own = fact.folder === 'deals' ? fact.amount : fact.folder === 'figures' ? fact.value : undefined;
  return (fact.conflicts ?? []).flatMap(({ value, when }, at) => {
    const isSame = {
      value: value && written(value) === written(own),
      when: when && written(when) === written(fact.when),
    };
    const field = isSame.value ? 'value' : isSame.when ? 'when' : undefined;
    if (!field) return [];
    return [
      findingAt(
        ['conflicts', at, field],
        { ko: '쓰지 않는다고 적은 값이 우리가 쓴 값과 같습니다', en: 'The figure that is not used is the one in use' },
        {
          ko: '출처를 보고 둘 가운데 틀린 쪽을 고치거나 이 항목을 지우세요',
          en: 'Look at the sources and correct one of the two, or remove this entry',
        },
      ),
    ];
  });
}

/** Places that are taken once: an order in a table, a number of the register. */
const TAKEN = ['order', 'register'] as const;

type Placed = Of<'events' | 'issues' | 'clauses' | 'unknowns' | 'differences'>;

const placeField = (fact: Placed): string =>
  fact.folder === 'events' ? 'title' : (TAKEN.find((key) => key in fact) ?? 'order');

const placeOf = rememberedBy((fact: Placed): string =>
  fact.folder === 'events'
    ? written([fact.when, [...fact.parties].sort(), fact.title])
    : written((fact as unknown as Record<string, unknown>)[placeField(fact)]),
);

/** Two files do not take one place, nor tell one event. Told at the later of the two. */
function findTakenPlace(fact: Placed, { facts }: World): DraftFinding[] {
  const others = [...facts.values()].filter(
    (other) => other.folder === fact.folder && other.id < fact.id,
  ) as (typeof fact)[];
  const field = placeField(fact);
  const own = placeOf(fact);
  const twin = others.find((other) => placeOf(other) === own);
  if (!twin) return [];
  return [
    findingAt(
      [field],
      { ko: withParticles`‘${twin.id}’와 같습니다: ${field}`, en: `‘${twin.id}’ has the same ${field}` },
      fact.folder === 'events'
        ? { ko: '같은 일이면 한 파일만 남기세요', en: 'If it is one event, keep one file' }
        : { ko: withParticles`다른 ${field}를 적으세요`, en: `Give it another ${field}` },
    ),
  ];
}

/** A list of ids or days names each once. */
function findRepeats(data: unknown, path: (string | number)[] = []): DraftFinding[] {
  if (data === null || typeof data !== 'object') return [];
  if (!Array.isArray(data)) return Object.entries(data).flatMap(([key, value]) => findRepeats(value, [...path, key]));
  const repeats = data.flatMap((item: unknown, at) => {
    const name = typeof item === 'string' ? item : citedId(item);
    const first = data.findIndex(
      (other: unknown) => name !== undefined && (typeof other === 'string' ? other : citedId(other)) === name,
    );
    if (name === undefined || first === at) return [];
    return [
      findingAt(
        [...path, at],
        { ko: `두 번 적었습니다: ${name}`, en: `Named twice: ${name}` },
        { ko: '하나를 지우세요', en: 'Remove one of the two' },
      ),
    ];
  });
  return [...repeats, ...data.flatMap((item: unknown, at) => findRepeats(item, [...path, at]))];
}

/** What a source is cited for twice is one citation. */
function citedId(item: unknown): string | undefined {
  const { id, says } = (item ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && says !== undefined ? id : undefined;
}

/** The record says otherwise than the claim. */
function findSameText({ claim, record }: Of<'differences'>): DraftFinding[] {
  return LOCALES.flatMap((locale) =>
    plain(claim[locale]) === plain(record[locale])
      ? findingAt(
          ['record', locale],
          { ko: '기사의 말과 기록이 같은 문장입니다', en: 'The record says the very words of the claim' },
          { ko: '기록이 보여 주는 것을 적으세요', en: 'Write what the record shows' },
        )
      : [],
  );
}

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

export const ownAsConflict: FactRule<'deals' | 'figures' | 'events'> = {
  code: 'A70',
  level: 'error',
  says: { ko: '쓰지 않는다는 값이 쓴 값과 같음', en: 'A figure said not to be used is the one used' },
  reads: ['deals', 'figures', 'events'],
  find: findOwnAsConflict,
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    at: 'value: { usd: 40e9 }',
    wrong: 'value: { usd: 50e9 }',
    right: 'value: { usd: 45e9 }',
  },
};

export const takenPlace: FactRule<'events' | 'issues' | 'clauses' | 'unknowns' | 'differences'> = {
  code: 'A65',
  level: 'error',
  says: { ko: '같은 사건이나 같은 자리가 둘', en: 'One event, or one place in a table, twice' },
  reads: ['events', 'issues', 'clauses', 'unknowns', 'differences'],
  find: findTakenPlace,
  example: {
    file: 'lighthouse/unknowns/who-repairs.mdx',
    wrong:
      '---\ntitle: { ko: 누가 고치나?, en: Who repairs it? }\nsettledBy: { ko: 계약서 공개., en: The contract. }\norder: 1\nstatus: unverified\nsources: [hanbit-statement]\n---\n',
    right:
      '---\ntitle: { ko: 누가 고치나?, en: Who repairs it? }\nsettledBy: { ko: 계약서 공개., en: The contract. }\norder: 2\nstatus: unverified\nsources: [hanbit-statement]\n---\n',
  },
};

export const namedTwice: FileRule = {
  code: 'A73',
  level: 'error',
  says: { ko: '한 목록에 두 번 적음', en: 'Named twice in one list' },
  reads: 'file',
  find: ({ file }: Draft) => findRepeats(file.data),
  example: {
    file: 'lighthouse/explainer.mdx',
    at: 'keyFacts: [hanbit-nuri-deal]',
    wrong: 'keyFacts: [hanbit-nuri-deal, hanbit-nuri-deal]',
    right: 'keyFacts: [hanbit-nuri-deal, hanbit-stake]',
  },
};

export const sameText: FactRule<'differences'> = {
  code: 'A76',
  level: 'error',
  says: { ko: '기사의 말과 기록이 같은 문장', en: 'A claim and the record in the same words' },
  reads: ['differences'],
  find: findSameText,
  example: {
    file: 'lighthouse/differences/wrong-owner.mdx',
    at: 'en: The register names Hanbit. }',
    wrong: 'en: It says that Nuri built it. }',
    right: 'en: The register says that Hanbit built it. }',
  },
};
