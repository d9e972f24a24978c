import { describe, expect } from 'vitest';
import { keyDays } from '#derive/keyDays';
import { isStory, readableText, type BuiltPage } from '../../support/builtPages.ts';
import { eachPage } from '../../support/eachPage.ts';
import { ownDossier } from '../../support/siteContent.ts';

const hasOpeners = ({ html }: BuiltPage): boolean => html.includes('popovertarget=');

describe('what opens in place', () => {
  eachPage(
    'is on the explainers and on the pages of their past',
    (page) => isStory(page) || page.path.includes('/as-of/'),
    ({ path, document }) => {
      const isLast = path.includes(`/as-of/${keyDays(ownDossier(path)).at(-1) ?? ''}/`);
      const isAsked = isLast || !path.includes('/as-of/');
      return isAsked && document.querySelector('[popovertarget]') === null ? ['nothing opens'] : [];
    },
  );

  eachPage('every opener has words and one entry of the page to open', hasOpeners, ({ document }) => {
    const openers = [...document.querySelectorAll('[popovertarget]')];
    const entries = Map.groupBy(document.querySelectorAll('[popover]'), ({ id }) => id);
    const lost = openers.filter((opener) => entries.get(opener.getAttribute('popovertarget') ?? '')?.length !== 1);
    expect(lost.map((opener) => opener.outerHTML.slice(0, 120))).toEqual([]);
    expect(openers.filter((opener) => readableText(opener) === '')).toEqual([]);
    expect(openers.filter((opener) => opener.tagName !== 'BUTTON' || opener.closest('a, summary, label'))).toEqual([]);
  });

  eachPage('an entry stands in a list that is read without opening anything', hasOpeners, ({ document }) => {
    const entries = [...document.querySelectorAll('[popover]')];
    expect(entries.length).toBeGreaterThan(0);
    const folded = entries.filter((entry) => !entry.classList.contains('opens') || entry.closest('details, [hidden]'));
    expect(folded.map(({ id }) => id)).toEqual([]);
    expect(entries.filter((entry) => entry.querySelector('h1, h2, h3, h4, h5, h6'))).toEqual([]);
  });

  eachPage('no term is listed that nothing opens, and the key has every status shown', isStory, ({ document }) => {
    const opened = new Set(
      [...document.querySelectorAll('[popovertarget]')].map((opener) => opener.getAttribute('popovertarget')),
    );
    const terms = [...document.querySelectorAll('[popover][id^="term-"]')].map(({ id }) => id);
    expect(terms.filter((id) => !opened.has(id))).toEqual([]);
    const shown = [...document.querySelectorAll('[data-status]')].map(
      (mark) => `status-${mark.getAttribute('data-status') ?? ''}`,
    );
    const key = [...document.querySelectorAll('[popover][id^="status-"]')].map(({ id }) => id);
    expect(shown.length).toBeGreaterThan(0);
    expect([...new Set(shown)].filter((id) => !key.includes(id))).toEqual([]);
    expect(document.querySelectorAll('a[href*="/glossary/#"]').length).toBe(terms.length);
  });
});
