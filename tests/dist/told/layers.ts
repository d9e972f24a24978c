import { describe, expect } from 'vitest';
import { LISTS } from '#facts/kinds/lists';
import { isStory, pageAt, readableText, type BuiltPage } from '../../support/builtPages.ts';
import { eachPage } from '../../support/eachPage.ts';

/** Pages that tell an explainer in sentences: the story, a past state of it, all of it on one page. */
const isTold = (page: BuiltPage): boolean => isStory(page) || /\/(?:as-of\/[^/]+|all)\/$/.test(page.path);
const SENTENCES = 'main :is(.section > p, .section li, .dek, td, dd)';

describe('text is text', () => {
  eachPage('no word of a sentence stands in a control', isTold, ({ document }) => {
    const controls = [...document.querySelectorAll(SENTENCES)].flatMap((sentence) => [
      ...sentence.querySelectorAll('button, input, select, textarea, [popovertarget], [role=button]'),
    ]);
    return controls
      .filter((control) => !control.closest('.citation, .pass-on, .since, .timeline-filter'))
      .map((control) => control.outerHTML.slice(0, 120));
  });

  eachPage('a term, a status and a source lead to where they are explained, and that is there', isStory, (page) => {
    const { path, document } = page;
    const links = [...document.querySelectorAll('main :is(a.term, a.key, cite a)')];
    expect(links.length).toBeGreaterThan(0);
    const lost = links.filter((link) => {
      const [list = '', place = ''] = (link.getAttribute('href') ?? '').split('#');
      return !list.startsWith(path) || pageAt(list).document.getElementById(place) === null;
    });
    expect(lost.map((link) => link.outerHTML.slice(0, 120))).toEqual([]);
    expect(links.filter((link) => readableText(link) === '')).toEqual([]);
  });

  eachPage(
    'all of it on one page leads nowhere else for them',
    ({ path }) => path.endsWith('/all/'),
    (page) => {
      const links = [...page.document.querySelectorAll('main :is(a.term, a.key, cite a)')];
      expect(links.length).toBeGreaterThan(0);
      return links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !href.startsWith('#') || page.document.getElementById(href.slice(1)) === null);
    },
  );
});

describe('everything, a tap away', () => {
  eachPage('each list of a story is named at its end with how much it holds, and there', isStory, (page) => {
    const { path, document } = page;
    const links = [...document.querySelectorAll('.other-lists a')];
    const lists = links.map((link) => (link.getAttribute('href') ?? '').slice(path.length, -1));
    expect(lists).toEqual(expect.arrayContaining(['all', 'facts', 'sources', 'changes']));
    expect(lists.filter((list) => ![...LISTS, 'all', 'facts'].includes(list))).toEqual([]);
    for (const list of lists) expect(pageAt(`${path}${list}/`).document.querySelector('h1')).not.toBeNull();
    expect(links.filter((link) => readableText(link) === '')).toEqual([]);
  });

  eachPage('what a story ends its sections with leads back to its contents', isStory, ({ document }) => {
    const contents = document.getElementById('contents');
    expect(contents?.querySelector('details')?.hasAttribute('open')).toBe(false);
    const sections = [...document.querySelectorAll('section.section')];
    expect([...(contents?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      ...sections.map(({ id }) => `#${id}`),
      '#everything',
    ]);
    return sections.filter((section) => !section.querySelector('a[href="#contents"]')).map(({ id }) => id);
  });

  eachPage('every place that a story ever had is on the one page that has all', isStory, ({ path, document }) => {
    const whole = document.querySelector('[data-whole]')?.getAttribute('data-whole') ?? '';
    expect(whole).toBe(`${path}all/`);
    const all = pageAt(whole).document;
    const lists = LISTS.map((list) => pageAtIfBuilt(`${path}${list}/`)).filter((list) => list !== undefined);
    const places = lists.flatMap((list) => [...list.querySelectorAll('main [id]')].map(({ id }) => id));
    const named = places.filter((id) => /^(?:event|source|term|status)-/.test(id));
    expect(named.length).toBeGreaterThan(0);
    return named.filter((id) => all.getElementById(id) === null);
  });

  eachPage(
    'and no place stands twice',
    ({ path }) => path.endsWith('/all/'),
    ({ document }) => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    },
  );
});

function pageAtIfBuilt(path: string): Document | undefined {
  try {
    return pageAt(path).document;
  } catch {
    return undefined;
  }
}
