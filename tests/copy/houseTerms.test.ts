import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copy } from '#copy/copy';
import { wordsOf } from '#facts/kinds/dossier';
import { foreignWords } from '#facts/rules/houseTermRules';
import { LOCALES, type Locale } from '#facts/values/text';
import { dossiers } from '../support/siteContent.ts';

const house = dossiers
  .slice(0, 1)
  .flatMap((dossier) => wordsOf(dossier, 'wording').filter(({ form }) => form === 'house'));

/** Every text of the interface in a language, by the names it stands under. A text that takes values is read as it is written. */
function textsOf(words: unknown, path = ''): { path: string; text: string }[] {
  if (typeof words === 'string') return [{ path, text: words }];
  if (typeof words === 'function') return [{ path, text: words.toString() }];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, each]) => textsOf(each, `${path}/${name}`));
}

const othersIn = (texts: readonly { path: string; text: string }[], locale: Locale): string[] =>
  texts.flatMap(({ path, text }) =>
    house.flatMap((wording) => foreignWords(wording, text, locale).map(([hit]) => `${path}: ${hit}`)),
  );

describe('the words of the house', () => {
  it.each(LOCALES)('are those of its interface too: %s', (locale) => {
    const texts = textsOf(copy(locale));
    expect(texts.length).toBeGreaterThan(200);
    expect(othersIn(texts, locale)).toEqual([]);
    expect(
      othersIn([{ path: '/planted', text: { ko: '설비 투자를 늘린다', en: 'More capex' }[locale] }], locale),
    ).toHaveLength(1);
  });

  it('are those of its handbook', () => {
    for (const page of ['embargo', 'takedown', 'translation', 'kinds', 'charts']) {
      const text = readFileSync(`content/handbook/${page}.md`, 'utf8');
      for (const locale of LOCALES) expect(othersIn([{ path: page, text }], locale)).toEqual([]);
    }
  });
});
