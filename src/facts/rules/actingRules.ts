import { escaped } from './escaped.ts';
import { retellsAnother, type Passage, type PassageFinding } from './passages.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { PassageRule } from './rule.ts';
import { ofEachLocale, type Locale } from '../values/text.ts';
import type { World } from './world.ts';

/** What a title says of an office that is held for another, or not yet. */
const STANDS_IN: Readonly<Record<Locale, RegExp>> = {
  ko: /(?<office>[가-힣]{2,})\s(?<not>권한대행|직무대행|대행|직무대리|내정자|후보자|당선인|서리)/,
  en: /\b(?<not>acting|interim)\s(?<office>[a-z]+(?: (?:minister|executive|governor|general))?)/i,
};

/** Somebody named in an office as if it were his own, and as he is rightly called. */
const AS_HOLDER: Readonly<Record<Locale, (name: string, office: string) => RegExp>> = {
  ko: (name, office) => new RegExp(`${name} ${office}(?! ?(?:권한|직무|대행|내정|후보|당선))`),
  en: (name, office) =>
    new RegExp(`${name}, (?:the |then )?${office}\\b|(?<!\\b(?:acting|interim) )\\b${office} ${name}`, 'i'),
};
const RIGHTLY: Readonly<Record<Locale, (name: string, office: string, not: string) => string>> = {
  ko: (name, office, not) => `${name} ${office} ${not}`,
  en: (name, office, not) => `${name}, ${not} ${office}`,
};

interface Acting {
  id: string;
  pattern: RegExp;
  right: string;
}

/** Where each is named in the office itself, who only stands in for its holder. */
const actingIn = rememberedBy((named: World['named']): Record<Locale, readonly Acting[]> => {
  const people = [...named.values()].filter((fact) => fact.folder === 'people');
  return ofEachLocale((locale) =>
    people.flatMap(({ id, title, roles }) =>
      roles.flatMap((role): Acting[] => {
        const { office, not } = STANDS_IN[locale].exec(role.title[locale])?.groups ?? {};
        const holds = roles.some((each) => each !== role && each.title[locale] === office);
        if (!office || !not || holds) return [];
        const name = title[locale];
        return [{ id, pattern: AS_HOLDER[locale](escaped(name), office), right: RIGHTLY[locale](name, office, not) }];
      }),
    ),
  );
});

/** Who stands in for the holder of an office is not called its holder. */
const findPromoted = (passage: Passage, world: World): PassageFinding[] => {
  if (passage.folder === 'people' || retellsAnother(passage)) return [];
  return actingIn(world.named)[passage.locale].flatMap(({ id, pattern, right }): PassageFinding[] => {
    const hit = pattern.exec(passage.words);
    if (!hit) return [];
    return [
      {
        from: hit.index,
        to: hit.index + hit[0].length,
        message: { ko: `그 자리를 대신 맡았을 뿐입니다: ${hit[0]}`, en: `Only acting in that office: ${hit[0]}` },
        hint: { ko: `${right} (people/${id}.mdx)`, en: `${right} (people/${id}.mdx)` },
      },
    ];
  });
};

const NOTE = (ko: string, en: string): string => `note: { ko: ${ko} 말했다., en: "${en} said so." }\n`;

export const actingDropped: PassageRule = {
  code: 'D55',
  level: 'warning',
  says: { ko: '권한대행이나 후보자를 그 자리의 사람으로 부름', en: 'Somebody acting in an office, called its holder' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findPromoted,
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    wrong: NOTE('이소라 항만청장이', 'Lee Sora, the director,'),
    right: NOTE('이소라 항만청장 직무대행이', 'Lee Sora, the acting director,'),
    beside: {
      'reference/people/lee-sora.mdx':
        '---\ntitle: { ko: 이소라, en: Lee Sora }\noriginal: Lee Sora\nroles:\n  - of: nuri\n    title: { ko: 항만청장 직무대행, en: acting director }\n    sources: [rate-notice]\n---\n',
    },
  },
};
