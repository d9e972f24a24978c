import { withParticles } from '#intake/particle';
import type { DraftFinding } from './draft.ts';
import { findingAt, type Of } from './findingAt.ts';
import type { Passage, PassageFinding } from './passages.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { FactRule, PassageRule } from './rule.ts';
import { firstDay, lastDay } from '../values/when.ts';
import type { NamedPerson } from './steadyWorld.ts';
import type { World } from './world.ts';
import { LOCALES, type Locale } from '../values/text.ts';

const people = rememberedBy((named: World['named']): NamedPerson[] =>
  [...named.values()].filter((fact) => fact.folder === 'people'),
);

const lastNames = rememberedBy((named: World['named']): RegExp => {
  const last = people(named).flatMap(({ title }) =>
    title.en.split(' ').length === 2 ? (title.en.split(' ')[1] ?? []) : [],
  );
  return last.length > 0
    ? new RegExp(` (?:${[...new Set(last)].map((name) => name.replace(/[^\p{L}-]/gu, '.')).join('|')})\\b`)
    : /(?!)/;
});

/** What may stand before a surname and is no first name. */
const TITLE =
  /^(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Dame|President|Chairman|Chair|CEO|Judge|Justice|Minister|Secretary|Senator|Professor|Prof|Governor|General|Captain|Chief|Director|Founder|Co-founder|Former|Both|The|And)$/;

/** In English first name and surname stand apart. */
const READS: Readonly<Record<Locale, boolean>> = { ko: false, en: true };

/** A person on file goes by the first name on file: James Ray is not John Ray. */
function findOtherFirstNames({ words, locale, folder }: Passage, { named }: World): PassageFinding[] {
  if (!READS[locale] || folder === 'sources' || folder === 'people') return [];
  if (!lastNames(named).test(words)) return [];
  return people(named).flatMap((person) => {
    const last = person.title.en.slice(person.title.en.indexOf(' ') + 1);
    if (!words.includes(last)) return [];
    const [first, , ...more] = person.title.en.split(' ');
    if (!first || first === last || more.length > 0) return [];
    const isKorean = /[가-힣]/.test(person.title.ko) && person.title.ko.replace(/\s/g, '').length <= 4;
    if (isKorean && !person.title.ko.includes(' ')) return [];
    const pattern = new RegExp(`(?<=[\\p{Ll},;’”)] )(\\p{Lu}\\p{Ll}+) ${last.replace(/[^\p{L}-]/gu, '.')}\\b`, 'gu');
    const others = people(named).map((other) => other.title.en);
    return [...words.matchAll(pattern)]
      .filter(([whole, name = '']) => name !== first && !TITLE.test(name) && !others.includes(whole))
      .map(({ 0: whole, index }) => ({
        from: index,
        to: index + whole.length,
        message: { ko: `다른 이름입니다: ${whole}`, en: `Another first name: ${whole}` },
        hint: {
          ko: `${person.title.en} (people/${person.id}.mdx). 다른 사람이면 그대로 두고 까닭을 적으세요`,
          en: `${person.title.en} (people/${person.id}.mdx), unless this is somebody else`,
        },
      }));
  });
}

/** Offices that one person holds at a time. */
const SINGLE: Readonly<Record<Locale, RegExp>> = {
  ko: /^(?:최고경영자|대표이사|대통령|총리|장관|위원장|총장|CEO)$/i,
  en: /^(?:chief executive(?: officer)?|CEO|president|prime minister)$/i,
};

/** Of two who hold one office, one comes after the other. */
function findSharedOffices({ id, roles }: Of<'people'>, { named }: World): DraftFinding[] {
  return roles.flatMap((role, at) => {
    if (!role.from || role.until || !LOCALES.every((locale) => SINGLE[locale].test(role.title[locale]))) return [];
    const since = firstDay(role.from);
    const other = people(named)
      .filter((person) => person.id !== id)
      .find((person) =>
        person.roles.some(
          (held) =>
            held.of === role.of &&
            held.title.en === role.title.en &&
            held.until &&
            lastDay(held.until) > since &&
            !held.from,
        ),
      );
    const until = other?.roles.find((held) => held.of === role.of && held.until)?.until;
    if (!other || !until || lastDay(until).slice(0, 4) === since.slice(0, 4)) return [];
    return [
      findingAt(
        ['roles', at, 'from'],
        {
          ko: withParticles`${role.from}에는 ‘${other.id}’가 이 자리에 있었습니다(${until}까지)`,
          en: `‘${other.id}’ held this office until ${until}`,
        },
        { ko: 'from이나 그 사람의 until을 고치세요', en: 'Mend from here, or until there' },
      ),
    ];
  });
}

const LEADS: Readonly<Record<Locale, RegExp>> = { ko: /이끄는|수장/, en: /, who (?:runs|heads|leads) | boss / };
/** How somebody is said to run an organisation. */
const LEADING: Readonly<Record<Locale, (name: string, of: string) => string[]>> = {
  ko: (name, of) => [...['를', '을'].map((particle) => `${of}${particle} 이끄는 ${name}`), `${of} 수장 ${name}`],
  en: (name, of) => [
    `${name}, who runs ${of}`,
    `${name}, who heads ${of}`,
    `${name}, who leads ${of}`,
    `${of} boss ${name}`,
    `${of}’s boss ${name}`,
  ],
};

/** Who runs an organisation by the words: ‘누리를 이끄는 김등대’, ‘Kim Deungdae, who runs Nuri’. */
function findWrongHeads({ words, locale, folder, fact }: Passage, world: World): PassageFinding[] {
  if (folder === 'sources' || folder === 'people' || !LEADS[locale].test(words)) return [];
  const { named, explainer } = world;
  const day =
    fact && 'when' in fact && fact.when
      ? firstDay(typeof fact.when === 'string' ? fact.when : explainer.asOf)
      : explainer.asOf;
  return people(named).flatMap((person) => {
    const name = person.title[locale];
    if (!words.includes(name)) return [];
    return [...named.values()].flatMap((organisation): PassageFinding[] => {
      if (organisation.folder !== 'organisations') return [];
      const of = organisation.title[locale].replace(/\(.*$/, '').trim();
      const words_ = LEADING[locale](name, of).find((each) => words.includes(each));
      const holds = person.roles.some(
        (role) =>
          role.of === organisation.id &&
          (!role.from || firstDay(role.from) <= day) &&
          (!role.until || lastDay(role.until) >= day),
      );
      if (words_ === undefined || holds) return [];
      const from = words.indexOf(words_);
      return [
        {
          from,
          to: from + words_.length,
          message: { ko: `이끌고 있다고 적힌 곳이 아닙니다: ${words_}`, en: `Not on file as its head: ${words_}` },
          hint: {
            ko: `people/${person.id}.mdx의 roles를 보고 고치세요`,
            en: `Look at roles in people/${person.id}.mdx`,
          },
        },
      ];
    });
  });
}

const NOTE = 'lighthouse/deals/hanbit-nuri-deal.mdx';
const KIM =
  '---\ntitle: { ko: 김등대, en: Kim Deungdae }\nroles:\n  - { of: hanbit, title: { ko: 최고경영자, en: chief executive }, until: 2020, sources: [rate-notice] }\n---\n';
const holder = (from: string): string =>
  `---\ntitle: { ko: 존 레이, en: John Ray }\nroles:\n  - { of: hanbit, title: { ko: 최고경영자, en: chief executive }, from: ${from}, sources: [rate-notice] }\n---\n`;

export const otherFirstName: PassageRule = {
  code: 'B81',
  level: 'warning',
  says: { ko: '성은 같고 이름이 다른 사람', en: 'A known surname with another first name' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findOtherFirstNames,
  example: {
    file: NOTE,
    wrong: 'note: { ko: 그가 말했다., en: So said James Ray. }\n',
    right: 'note: { ko: 그가 말했다., en: So said John Ray. }\n',
    beside: { 'reference/people/john-ray.mdx': holder('2024') },
  },
};

export const sharedOffice: FactRule<'people'> = {
  code: 'A92',
  level: 'error',
  says: { ko: '한 자리에 두 사람이 함께 있음', en: 'Two people in one office at once' },
  reads: ['people'],
  find: findSharedOffices,
  example: {
    file: 'reference/people/john-ray.mdx',
    wrong: holder('2004'),
    right: holder('2021'),
    beside: { 'reference/people/kim-deungdae.mdx': KIM },
  },
};

export const wrongLeader: PassageRule = {
  code: 'D41',
  level: 'warning',
  says: { ko: '이끌지 않는 곳을 이끈다고 함', en: 'Said to run what it does not run' },
  acceptedBy: 'words and source',
  reads: 'passage',
  find: findWrongHeads,
  example: {
    file: NOTE,
    wrong: 'note: { ko: 누리를 이끄는 김등대가 말했다., en: "Kim Deungdae, who runs Nuri, said so." }\n',
    right: 'note: { ko: 한빛을 이끄는 김등대가 말했다., en: "Kim Deungdae, who runs Hanbit, said so." }\n',
  },
};
