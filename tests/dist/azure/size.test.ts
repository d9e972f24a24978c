import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pagedFacts } from '#derive/factIndex';
import { factsOf } from '#facts/kinds/dossier';
import { LOCALES } from '#facts/values/text';
import type { ExplainerIndex } from '#syndication/search/searchEntry';
import { DIST } from '../../support/basePath.ts';
import { builtPages, fileOf } from '../../support/builtPages.ts';
import { dossierOf } from '../../support/realContent.ts';
import { articleRuns, borrowedFrom } from '../../content/wordRuns.ts';

/** The site of the first explainer is at least so large: a check of a site that had shrunk would see less. */
const dossier = dossierOf('content');

it('has more than 500 pages, more than 50 pictures of them and more than 100 places to be found', () => {
  expect(builtPages().length).toBeGreaterThan(500);
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /(^|\/)share-[^/]*\.png$/.test(file)).length).toBeGreaterThan(50);
  expect(files.filter((file) => /(^|\/)share-fact-[^/]*\.png$/.test(file)).length).toBeGreaterThanOrEqual(20);
  for (const locale of LOCALES) {
    const index = readFileSync(fileOf(`/${dossier.explainer.id}/search-index.${locale}.json`), 'utf8');
    expect((JSON.parse(index) as ExplainerIndex).entries.length).toBeGreaterThan(100);
  }
});

it('has more than 200 facts with a page of their own, and more than 20 claims, organisations and people', () => {
  expect(pagedFacts(dossier).length).toBeGreaterThan(200);
  const said = factsOf(dossier, 'positions').filter(({ text }) => text);
  expect(said.length + factsOf(dossier, 'differences').length).toBeGreaterThan(20);
  expect(factsOf(dossier, 'organisations').length + factsOf(dossier, 'people').length).toBeGreaterThan(20);
});

it('borrows no run of six words from the article that it starts from, on any page', () => {
  const article = articleRuns();
  expect(article.size).toBeGreaterThan(0);
  const borrowed = builtPages().flatMap(({ path, html }) =>
    borrowedFrom(article, html).map((run) => `${path}: ${run}`),
  );
  expect(borrowed).toEqual([]);
});
