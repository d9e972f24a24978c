import { describe, expect, it } from 'vitest';
import { BylineSchema, bylineNames } from '#facts/kinds/byline';
import { LOCALES } from '#facts/values/text';
import { atomOf } from '#syndication/feeds/atom';
import { changeFeed } from '#syndication/feeds/changeFeed';
import { jsonFeedOf } from '#syndication/feeds/jsonFeed';
import { siteFeed } from '#syndication/feeds/siteFeed';
import { citationOf } from '#syndication/machines/citation';
import { articleNode } from '#syndication/machines/structuredArticle';
import { JsonFeedSchema } from '../support/jsonFeedSchema.ts';
import { layeredDossier } from '../support/layeredContent.ts';
import { readAtom } from '../support/readAtom.ts';

const SITE = 'https://site.test/';
const house = layeredDossier('sample');
const byline = [
  { name: { ko: '김등대', en: 'Kim Deungdae' }, contact: 'desk@harbour.example.org' },
  { name: { ko: '박사공', en: 'Park Sagong' } },
];
const signed = { ...house, explainer: { ...house.explainer, byline } };

describe('who wrote an explainer', () => {
  it.each(LOCALES)('is told to machines, to those who follow feeds and in the citation: %s', (locale) => {
    const names = bylineNames(byline, locale) ?? '';
    expect(articleNode(signed, locale, SITE).author).toEqual([
      { '@type': 'Person', name: byline[0]?.name[locale], url: 'mailto:desk@harbour.example.org' },
      { '@type': 'Person', name: byline[1]?.name[locale] },
    ]);
    for (const feed of [siteFeed([signed], locale, SITE), changeFeed(signed, locale, SITE)]) {
      expect(atomOf(feed).replaceAll('\n', '')).toContain(`<author><name>${names}</name></author>`);
      expect(() => readAtom(atomOf(feed))).not.toThrow();
      expect(JsonFeedSchema.parse(JSON.parse(jsonFeedOf(feed))).items.at(-1)).toMatchObject({
        authors: [{ name: names }],
      });
    }
    const cited = citationOf({ title: 'T', canonicalUrl: SITE, asOf: '2024-02-01', by: names, locale });
    expect(cited).toMatch(
      locale === 'ko' ? /^김등대, 박사공, 쟁점, 「T」/ : /^Kim Deungdae, Park Sagong, Jaengjeom, ‘T’/,
    );
  });

  it('is the house where nobody is named', () => {
    expect(articleNode(house, 'en', SITE).author).toEqual({ '@id': expect.stringContaining('#publisher') as string });
    expect(atomOf(siteFeed([house], 'en', SITE)).match(/<author>/g)).toHaveLength(1);
  });

  it.each(['desk', 'javascript:alert(1)', 'http://harbour.example.org', 'a@b', 'https://x y.org'])(
    'is not reached at %s',
    (contact) => {
      expect(BylineSchema.safeParse([{ name: { ko: '김', en: 'Kim' }, contact }]).success).toBe(false);
    },
  );
});
