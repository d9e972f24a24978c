import type { Fact } from '../kinds/dossier.ts';
import { retellsAnother, sentencesOf, type PassageFinding } from './passages.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { PassageRule } from './rule.ts';
import type { World } from './world.ts';
import { isLocale, type Locale } from '../values/text.ts';

/** ‘Kim of the Harbour Office’, ‘Duri Port, Norland’: who belongs where, and which place lies in which. */
const OF = /\b(?<name>[A-Z][\w’-]+),? of (?:the )?(?<home>[A-Z][\w’&-]+(?: [A-Z][\w’&-]+)*)/g;
const IN = /(?<!, )\b(?<name>[A-Z][a-z]+(?: [A-Z][a-z]+)*), (?<home>[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?=[,.;:)]|$)/g;
/** Heads of names that many have: a bank of one country is no bank of another. */
const COMMON =
  /^(?:University|Bank|Ministry|Minister|Department|Board|House|Court|City|State|Republic|Institute|School|College|Association|Federation|Council|Committee|Office|Bureau|Agency|Commission|Secretary|President|Act|Article|Law|Treaty|Bay|Gulf|Sea|Kingdom|Union|Museum|Church|Port|Centre|Center|Chamber|Society|Academy|Authority|Speaker|Head|Chief|Director|Governor|Mayor|Chair|Form|North|South|East|West)$/;

interface Belonging {
  at: number;
  words: string;
  name: string;
  home: string;
}

function belongingsIn(words: string): Belonging[] {
  if (!/ of |, [A-Z]/.test(words)) return [];
  return [OF, IN].flatMap((pattern) =>
    [...words.matchAll(pattern)].flatMap(({ 0: all, index, groups }) => {
      const [name = '', home = ''] = [groups?.['name'], groups?.['home']];
      return COMMON.test(name) ? [] : [{ at: index, words: all, name, home: home.replace(/[’']s$/, '') }];
    }),
  );
}

/** English alone says it in a form that can be read. */
const READS: Readonly<Record<Locale, boolean>> = { ko: false, en: true };

/** Every text of a fact in the languages read. */
function readIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(readIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'conflicts' || key === 'history'
      ? []
      : isLocale(key) && READS[key] && typeof inner === 'string'
        ? [inner]
        : readIn(inner),
  );
}

const TELL = new Set<Fact['folder']>(['events', 'clauses', 'deals', 'figures', 'positions', 'unknowns', 'proceedings']);

/** Where each name is said to belong, and in which facts. */
const homesIn = rememberedBy((facts: World['facts']): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> => {
  const homes = new Map<string, Map<string, Set<string>>>();
  for (const fact of facts.values()) {
    if (!TELL.has(fact.folder)) continue;
    for (const { name, home } of readIn(fact).flatMap(belongingsIn)) {
      const of = homes.get(name) ?? new Map<string, Set<string>>();
      homes.set(name, of.set(home, (of.get(home) ?? new Set()).add(fact.id)));
    }
  }
  return homes;
});

const isOne = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** One person is of one house, and one place in one country, wherever it is told. */
const findTwoHomes: PassageRule['find'] = (passage, world) => {
  if (!READS[passage.locale] || passage.folder === 'sources' || retellsAnother(passage)) return [];
  const own = passage.fact?.id;
  return sentencesOf(passage).flatMap(({ from, words }) =>
    belongingsIn(words).flatMap(({ at, words: said, name, home }): PassageFinding[] => {
      const elsewhere = [...(homesIn(world.facts).get(name) ?? [])].filter(([, ids]) =>
        [...ids].some((id) => id !== own),
      );
      const [first] = elsewhere;
      if (!first || elsewhere.some(([other]) => isOne(other, home))) return [];
      // Of two lines of a list that a comma parts, neither lies in the other.
      const isHome = [...homesIn(world.facts)].some(([other, homes]) => other !== name && homes.has(home));
      if (said.includes(', ') && !isHome) return [];
      return [
        {
          from: from + at,
          to: from + at + said.length,
          message: {
            ko: `다른 곳에서는 ${first[0]}의 ${name}입니다(${[...first[1]].join(', ')}): ${said}`,
            en: `Elsewhere ${name} is of ${first[0]} (${[...first[1]].join(', ')}): ${said}`,
          },
          hint: {
            ko: '출처를 보고 틀린 쪽을 두 언어 모두 고치세요',
            en: 'Look at the source and mend the wrong one, in both languages',
          },
        },
      ];
    }),
  );
};

const NOTE = (of: string): string => `note: { ko: 항만청의 박누리가 말했다., en: Park of the ${of} said so. }\n`;

export const twoHomes: PassageRule = {
  code: 'D48',
  level: 'warning',
  says: { ko: '곳에 따라 다른 소속이나 지역', en: 'One person or place said to belong to two' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findTwoHomes,
  example: {
    file: 'lighthouse/unknowns/who-pays.mdx',
    wrong: NOTE('Lamp Office'),
    right: NOTE('Harbour Office'),
    beside: {
      'lighthouse/figures/rest-stake.mdx':
        '---\ntitle: { ko: 나머지, en: The rest }\nof: nuri\nwhose: nuri\nmeasure: stake\nwhen: 2024-01\nvalue: { percent: 40 }\nstatus: announced\nsources: [hanbit-statement]\nnote: { ko: 항만청의 박누리가 셌다., en: Counted by Park of the Harbour Office. }\n---\n',
    },
  },
};
