import { copy } from '#copy/copy';
import type { Locale } from '#facts/text';
import { readHeadlines } from '#intake/readHeadlines';
import type { WrittenFile } from '#intake/writtenFile';

/** Stories carry the headlines that authors write; service pages the interface’s own. A page loads one of the two. */
export const FACES = ['story', 'service'] as const;
export type Face = (typeof FACES)[number];

/** Figures, signs and units that the large value of a fact may take; in English all letters, which the titles of facts are set in. */
const ON_EVERY_RECORD: Record<Locale, string> = {
  ko: '0123456789 \u00a0,.%·…–‘’“”?!()/:억조만달러원년월일약',
  en: '0123456789 \u00a0,.%$₩·…–—‘’“”?!()/:-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzàáâäãåçèéêëíïñóôöõøúûüßÉÖÜ',
};

/** The glyphs that each headline font of a language must hold: each once, in a fixed order. */
export function headlineGlyphs(content: readonly WrittenFile[], locale: Locale): Record<Face, string> {
  return {
    story: glyphsOf(readHeadlines(content, locale) + headingsOfStories(locale)),
    service: glyphsOf(ON_EVERY_RECORD[locale] + headingsOfService(locale)),
  };
}

function glyphsOf(text: string): string {
  return [...new Set(text)].sort().join('');
}

/** What stands in a story’s frame in the headline face: the site’s name and the sections that are not the author’s. */
function headingsOfStories(locale: Locale): string {
  const { headings, site } = copy(locale);
  return site.name + headings.cite + headings.home;
}

function headingsOfService(locale: Locale): string {
  const { headings, site, method, notFound, clauseVersions } = copy(locale);
  return [
    ...Object.values(headings),
    site.name,
    clauseVersions.title,
    ...method.sections.map(({ heading }) => heading),
    notFound.what,
  ].join('');
}
