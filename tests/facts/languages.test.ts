import { describe, expect, it } from 'vitest';
import { LANGUAGE, LOCALES, OTHER_LOCALE, OTHER_LOCALES, OWN_LOCALE } from '#intake/languages';
import { TextSchema } from '#facts/values/text';

describe('the languages of the site', () => {
  it('are the own one and the others, each with a name', () => {
    expect([OWN_LOCALE, ...OTHER_LOCALES]).toEqual([...LOCALES]);
    expect(Object.keys(LANGUAGE)).toEqual([...LOCALES]);
    expect(Object.keys(TextSchema.shape)).toEqual([...LOCALES]);
  });

  // What knows of one other language alone: a quotation, whose one translation is shown to whoever does not read its own language;
  // the masthead, which leads to one; the search, which finds a page by its name in one; a story still to be translated, whose state
  // is one for all. A third language needs more of each before it may be listed.
  it.each(LOCALES)('are no more than %s and the one beside it', (locale) => {
    expect(new Set([locale, OTHER_LOCALE[locale]])).toEqual(new Set(LOCALES));
  });
});
