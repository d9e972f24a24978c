import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { corrections } from '#derive/changes';
import { lastModified } from '#derive/lastModified';
import { factsOf } from '#facts/dossier';
import { LOCALES } from '#facts/text';
import { builtPages, type BuiltPage } from '../support/builtPages.ts';
import { dossiersOf } from '../support/realContent.ts';
import { propertiesOf } from '../support/schemaVocabulary.ts';
import { blocksOf, statedBy, thingsOf, unshown, type Thing } from '../support/structuredData.ts';

const everyPage = builtPages();
/** The page of both languages is nobody’s; an embed and a past state stand for another page, which speaks for them. */
const isSilent = ({ path, document }: BuiltPage): boolean =>
  path === '/404.html' || document.querySelector('body.embed-page') !== null || path.includes('/as-of/');
const pages = everyPage.filter((page) => !isSilent(page));
const stated = new Map(pages.map((page) => [page, thingsOf(page)]));
const all = [...stated.values()].flat();

/** What a thing must say of itself, where it is more than a reference to one. */
const REQUIRED: Record<string, string[]> = {
  BackgroundNewsArticle: ['@id', 'headline'],
  BreadcrumbList: ['itemListElement'],
  Claim: ['@id', 'url', 'name', 'text', 'inLanguage', 'isPartOf'],
  Comment: ['text'],
  ContactPoint: [],
  Corporation: ['name'],
  CorrectionComment: ['text', 'datePublished', 'about'],
  CreativeWork: ['@id', 'name'],
  DataDownload: ['name', 'contentUrl', 'encodingFormat'],
  Dataset: ['name', 'description', 'license', 'creator', 'dateModified', 'distribution'],
  DefinedTerm: ['@id', 'name', 'description'],
  DefinedTermSet: ['@id', 'name', 'hasDefinedTerm', 'inLanguage'],
  GovernmentOrganization: ['@id', 'name'],
  ListItem: ['position', 'name', 'item'],
  NewsMediaOrganization: ['@id', 'name'],
  Organization: ['name'],
  Person: ['@id', 'name'],
  Thing: ['name'],
  WebSite: ['@id', 'url', 'name', 'description', 'inLanguage', 'publisher'],
};
/** What the block of an explainer may add to its page, after brotli. */
const MOST_BYTES = 1536;

/** Whole on the page that is about it; elsewhere an article may be a stub. */
const WHOLE_ARTICLE = [
  'description',
  'image',
  'datePublished',
  'dateModified',
  'publisher',
  'author',
  'about',
  'citation',
];
const PUBLISHER = [
  ...['publishingPrinciples', 'ethicsPolicy', 'correctionsPolicy', 'verificationFactCheckingPolicy'],
  ...['unnamedSourcesPolicy', 'noBylinesPolicy'],
];

const typed = (type: string, page?: BuiltPage): Thing[] =>
  (page ? (stated.get(page) ?? []) : all).filter((thing) => thing['@type'] === type);
const at = (path: string): BuiltPage => {
  const page = pages.find((each) => each.path === path);
  if (!page) throw new Error(`there is no ${path}`);
  return page;
};
const under = (locale: string, path: string): BuiltPage => at(locale === 'en' ? `/en${path}` : path);
const idsIn = (value: unknown): string[] => [value].flat().map((thing) => String((thing as Thing)['@id']));

describe('structured data', () => {
  it('stands once on every page that stands for itself, and on no other', () => {
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter((page) => blocksOf(page).length !== 1).map(({ path }) => path)).toEqual([]);
    expect(everyPage.filter((page) => isSilent(page) && blocksOf(page).length > 0).map(({ path }) => path)).toEqual([]);
  });

  it('could not end its element, open a comment or begin a reference', () => {
    expect(pages.filter((page) => /[<>&\u2028\u2029]/.test(blocksOf(page).join())).map(({ path }) => path)).toEqual([]);
  });

  it('uses words of schema.org for what they are for, and says what each thing needs', () => {
    const wrong = all.flatMap((thing) => {
      const { '@type': type = '' } = thing;
      if (!type) return Object.keys(thing).join() === '@id' ? [] : [`no type: ${Object.keys(thing).join()}`];
      const known = propertiesOf(type);
      const required = REQUIRED[type];
      if (!known || !required) return [`unknown type ${type}`];
      return [
        ...Object.keys(thing).filter((key) => key !== '@id' && !known.has(key)),
        ...required.filter((key) => [thing[key]].flat().filter(Boolean).length === 0),
      ].map((key) => `${type} ${key}`);
    });
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('says nothing that the page does not say to people', () => {
    const values = pages.map((page) => statedBy(stated.get(page) ?? []).length);
    const counted = values.reduce((sum, count) => sum + count, 0);
    const types = [...Map.groupBy(all, (thing) => thing['@type'] ?? 'reference')].map(
      ([type, { length }]) => `${type} ${length}`,
    );
    console.log(`structured data: ${pages.length} pages, ${counted} values looked for; ${types.sort().join(', ')}`);
    expect(values.filter((count) => count === 0)).toEqual([]);
    expect(counted).toBeGreaterThan(3000);
    expect(pages.flatMap((page) => unshown(page, everyPage))).toEqual([]);
  });

  it('costs a reader of an explainer next to nothing', () => {
    const size = (html: string): number => brotliCompressSync(html).length;
    const costs = LOCALES.flatMap((locale) =>
      dossiersOf('content').map(({ explainer }) => {
        const { html } = under(locale, `/${explainer.id}/`);
        return size(html) - size(html.replace(/<script type="application\/ld\+json">.*?<\/script>/s, ''));
      }),
    );
    console.log(`structured data on an explainer: ${costs.join(', ')} bytes after brotli`);
    expect(costs.filter((cost) => cost < 100 || cost > MOST_BYTES)).toEqual([]);
  });

  it('calls one thing by one name in a language, and knows a page by its own address', () => {
    for (const locale of LOCALES) {
      const named = pages
        .filter((page) => page.locale === locale)
        .flatMap((page) => stated.get(page) ?? [])
        .filter((thing) => thing['@type'] && thing['@id']);
      const known = Map.groupBy(named, (thing) => String(thing['@id']));
      const told = [...known].map(([id, things]) => {
        const names = new Set(
          things.map((thing) => `${String(thing['@type'])} ${String(thing['name'] ?? thing['headline'])}`),
        );
        return { id, names: [...names] };
      });
      expect(told.length).toBeGreaterThan(100);
      expect(told.filter(({ names }) => names.length > 1)).toEqual([]);
    }
    const twice = pages.flatMap((page) => {
      const ids = outermost(page).flatMap((thing) => thing['@id'] ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(twice).toEqual([]);
  });

  it('refers to nothing that no page tells of', () => {
    const described = new Set(pages.flatMap((page) => outermost(page).flatMap((thing) => thing['@id'] ?? [])));
    const terms = typed('DefinedTerm').map((thing) => thing['@id']);
    const loose = all.flatMap((thing) => thing['@id'] ?? []).filter((id) => !described.has(id) && !terms.includes(id));
    expect([...new Set(loose)]).toEqual([]);
  });
});

function outermost(page: BuiltPage): Thing[] {
  return blocksOf(page).flatMap((block) => (JSON.parse(block) as { '@graph': Thing[] })['@graph']);
}

describe.each(LOCALES)('in %s', (locale) => {
  const dossiers = dossiersOf('content');

  it('an explainer names its sources, its parties, its days and its corrections, and no person as its author', () => {
    for (const dossier of dossiers) {
      const [article] = typed('BackgroundNewsArticle', under(locale, `/${dossier.explainer.id}/`));
      expect(Object.keys(article ?? {})).toEqual(expect.arrayContaining(WHOLE_ARTICLE));
      expect(article?.['datePublished']).toBe(dossier.explainer.published);
      expect(article?.['dateModified']).toBe(lastModified(dossier));
      expect(idsIn(article?.['author'])).toEqual(idsIn(article?.['publisher']));
      const listed = under(locale, `/${dossier.explainer.id}/`).document.querySelectorAll('.source-list > li').length;
      expect(listed).toBeGreaterThan(50);
      expect(new Set(idsIn(article?.['citation'])).size).toBe(listed);
      const comments = article?.['correction'] === undefined ? [] : [article['correction']].flat();
      expect(comments).toHaveLength(corrections(dossier).length);
    }
  });

  it('every position that was said and every difference is a claim on its own page; a silence is none', () => {
    for (const dossier of dossiers) {
      const claimed = (id: string) => typed('Claim', under(locale, `/${dossier.explainer.id}/facts/${id}/`)).length;
      const positions = factsOf(dossier, 'positions');
      const said = positions.filter(({ text }) => text);
      const expected = [...said, ...factsOf(dossier, 'differences')].map(({ id }) => id);
      expect(expected.length).toBeGreaterThan(20);
      expect(expected.filter((id) => claimed(id) !== 1)).toEqual([]);
      expect(positions.filter(({ text, id }) => !text && claimed(id) > 0)).toEqual([]);
    }
  });

  it('the glossary lists its terms, and the data page its files', () => {
    const glossary = under(locale, '/glossary/');
    const terms = glossary.document.querySelectorAll('dl.glossary > div').length;
    expect(terms).toBeGreaterThan(10);
    expect(typed('DefinedTerm', glossary)).toHaveLength(terms);
    for (const { explainer } of dossiers) {
      const page = under(locale, `/${explainer.id}/downloads/`);
      const files = [...page.document.querySelectorAll('table.files a[download]')].map((link) =>
        link.getAttribute('href'),
      );
      const offered = typed('DataDownload', page).map((file) => new URL(String(file['contentUrl'])).pathname);
      expect(files.length).toBeGreaterThan(10);
      expect(offered.toSorted()).toEqual(files.toSorted());
      const [dataset] = typed('Dataset', page);
      expect(String(dataset?.['description']).length).toBeGreaterThanOrEqual(50);
    }
  });

  it('the front page and the method page say who publishes and by what rules, each told to people in a section of its own', () => {
    const method = under(locale, '/method/');
    for (const page of [under(locale, '/'), method]) {
      const [publisher] = typed('NewsMediaOrganization', page).filter((thing) => thing['publishingPrinciples']);
      const policies = PUBLISHER.map((policy) => new URL(String(publisher?.[policy])));
      expect(new URL(String(publisher?.['logo'])).pathname).toMatch(/\.png$/);
      expect(new Set(policies.map(({ pathname }) => pathname))).toEqual(new Set([method.path]));
      const sections = policies.map(({ hash }) => hash.slice(1)).filter(Boolean);
      expect(new Set(sections).size).toBe(PUBLISHER.length - 1);
      const told = sections.map((id) => method.document.getElementById(id)?.closest('section')?.textContent ?? '');
      expect(told.filter((text) => text.length < 60)).toEqual([]);
      const reach = ['contactPoint', 'actionableFeedbackPolicy'].filter((key) => publisher?.[key] !== undefined);
      expect(reach).toHaveLength(page.document.querySelector('#contact ~ p > a.contact') ? 2 : 0);
    }
  });

  it('every page but the front page says where it stands, down to itself', () => {
    const wrong = pages
      .filter((page) => page.locale === locale)
      .filter((page) => {
        const steps = typed('ListItem', page).map((step) => String(step['item']));
        const own = page.document.querySelector('link[rel=canonical]')?.getAttribute('href');
        const home = locale === 'en' ? '/en/' : '/';
        return page.path === home
          ? steps.length > 0
          : steps.at(-1) !== own || new URL(steps[0] ?? '').pathname !== home;
      });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
