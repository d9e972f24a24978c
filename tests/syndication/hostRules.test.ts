import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headersFor, hostRules } from '#syndication/hostRules';
import { headerPolicy, kindOfPage, metaPolicy, pageHeaders, type PolicyKind } from '#syndication/policy';

const KINDS: PolicyKind[] = ['still', 'enhanced', 'embed'];

describe('what a page may do', () => {
  it.each(KINDS)('is the same as a meta element and as a header, but for who may frame it: %s', (kind) => {
    const [meta, header] = [metaPolicy(kind), headerPolicy(kind)].map((policy) => policy.split('; '));
    expect(header?.slice(0, -1)).toEqual(meta);
    expect(header?.at(-1)).toBe(`frame-ancestors ${kind === 'embed' ? '*' : "'none'"}`);
    expect(metaPolicy(kind)).not.toContain('unsafe');
    expect(kindOfPage(`<meta http-equiv="Content-Security-Policy" content="${metaPolicy(kind)}">`)).toBe(kind);
  });
});

describe('the rules a host reads', () => {
  const part = fc.constantFrom('a', 'b', 'en', 'facts');
  const page = fc.record({
    path: fc.array(part, { maxLength: 4 }).map((parts) => `/${parts.map((each) => `${each}/`).join('')}`),
    kind: fc.constantFrom(...KINDS),
  });
  const site = fc.uniqueArray(page, { selector: ({ path }) => path, minLength: 1, maxLength: 20 });

  it('let the pages of other sites read feeds and data, wherever they stand', () => {
    fc.assert(
      fc.property(
        site,
        fc.constantFrom('feed.xml', 'en/a/feed.json', 'a/facts/x.csv', 'sitemap.xml'),
        (pages, file) => {
          expect(headersFor(`/${file}`, hostRules(pages, '/'))['Access-Control-Allow-Origin']).toBe('*');
        },
      ),
    );
  });

  it('give every page the headers of its own policy, once, whatever the site looks like', () => {
    fc.assert(
      fc.property(site, fc.constantFrom('/', '/news/'), (pages, base) => {
        const rules = hostRules(pages, base);
        for (const { path, kind } of pages) {
          const sent = headersFor(base.replace(/\/$/, '') + path, rules);
          expect(sent).toMatchObject(pageHeaders(kind));
          expect(sent['X-Content-Type-Options']).toBe('nosniff');
        }
      }),
      { numRuns: 300 },
    );
  });
});
