import { describe, expect, it } from 'vitest';
import { changesInStory } from '#derive/changes';
import { lastModified } from '#derive/lastModified';
import { factsOf } from '#facts/kinds/dossier';
import { LOCALES } from '#facts/values/text';
import { articleDays } from '#syndication/articleDays';
import { zonedDay } from '#syndication/zonedDay';
import { isStory, pageAt, type BuiltPage } from '../../support/builtPages.ts';
import { eachPage } from '../../support/eachPage.ts';
import { dossierAt, ownDossier } from '../../support/siteContent.ts';
import { thingsOf, type Thing } from '../../support/structuredData.ts';
import { rootOf } from '../../support/locales.ts';

/** Whole on the page that is about it; elsewhere an article may be a stub. */
const WHOLE_ARTICLE = [
  ...['description', 'image', 'datePublished', 'dateModified', 'publisher', 'author', 'about', 'citation'],
];
const PUBLISHER = [
  ...['publishingPrinciples', 'ethicsPolicy', 'correctionsPolicy', 'verificationFactCheckingPolicy'],
  ...['unnamedSourcesPolicy', 'noBylinesPolicy'],
];
const typed = (type: string, page: Pick<BuiltPage, 'document'>): Thing[] =>
  thingsOf(page).filter((thing) => thing['@type'] === type);
const meta = ({ document }: BuiltPage, property: string): string | undefined =>
  document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? undefined;
const sharedDays = (page: BuiltPage): (string | undefined)[] =>
  ['article:published_time', 'article:modified_time'].map((property) => meta(page, property));
const idsIn = (value: unknown): string[] => [value].flat().map((thing) => String((thing as Thing)['@id']));

describe('the structured data of an explainer', () => {
  eachPage(
    'names its sources, its parties, its days and its corrections, and no person as its author',
    isStory,
    (page) => {
      const dossier = ownDossier(page.path);
      const [article] = typed('BackgroundNewsArticle', page);
      expect(Object.keys(article ?? {})).toEqual(expect.arrayContaining(WHOLE_ARTICLE));
      expect(article?.['datePublished']).toBe(zonedDay(dossier.explainer.published));
      expect(article?.['dateModified']).toBe(zonedDay(lastModified(dossier)));
      // A person wrote it only where the page names one.
      if (page.document.querySelector('.byline') === null)
        expect(idsIn(article?.['author'])).toEqual(idsIn(article?.['publisher']));
      const listed = pageAt(`${page.path}sources/`).document.querySelectorAll('.source-list > li').length;
      expect(listed).toBeGreaterThan(0);
      expect(new Set(idsIn(article?.['citation'])).size).toBe(listed);
      const comments = article?.['correction'] === undefined ? [] : [article['correction']].flat();
      const shown = changesInStory(dossier).filter(({ change }) => change.kind === 'correction');
      expect(comments).toHaveLength(shown.length);
    },
  );

  eachPage('tells beside a shared link when it was published and changed, as to machines', isStory, (page) => {
    const [article] = typed('BackgroundNewsArticle', page);
    expect(sharedDays(page)).toEqual([article?.['datePublished'], article?.['dateModified']]);
    for (const day of sharedDays(page)) expect(day).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\+09:00$/);
  });

  eachPage(
    'claims on its own page every position that was said and every difference; a silence claims nothing',
    ({ path }) => path.includes('/facts/') && !path.endsWith('/facts/'),
    (page) => {
      const id = page.path.split('/').at(-2);
      const dossier = dossierAt(page.path);
      const position = dossier && factsOf(dossier, 'positions').find((fact) => fact.id === id);
      const difference = dossier && factsOf(dossier, 'differences').find((fact) => fact.id === id);
      const expected = position?.text || difference ? 1 : 0;
      const claims = typed('Claim', page).length;
      const isJudged = position !== undefined || difference !== undefined;
      return isJudged && claims !== expected ? [`${claims} claims`] : [];
    },
  );

  eachPage(
    'lists the files of its data page',
    ({ path }) => path.endsWith('/downloads/'),
    (page) => {
      const links = [...page.document.querySelectorAll('table.files a[download]')];
      const files = links.map((link) => link.getAttribute('href'));
      const offered = typed('DataDownload', page).map((file) => new URL(String(file['contentUrl'])).pathname);
      expect(files.length).toBeGreaterThan(10);
      expect(offered.toSorted()).toEqual(files.toSorted());
      const [dataset] = typed('Dataset', page);
      expect(String(dataset?.['description']).length).toBeGreaterThanOrEqual(50);
      expect(Object.keys(dataset ?? {})).toEqual(expect.arrayContaining(['license', 'dateModified']));
    },
  );
});

describe('a shared link', () => {
  eachPage(
    'has the days of its explainer wherever it goes with an article, and none elsewhere',
    (page) => meta(page, 'og:type') !== undefined,
    (page) => {
      const isArticle = meta(page, 'og:type') === 'article';
      const days = isArticle ? articleDays(ownDossier(page.path)) : undefined;
      expect(sharedDays(page)).toEqual([days?.published, days?.modified]);
    },
  );
});

describe.each(LOCALES)('the structured data of the site, in %s', (locale) => {
  it('lists the terms of the glossary', () => {
    const { document } = pageAt(`${rootOf(locale)}glossary/`);
    const terms = document.querySelectorAll('dl.glossary > div').length;
    expect(terms).toBeGreaterThan(0);
    expect(typed('DefinedTerm', { document })).toHaveLength(terms);
  });

  it('says on the front page and the method page who publishes and by what rules, each told to people in a section of its own', () => {
    const { path, document: method } = pageAt(`${rootOf(locale)}method/`);
    for (const document of [pageAt(rootOf(locale)).document, method]) {
      const [publisher] = typed('NewsMediaOrganization', { document }).filter((thing) => thing['publishingPrinciples']);
      const policies = PUBLISHER.map((policy) => new URL(String(publisher?.[policy])));
      expect(new URL(String(publisher?.['logo'])).pathname).toMatch(/\.png$/);
      expect(new Set(policies.map(({ pathname }) => pathname))).toEqual(new Set([path]));
      const sections = policies.map(({ hash }) => hash.slice(1)).filter(Boolean);
      expect(new Set(sections).size).toBe(PUBLISHER.length - 1);
      const told = sections.map((id) => method.getElementById(id)?.closest('section')?.textContent ?? '');
      expect(told.filter((text) => text.length < 60)).toEqual([]);
      const reach = ['contactPoint', 'actionableFeedbackPolicy'].filter((key) => publisher?.[key] !== undefined);
      expect(reach).toHaveLength(document.querySelector('#contact ~ p > a.contact') ? 2 : 0);
    }
  });
});
