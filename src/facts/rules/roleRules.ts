import { escaped } from './escaped.ts';
import { retellsAnother, type Passage, type PassageFinding } from './passages.ts';
import type { NamedPerson } from './steadyWorld.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { World } from './world.ts';
import { inAll, type Locale } from '../values/text.ts';
import { calendarDay, firstDay, lastDay, startOf } from '../values/when.ts';
import type { PassageRule } from './rule.ts';
import { isTakenBack, wordingsOf } from './wordings.ts';

/** The words for each office, in every language, the longer ones first: ‘chief executive officer’ is no ‘chief executive’. */
const titlesIn = rememberedBy((wording: World['wording']) =>
  wordingsOf({ wording }, 'office')
    .flatMap((office) =>
      inAll(office.says)
        .flat()
        .map((title) => ({ title, office })),
    )
    .sort((a, b) => b.title.length - a.title.length),
);

/** ‘한빛 대표 김등대’: an office beside a person’s name is one they hold on the fact’s day. */
const findWrongOffices: PassageRule['find'] = (passage, world) => {
  if (passage.folder === 'people' || passage.isName || retellsAnother(passage)) return [];
  if (!titlesIn(world.wording).some(({ title }) => passage.text.includes(title))) return [];
  const day = dayOf(passage, world);
  const text = withNames(passage, world);
  return peopleIn(world.named).flatMap((person) =>
    mentionsOfOffice(text, person, passage.locale, world).flatMap((said): PassageFinding[] => {
      const holds = person.roles.some(
        (role) =>
          role.of === said.organisation &&
          officeOf(role.title[passage.locale], world) === officeOf(said.title, world) &&
          (!role.from || firstDay(role.from) <= day) &&
          (!role.until || lastDay(role.until) >= day),
      );
      if (holds) return [];
      const right = { ko: rolesOn(person, day, 'ko', world), en: rolesOn(person, day, 'en', world) };
      const at = passage.text.indexOf(said.words);
      return [
        {
          from: Math.max(0, at),
          to: at < 0 ? passage.text.length : at + said.words.length,
          message: {
            ko: `${day}에 맡고 있던 자리가 아닙니다: ${said.words}`,
            en: `Not an office held on ${day}: ${said.words}`,
          },
          hint: {
            ko: right.ko
              ? `${right.ko} (people/${person.id}.mdx)`
              : `people/${person.id}.mdx의 roles에 출처와 함께 적으세요`,
            en: right.en
              ? `${right.en} (people/${person.id}.mdx)`
              : `Add it, with its source, to roles in people/${person.id}.mdx`,
          },
        },
      ];
    }),
  );
};

const peopleIn = rememberedBy((named: World['named']) =>
  [...named.values()].filter((fact) => fact.folder === 'people'),
);
const organisationsIn = rememberedBy((named: World['named']) =>
  [...named.values()].filter((fact) => fact.folder === 'organisations'),
);

function dayOf({ fact }: Passage, { explainer }: World): string {
  return fact && 'when' in fact && fact.when ? startOf(fact.when) : calendarDay(explainer.asOf);
}

/** The text with each name tag as the name it will show. */
function withNames({ text, locale }: Passage, { facts }: World): string {
  return text.replace(/<Name of="([^"]+)"[^>]*>/g, (tag, id: string) => {
    const fact = facts.get(id);
    return fact ? ('title' in fact ? fact.title[locale] : tag) : tag;
  });
}

interface Said {
  organisation: string;
  title: string;
  words: string;
}

function mentionsOfOffice(text: string, person: NamedPerson, locale: Locale, { named, wording }: World): Said[] {
  const full = person.title[locale];
  const words = full.split(' ');
  const [first, last] = [words[0] ?? full, words.at(-1) ?? full];
  // The family name stands first or last, as each nation has it.
  const called = { ko: [full, first, last], en: [full, last] }[locale];
  const names = called.filter((name) => name.length > 1 && text.includes(name));
  if (names.length === 0) return [];
  const name = any(names);
  const titles = titlesIn(wording);
  return organisationsIn(named).flatMap((organisation) => {
    const of = escaped(organisation.title[locale]);
    if (!text.includes(organisation.title[locale])) return [];
    const title = `(?<title>${any(titles.map(({ title: each }) => each))})`;
    const forms = {
      ko: [
        `${of}(?:의)?\\s+${title}(?:인)?\\s+${name}`,
        `${name}(?:은|는|이|가)?\\s+${of}(?:의)?\\s+${title}`,
        `${of}의\\s+${name}\\s+${title}(?![가-힣]{2})`,
      ],
      en: [
        `\\b${of}(?:['’]s?)?\\s+${title},?\\s+${name}\\b`,
        `\\b${name},\\s+${of}['’]s?\\s+${title}(?=[,.;])`,
        `\\b${name},?\\s+(?:(?:as|is|was|the)\\s+)*${title} (?:of|at) ${of}\\b`,
      ],
    }[locale];
    return forms.flatMap((form) =>
      [...text.matchAll(new RegExp(form, 'gi'))]
        .filter((hit) => !titles.some(({ office }) => isTakenBack(office, text.slice(0, hit.index), locale)))
        .map((hit) => ({ organisation: organisation.id, title: hit.groups?.['title'] ?? '', words: hit[0] })),
    );
  });
}

function rolesOn(person: NamedPerson, day: string, locale: Locale, { named }: World): string {
  return person.roles
    .filter((role) => (!role.from || firstDay(role.from) <= day) && (!role.until || lastDay(role.until) >= day))
    .map((role) => {
      const organisation = named.get(role.of);
      const of = organisation?.folder === 'organisations' ? organisation.title[locale] : role.of;
      return `${of} ${role.title[locale]} ${person.title[locale]}`;
    })
    .join(', ');
}

function officeOf(title: string, { wording }: World): string {
  const plain = title.trim().toLowerCase();
  return titlesIn(wording).find((each) => each.title.toLowerCase() === plain)?.office.id ?? plain;
}

const any = (words: readonly string[]): string => `(?:${words.map(escaped).join('|')})`;

export const wrongOffice: PassageRule = {
  code: 'C86',
  level: 'warning',
  says: { ko: '그날 맡고 있지 않던 직함', en: 'An office not held on the day' },
  acceptedBy: 'words and source',
  reads: 'passage',
  find: findWrongOffices,
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    wrong: 'note: { ko: 김등대 누리 대표가 말했다., en: "Kim Deungdae, chief executive of Nuri, said so." }\n',
    right: 'note: { ko: 김등대 한빛 대표가 말했다., en: "Kim Deungdae, chief executive of Hanbit, said so." }\n',
  },
};
