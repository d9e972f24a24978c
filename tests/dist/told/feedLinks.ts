import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileOf, isStory, pageAt } from '../../support/builtPages.ts';
import { eachPage, notePages } from '../../support/eachPage.ts';

describe('the feeds', () => {
  const linked = new Set<string>();
  notePages(({ document }) => {
    for (const link of document.head.querySelectorAll('link[rel=alternate][type]'))
      linked.add(link.getAttribute('href') ?? '');
  });

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

  it('and what else a page names in another form are there', () => {
    expect(linked.size).toBeGreaterThan(4);
    expect([...linked].filter((path) => !existsSync(fileOf(path)))).toEqual([]);
  });

  eachPage('tell the changes to an explainer from its own page and from its log', isStory, ({ path, document }) => {
    const feed = `${path}feed.xml`;
    expect(document.querySelector(`head link[href="${feed}"]`)).toBeTruthy();
    expect(pageAt(`${path}changes/`).document.querySelector(`main a[href="${feed}"]`)).toBeTruthy();
  });
});
