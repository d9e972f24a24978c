import { describe, expect, it } from 'vitest';
import type { BuiltPage } from '../../support/builtPages.ts';
import { eachPage, notePages } from '../../support/eachPage.ts';
import { LOCALES } from '#facts/values/text';

const labels = (document: Document, selector: string): string =>
  [...document.querySelectorAll(`${selector} a`)].map((link) => link.textContent?.trim() ?? '').join(' | ');
/** Pages with the site's frame; an embed stands in somebody else's. */
const isFramed = ({ document }: BuiltPage): boolean => document.querySelector('header.masthead') !== null;

describe('every page of a language', () => {
  const ways = {
    ko: { pages: 0, head: new Set<string>(), foot: new Set<string>() },
    en: { pages: 0, head: new Set<string>(), foot: new Set<string>() },
  };
  notePages((page) => {
    if (page.path === '/404.html' || !isFramed(page)) return;
    const own = ways[page.locale];
    own.pages++;
    own.head.add(labels(page.document, 'header.masthead nav'));
    own.foot.add(labels(page.document, 'footer.footer'));
  });

  it.each(LOCALES)('has the same ways on, in the same order, at its head and its foot: %s', (locale) => {
    const { pages, head, foot } = ways[locale];
    expect(pages).toBeGreaterThan(5);
    expect(head.size).toBe(1);
    expect(foot.size).toBe(1);
  });

  eachPage('plays nothing, refreshes nothing, opens nothing by itself', isFramed, ({ document }) =>
    [
      ...document.querySelectorAll(
        'video, audio, iframe, object, embed, marquee, blink, meta[http-equiv=refresh], [autofocus], [autoplay], [target=_blank]',
      ),
    ].map((element) => `<${element.tagName.toLowerCase()}>`),
  );

  eachPage('has no single-key shortcut and no lock on how the screen is held', isFramed, ({ html }) =>
    /accesskey=/.test(html) ? ['accesskey'] : [],
  );
});
