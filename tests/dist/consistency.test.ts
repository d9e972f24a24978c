import { describe, expect, it } from 'vitest';
import { builtPages } from '../support/builtPages.ts';

/** Pages with the site's frame; an embed stands in somebody else's. */
const pages = builtPages().filter(({ document }) => document.querySelector('header.masthead'));
const labels = (document: Document, selector: string): string =>
  [...document.querySelectorAll(`${selector} a`)].map((link) => link.textContent?.trim() ?? '').join(' | ');

describe('every page of a language', () => {
  it.each(['ko', 'en'] as const)('has the same ways on, in the same order, at its head and its foot: %s', (locale) => {
    const own = pages.filter((page) => page.locale === locale && page.path !== '/404.html');
    expect(own.length).toBeGreaterThan(5);
    expect(new Set(own.map(({ document }) => labels(document, 'header.masthead nav'))).size).toBe(1);
    expect(new Set(own.map(({ document }) => labels(document, 'footer.footer'))).size).toBe(1);
  });

  it('plays nothing, refreshes nothing, opens nothing by itself', () => {
    const found = pages.flatMap(({ path, document }) =>
      [
        ...document.querySelectorAll(
          'video, audio, iframe, object, embed, marquee, blink, meta[http-equiv=refresh], [autofocus], [autoplay], [target=_blank]',
        ),
      ].map((element) => `${path}: <${element.tagName.toLowerCase()}>`),
    );
    expect(found).toEqual([]);
  });

  it('has no single-key shortcut and no lock on how the screen is held', () => {
    const found = pages.filter(({ html }) => /accesskey=/.test(html)).map(({ path }) => path);
    expect(found).toEqual([]);
  });
});
