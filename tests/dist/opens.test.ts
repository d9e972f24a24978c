import { describe, expect, it } from 'vitest';
import { builtPages, explainerPages, readableText } from '../support/builtPages.ts';

const pages = builtPages().filter(({ document }) => document.querySelector('[popovertarget]'));

describe('what opens in place', () => {
  it('is on the explainers and on the pages of their past', () => {
    expect(pages.length).toBeGreaterThanOrEqual(explainerPages().length + 2);
  });

  it.each(pages.map((page) => [page.path, page] as const))(
    '%s: every opener has words and one entry of the page to open',
    (_path, { document }) => {
      const openers = [...document.querySelectorAll('[popovertarget]')];
      const lost = openers.filter((opener) => {
        const id = opener.getAttribute('popovertarget') ?? '';
        return document.querySelectorAll(`[popover][id="${id}"]`).length !== 1;
      });
      expect(lost.map((opener) => opener.outerHTML.slice(0, 120))).toEqual([]);
      expect(openers.filter((opener) => readableText(opener) === '')).toEqual([]);
      expect(openers.filter((opener) => opener.tagName !== 'BUTTON' || opener.closest('a, summary, label'))).toEqual(
        [],
      );
    },
  );

  it.each(pages.map((page) => [page.path, page] as const))(
    '%s: an entry stands in a list that is read without opening anything',
    (_path, { document }) => {
      const entries = [...document.querySelectorAll('[popover]')];
      expect(entries.length).toBeGreaterThan(0);
      const folded = entries.filter(
        (entry) => !entry.classList.contains('opens') || entry.closest('details, [hidden]'),
      );
      expect(folded.map(({ id }) => id)).toEqual([]);
      expect(entries.filter((entry) => entry.querySelector('h1, h2, h3, h4, h5, h6'))).toEqual([]);
    },
  );

  it.each(explainerPages().map((page) => [page.path, page] as const))(
    '%s: no term is listed that nothing opens, and the key has every status shown',
    (_path, { document }) => {
      const opened = new Set(
        [...document.querySelectorAll('[popovertarget]')].map((opener) => opener.getAttribute('popovertarget')),
      );
      const terms = [...document.querySelectorAll('[popover][id^="term-"]')].map(({ id }) => id);
      expect(terms.length).toBeGreaterThan(10);
      expect(terms.filter((id) => !opened.has(id))).toEqual([]);
      const shown = [...document.querySelectorAll('[data-status]')].map(
        (mark) => `status-${mark.getAttribute('data-status') ?? ''}`,
      );
      const key = [...document.querySelectorAll('[popover][id^="status-"]')].map(({ id }) => id);
      expect([...new Set(shown)].filter((id) => !key.includes(id))).toEqual([]);
      expect(document.querySelectorAll('a[href*="/glossary/#"]').length).toBe(terms.length);
    },
  );
});
