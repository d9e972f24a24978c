import { escaped } from './escaped.ts';
import { passagesOf, type PassageFinding } from './passages.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { FileRule, PassageRule } from './rule.ts';
import type { World } from './world.ts';

const organisations = rememberedBy((named: World['named']) =>
  [...named.values()].filter((fact) => fact.folder === 'organisations'),
);
const FORM = {
  ko: ['주식회사', '㈜', '(주)', '홀딩스'],
  en: ['Corp.', 'Corp', 'Corporation', 'Inc.', 'Inc', 'Ltd.', 'Ltd', 'LP', 'LLC', 'Holdings'],
};

const ANY_FORM = {
  ko: new RegExp(FORM.ko.map(escaped).join('|')),
  en: new RegExp(FORM.en.map(escaped).join('|')),
};

/** What a name may leave off, and how far behind the form no letter may stand: in Korean a particle does. */
const ENDING = { ko: /(?:그룹|홀딩스)$/, en: / (?:Group|Holdings)$/ };
const BEHIND = { ko: String.raw`\p{L}{9}`, en: String.raw`\p{L}` };

/** A company’s legal form makes it another company: the group is not its telephone company. */
const findOtherCompanies: PassageRule['find'] = ({ words, locale, folder }, { named }) => {
  if (folder === 'sources' || folder === 'organisations' || !ANY_FORM[locale].test(words)) return [];
  return organisations(named).flatMap(({ id, title }): PassageFinding[] => {
    const plain = title[locale].replace(ENDING[locale], '');
    if (plain.length < 2 || !words.includes(plain)) return [];
    const forms = FORM[locale].filter((form) => !title[locale].includes(form));
    const said = new RegExp(
      `(?<![\\p{L}\\d])${escaped(plain)} ?(?:${forms.map(escaped).join('|')})(?!${BEHIND[locale]})`,
      'gu',
    );
    return [...words.matchAll(said)].map((hit) => ({
      from: hit.index,
      to: hit.index + hit[0].length,
      message: {
        ko: `파일에 있는 이름과 다른 회사입니다: ${hit[0]}`,
        en: `Another company than the one on file: ${hit[0]}`,
      },
      hint: {
        ko: `${title.ko} (organisations/${id}.mdx). 딴 회사면 까닭과 함께 적으세요`,
        en: `${title.en} (organisations/${id}.mdx), unless another company is meant`,
      },
    }));
  });
};

/** Marks that end a part of a page or hide one: no name holds them. */
const findPageMarks: FileRule['find'] = (draft) =>
  passagesOf(draft)
    .filter(({ isName }) => isName)
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\]\]>|<!--|-->|<!\[CDATA\[/g)].map((hit) => ({
        at: { path, text: { from: hit.index, to: hit.index + hit[0].length } },
        message: {
          ko: `이름에 페이지를 끊는 표시가 있습니다: ${hit[0]}`,
          en: `A mark of pages stands in a name: ${hit[0]}`,
        },
        hint: { ko: '지우세요', en: 'Take it out' },
      })),
    );

export const otherCompany: PassageRule = {
  code: 'B82',
  level: 'warning',
  says: { ko: '아는 이름에 붙은 다른 회사의 꼴', en: 'A known name with the legal form of another company' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findOtherCompanies,
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    wrong: 'note: { ko: 한빛주식회사가 샀다., en: Hanbit Corp. bought it. }\n',
    right: 'note: { ko: 한빛이 샀다., en: Hanbit bought it. }\n',
  },
};

export const pageMark: FileRule = {
  code: 'B83',
  level: 'error',
  says: { ko: '이름에 페이지를 끊는 표시가 있음', en: 'A mark of pages in a name' },
  reads: 'file',
  find: findPageMarks,
  example: {
    file: 'lighthouse/sources/hanbit-statement.mdx',
    at: 'publisher: { ko: 한빛, en: Hanbit }',
    wrong: 'publisher: { ko: "한빛 ]]>", en: "Hanbit ]]>" }',
    right: 'publisher: { ko: 한빛, en: Hanbit }',
  },
};
