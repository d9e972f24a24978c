import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pagedFacts } from '#derive/factIndex';
import type { Fact } from '#facts/dossier';
import { builtPages, readableText, type BuiltPage } from '../support/builtPages.ts';
import { dossierOf } from '../support/realContent.ts';
import { UNBOUND_ALLOWED } from './unboundDigits.ts';

const dossier = dossierOf('content');
const facts = pagedFacts(dossier);
const built = builtPages();
const pages = built.filter(({ html }) => html.includes('<article class="record'));
const explainers = built.filter(({ html }) => html.includes('<article class="explainer"'));
const at = new Map(pages.map((page) => [page.path, page]));
const pageOf = (prefix: string, { id }: Fact): BuiltPage | undefined =>
  at.get(`${prefix}/${dossier.explainer.id}/facts/${id}/`);
const fileOf = ({ id }: Fact): string => join('dist', dossier.explainer.id, 'facts', `${id}.json`);

describe('the page of a fact', () => {
  it('exists for every fact, organisation and person, in both languages', () => {
    const shared = dossier.facts.filter(({ folder }) => folder === 'organisations' || folder === 'people');
    expect(facts.length).toBeGreaterThan(200);
    expect(shared.length).toBeGreaterThan(20);
    const missing = ['', '/en'].flatMap((prefix) => [
      ...facts.filter((fact) => !pageOf(prefix, fact)).map(({ id }) => prefix + id),
      ...shared.filter(({ folder, id }) => !at.has(`${prefix}/${folder}/${id}/`)).map(({ id }) => prefix + id),
    ]);
    expect(missing).toEqual([]);
  });

  it('binds every digit a reader can see to a fact', () => {
    const bound = [
      ':is(data, span)[data-fact]',
      'time[data-fact]',
      ...UNBOUND_ALLOWED.map(({ selector }) => selector),
    ].join(', ');
    const loose = pages.flatMap(({ path, document }) => {
      const main = document.querySelector('main')?.cloneNode(true) as Element;
      for (const element of main.querySelectorAll(bound)) element.remove();
      return (readableText(main).match(/.{0,30}[0-9０-９].{0,20}/g) ?? []).map((text) => `${path}: ${text}`);
    });
    expect(loose).toEqual([]);
  });

  it('names every source it rests on, and leads to each', () => {
    const unnamed = facts.flatMap((fact) => {
      const cited = (('sources' in fact && fact.sources) || []).map((citation) =>
        typeof citation === 'string' ? citation : citation.id,
      );
      const links = [...(pageOf('', fact)?.document.querySelectorAll('.cited > li > a') ?? [])];
      const led = links.map((link) => link.getAttribute('href')?.split('/').at(-2));
      return cited.filter((id) => !led.includes(id)).map((id) => `${fact.id}: ${id}`);
    });
    expect(unnamed).toEqual([]);
  });

  it('says why it has its status, and how to cite it', () => {
    const silent = facts.filter((fact) => {
      const page = pageOf('', fact);
      const cites = [...(page?.document.querySelectorAll('.citation-text') ?? [])].map(
        (text) => text.textContent ?? '',
      );
      const hasReason =
        !('status' in fact && fact.status) || readableText(page?.document.body as Element).includes('왜 이 상태인가');
      return !hasReason || cites.length !== 2 || !cites.every((text) => text.includes(`/facts/${fact.id}/`));
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('does not lead to itself from its own text', () => {
    const own = pages.flatMap(({ path, document }) =>
      [...document.querySelectorAll('main a')].filter((link) => link.getAttribute('href') === path).map(() => path),
    );
    expect(own).toEqual([]);
  });
});

describe('the data of a fact', () => {
  it('stands beside every page, linked from it, with the same sources and both languages', () => {
    const wrong = facts.flatMap((fact) => {
      if (!existsSync(fileOf(fact))) return [`${fact.id}: missing`];
      const text = readFileSync(fileOf(fact), 'utf8');
      const record = JSON.parse(text) as { id: string; title: { ko: string; en: string }; sources: { id: string }[] };
      const link = pageOf('', fact)?.document.querySelector('link[rel=alternate][type="application/json"]');
      return [
        record.id !== fact.id && 'id',
        (!record.title.ko || !record.title.en) && 'title',
        record.sources.length !== (('sources' in fact && fact.sources) || []).length && 'sources',
        !text.endsWith('}\n') && 'end',
        /<[A-Z]|\\u00a0|\u00a0/.test(text) && 'markup',
        link?.getAttribute('href') !== `/${dossier.explainer.id}/facts/${fact.id}.json` && 'link',
      ]
        .filter(Boolean)
        .map((what) => `${fact.id}: ${String(what)}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the explainer', () => {
  it('leads from every number in running prose to the page of its fact; a term or a source opens in place', () => {
    for (const { document, path } of explainers) {
      const prose = [...document.querySelectorAll('.section > p, .section > ol > li, .section > ul > li')].filter(
        (element) => !element.closest('table, figure, .timeline, .unknowns, .source-list, .change-log'),
      );
      const values = prose.flatMap((element) => [
        ...element.querySelectorAll(':is(data, span)[data-fact], time[data-fact]'),
      ]);
      expect(values.length, path).toBeGreaterThan(50);
      expect(
        values.filter((value) => !value.closest('a, [popovertarget]')).map((value) => value.textContent),
        path,
      ).toEqual([]);
    }
  });

  it.each([
    ['.deals tbody th', 1],
    ['.chart-table tbody th', 1],
    ['.timeline-date', 1],
    ['.clause > h3', 1],
    ['.conflicts tbody th', 1],
    ['.unknowns > li > h3', 1],
    ['.comparison tbody th', 1],
    ['.comparison tbody td', 1],
    ['.source-list > li', 1],
  ])('leads from each %s to its fact by one way', (selector, ways) => {
    for (const { document, path } of explainers) {
      const entries = [...document.querySelectorAll(selector)];
      expect(entries.length).toBeGreaterThan(0);
      const wrong = entries.filter((entry) => entry.querySelectorAll('a[href*="/facts/"]').length !== ways);
      expect(
        wrong.map((entry) => readableText(entry).slice(0, 60)),
        path,
      ).toEqual([]);
    }
  });
});
