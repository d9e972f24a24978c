import { copy } from '#copy/copy';
import type { Locale } from '#facts/values/text';

/** Figures, signs and units that the large value of a fact may take; in English all letters, which the titles of facts are set in. */
const ON_EVERY_RECORD: Record<Locale, string> = {
  ko: '0123456789 \u00a0,.%·…–‘’“”?!()/:억조만달러원년월일약',
  en: '0123456789 \u00a0,.%$₩·…–—‘’“”?!()/:-&ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzàáâäãåçèéêëíïñóôöõøúûüßÉÖÜ',
};

/** A page of one headline needs few letters, an explainer’s lists those of their titles, the list of facts those of their kinds too; a fact, a party and the method any figure and many. */
export type Letters = 'few' | 'lists' | 'kinds' | 'many';

/** All that pages around the stories set in the headline face: the interface's own words, the same for every explainer. */
export function serviceHeadlines(letters: Letters, locale: Locale): string {
  const { headings, measuredWords, method, notFound, clauseVersions, factPage, lists: ofLists } = copy(locale);
  const { glossary, sources, corrections, search, otherWays, downloads, corrected, changeLog, differences } = headings;
  const lists = [glossary, sources, corrections, search, otherWays, downloads, corrected, changeLog, differences];
  if (letters === 'lists') {
    const { timeline, money, unknowns, sources: rests, words } = ofLists;
    const titles = [timeline, money, unknowns, rests, words, clauseVersions, clauseVersions.law].map(
      ({ title }) => title,
    );
    return [...titles, money.charts, ofLists.differences.conflicts, differences, changeLog].join('');
  }
  lists.push(
    clauseVersions.title,
    clauseVersions.law.title,
    factPage.index,
    headings.takenDown,
    headings.awaited,
    headings.measuredWords,
    measuredWords.measures,
    measuredWords.instruments,
  );
  if (letters === 'few') return lists.join('');
  if (letters === 'kinds') return [...lists, ...Object.values(factPage.kinds), clauseVersions.law.kinds].join('');
  const ofMethod = method.sections.map(({ heading }) => heading);
  return [
    ON_EVERY_RECORD[locale],
    ...Object.values(headings),
    clauseVersions.title,
    clauseVersions.law.title,
    ...ofMethod,
    notFound.what,
  ].join('');
}
