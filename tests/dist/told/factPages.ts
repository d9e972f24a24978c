import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pagedFacts } from '#derive/factIndex';
import type { Fact } from '#facts/kinds/dossier';
import { isGroup } from '#facts/kinds/organisation';
import { toldLocales } from '#facts/kinds/translation';
import { LOCALES } from '#facts/values/text';
import { fileOf, isStory, readableText, type BuiltPage } from '../../support/builtPages.ts';
import { sheetsOf } from '../../support/sheetRules.ts';
import { eachPage, notePages } from '../../support/eachPage.ts';
import { dossiers, isAwaited, isPendingAt, ownDossier, storyPath } from '../../support/siteContent.ts';
import { looseDigits } from '../../support/unboundDigits.ts';
import { rootOf } from '../../support/locales.ts';

const isRecord = ({ html }: BuiltPage): boolean => html.includes('<article class="record');
/** The facts that must have a page in their explainer, by the address of the Korean one. */
const paged = new Map<string, Fact>(
  dossiers.flatMap((dossier) =>
    pagedFacts(dossier).map((fact) => [`${storyPath(dossier, 'ko')}facts/${fact.id}/`, fact] as const),
  ),
);
/** Of all explainers once: organisations and people. */
const shared = new Set(
  dossiers.flatMap(({ facts }) =>
    facts.flatMap((fact) => {
      const isParty = fact.folder === 'people' || (fact.folder === 'organisations' && !isGroup(fact));
      return isParty ? `/${fact.folder}/${fact.id}/` : [];
    }),
  ),
);
const isPaged = ({ path }: BuiltPage): boolean => paged.has(path);
const factAt = (path: string): Fact => paged.get(path) as Fact;
const citedBy = (fact: Fact): string[] =>
  (('sources' in fact && fact.sources) || []).map((citation) =>
    typeof citation === 'string' ? citation : citation.id,
  );

describe('the page of a fact', () => {
  const records = new Set<string>();
  notePages((page) => {
    if (isRecord(page)) records.add(page.path);
  });

  it('exists for every fact, organisation and person, in each language it is told in', () => {
    const expected = LOCALES.flatMap((locale) =>
      [...paged.keys(), ...shared].map((path) => rootOf(locale) + path.slice(1)).filter((path) => !isAwaited(path)),
    );
    expect(paged.size).toBeGreaterThan(0);
    expect(shared.size).toBeGreaterThan(0);
    expect(expected.filter((path) => !records.has(path))).toEqual([]);
  });

  eachPage('binds every digit a reader can see to a fact', isRecord, ({ document }) =>
    looseDigits(document.querySelector('main') as Element),
  );

  eachPage('names every source it rests on, and leads to each', isPaged, ({ path, document }) => {
    const links = [...document.querySelectorAll('.cited > li > a')];
    const led = links.map((link) => link.getAttribute('href')?.split('/').at(-2));
    return citedBy(factAt(path)).filter((id) => !led.includes(id));
  });

  eachPage('says why it has its status, and how to cite it', isPaged, ({ path, document }) => {
    const fact = factAt(path);
    const cites = [...document.querySelectorAll('.citation-text')].map((text) => text.textContent ?? '');
    const hasReason = !('status' in fact && fact.status) || readableText(document.body).includes('왜 이 상태인가');
    return hasReason &&
      cites.length === toldLocales(ownDossier(path)).length &&
      cites.every((text) => text.includes(`/facts/${fact.id}/`))
      ? []
      : ['says not why, or not how'];
  });

  eachPage('does not lead to itself from its own text', isRecord, ({ path, document }) =>
    [...document.querySelectorAll('main a')].filter((link) => link.getAttribute('href') === path),
  );

  eachPage('has its data beside it, linked, with the same sources and both languages', isPaged, (page) => {
    const fact = factAt(page.path);
    const address = `${page.path.slice(0, -1)}.json`;
    if (!existsSync(fileOf(address))) return ['missing'];
    const text = readFileSync(fileOf(address), 'utf8');
    const record = JSON.parse(text) as { id: string; title: { ko: string; en: string }; sources: { id: string }[] };
    const link = page.document.querySelector('link[rel=alternate][type="application/json"]');
    return [
      record.id !== fact.id && 'id',
      (!record.title.ko || (!record.title.en && !isPendingAt(page.path))) && 'title',
      record.sources.length !== citedBy(fact).length && 'sources',
      !text.endsWith('}\n') && 'end',
      /<[A-Z]|\\u00a0|\u00a0/.test(text) && 'markup',
      link?.getAttribute('href') !== address && 'link',
    ].filter(Boolean);
  });
});

const isIndex = ({ path }: BuiltPage): boolean => path.endsWith('/facts/');
describe('the list of all facts', () => {
  eachPage(
    'is filtered by kind without script: each choice says how many it leaves, and has a rule',
    isIndex,
    (page) => {
      const { document, html } = page;
      const rules = sheetsOf(html).join('');
      const choices = [...document.querySelectorAll('.kind-filter label')];
      expect(choices.length).toBeGreaterThan(3);
      return choices.flatMap((choice) => {
        const place = choice.querySelector('input')?.getAttribute('value') ?? '';
        const rows = document.querySelectorAll(
          `section${place === '0' ? '' : `[data-place="${place}"]`} tbody tr`,
        ).length;
        const isRuled = place === '0' || new RegExp(`value=["']?${place}["']?\\]:checked`).test(rules);
        return choice.querySelector('data')?.getAttribute('value') === String(rows) && isRuled ? [] : [place];
      });
    },
  );
});

/** All of an explainer on one page. */
const isWhole = ({ path }: BuiltPage): boolean => path.endsWith('/all/');

describe('the explainer', () => {
  eachPage(
    'leads from every number in running prose to the page of its fact; a term or a source to its list',
    isStory,
    ({ document }) => {
      const prose = [...document.querySelectorAll('.section > p, .section > ol > li, .section > ul > li')].filter(
        (element) => !element.closest('table, figure, .timeline, .unknowns, .source-list, .change-log'),
      );
      const values = prose.flatMap((element) => [...element.querySelectorAll('data[data-fact], time[data-fact]')]);
      expect(values.length).toBeGreaterThan(0);
      return values.filter((value) => !value.closest('a')).map((value) => value.textContent);
    },
  );

  const has =
    (selector: string) =>
    (page: BuiltPage): boolean =>
      isWhole(page) && page.document.querySelector(selector) !== null;
  const ONE_WAY = [
    ...['.deals tbody th', '.chart-table tbody th', '.timeline-date', '.compared-clause > h2', '.conflicts tbody th'],
    ...['.unknowns > li > h3', '.comparison tbody th', '.comparison tbody td[id]', '.source-list > li'],
  ];
  for (const selector of ONE_WAY)
    eachPage(`leads from each ${selector} to its fact by one way`, has(selector), ({ document }) => {
      const entries = [...document.querySelectorAll(selector)];
      // A cell that a poll answers leads to the poll too.
      const own = (entry: Element): string => (entry.tagName === 'TD' ? `/facts/${entry.id}/` : '/facts/');
      const wrong = entries.filter((entry) => entry.querySelectorAll(`a[href*="${own(entry)}"]`).length !== 1);
      return wrong.map((entry) => readableText(entry).slice(0, 60));
    });
});
