import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFinder } from '#syndication/search/finder';
import { siteIndex } from '#syndication/search/siteIndex';
import { siteEntries } from '#syndication/search/siteEntries';
import { topicPath } from '#urls';
import { dossierOf } from '../support/realContent.ts';
import { searchedEntries } from '../support/searchedEntries.ts';

const dossier = dossierOf('content');
const site = siteIndex([dossier], 'ko');
const story = readFileSync('content/azure-exclusivity/story/ko.mdx', 'utf8');
const finder = await createFinder([...siteEntries(site), ...searchedEntries(dossier, story, 'ko')], site);

describe('what is not found as it was typed', () => {
  it('is shown by the words that are there, and those that are nowhere are named as they were typed', () => {
    const { isPartly, count, missing, groups } = finder.find('아마존 바나나우유 프론티어');
    expect(isPartly).toBe(true);
    expect(count).toBeGreaterThan(0);
    expect(missing).toEqual(['바나나우유']);
    expect(groups.flatMap(({ entries }) => entries.map(({ address }) => address))).toContainEqual(
      expect.stringMatching(/#frontier$/),
    );
  });

  it('has the nearest first: what has two of the words before what has one', () => {
    const { groups } = finder.find('우선거부권 스타게이트 호박');
    const [first] = groups.find(({ group }) => group === 'terms')?.entries ?? [];
    expect(first?.address).toMatch(/#(?:right-of-first-refusal|stargate)$/);
  });

  it('misses no word where each is somewhere, only not together', () => {
    const { isPartly, missing } = finder.find('누가 이겼나');
    expect(isPartly).toBe(true);
    expect(missing?.every((word) => finder.find(word).isPartly !== undefined || finder.find(word).count === 0)).toBe(
      true,
    );
  });

  it('comes with what there is besides: topics, then explainers, none of them found already', () => {
    for (const typed of ['쀍쀍쀍', '아마존 바나나우유 프론티어']) {
      const { besides = [], groups, missing } = finder.find(typed);
      const [topic = ''] = dossier.explainer.topics ?? [];
      expect(missing?.length).toBeGreaterThan(0);
      expect(besides.map(({ address }) => address)).toContain(topicPath('ko', topic));
      const shown = groups.flatMap(({ entries }) => entries);
      expect(besides.filter((entry) => shown.includes(entry))).toEqual([]);
    }
    expect(finder.find('아마존').besides).toBeUndefined();
  });
});
