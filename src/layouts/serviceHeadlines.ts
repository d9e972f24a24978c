import { copy } from '#copy/copy';
import type { Locale } from '#facts/text';

/** Figures, signs and units that the large value of a fact may take; in English all letters, which the titles of facts are set in. */
const ON_EVERY_RECORD: Record<Locale, string> = {
  ko: '0123456789 \u00a0,.%·…–‘’“”?!()/:억조만달러원년월일약',
  en: '0123456789 \u00a0,.%$₩·…–—‘’“”?!()/:-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzàáâäãåçèéêëíïñóôöõøúûüßÉÖÜ',
};

/** All that the pages around the stories set in the headline face: the interface's own words, the same for every explainer. */
export function serviceHeadlines(locale: Locale): string {
  const { headings, method, notFound, clauseVersions } = copy(locale);
  return [
    ON_EVERY_RECORD[locale],
    ...Object.values(headings),
    clauseVersions.title,
    ...method.sections.map(({ heading }) => heading),
    notFound.what,
  ].join('');
}
