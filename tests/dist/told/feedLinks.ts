import { existsSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { fileOf, isStory, pageAt } from '../../support/builtPages.ts';
import { eachPage, everyPage } from '../../support/eachPage.ts';

describe('the feeds', () => {
  eachPage(
    'are found from the head and the foot of every page',
    ({ path }) => !path.includes('/embed/'),
    ({ document, locale }) => {
      const own = locale === 'ko' ? '/feed' : '/en/feed';
      const named = ['application/atom+xml', 'application/feed+json'].map((type) =>
        document.head.querySelector(`link[rel=alternate][type="${type}"]`)?.getAttribute('href'),
      );
      const shown = [...(document.querySelector('footer')?.querySelectorAll('a') ?? [])].map((link) =>
        link.getAttribute('href'),
      );
      return [`${own}.xml`, `${own}.json`].filter((path, at) => named[at] !== path || !shown.includes(path));
    },
  );

  eachPage('and what else a page names in another form, are there', everyPage, ({ path, document }) => {
    const links = [...document.head.querySelectorAll('link[rel=alternate][type]')];
    const named = links.map((link) => link.getAttribute('href') ?? '');
    const least = path.includes('/embed/') ? 0 : 2;
    return named.length < least ? ['no feeds'] : named.filter((address) => !existsSync(fileOf(address)));
  });

  eachPage('tell the changes to an explainer from its own page and from its log', isStory, ({ path, document }) => {
    const feed = `${path}feed.xml`;
    expect(document.querySelector(`head link[href="${feed}"]`)).toBeTruthy();
    expect(pageAt(`${path}changes/`).document.querySelector(`main a[href="${feed}"]`)).toBeTruthy();
  });
});
