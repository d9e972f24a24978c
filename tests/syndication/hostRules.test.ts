import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headersFor, hostRules, rulesByPrecedence, type HostRule } from '#syndication/hosts/hostRules';
import { nginxFile } from '#syndication/hosts/nginxFile';
import {
  hashOfStyle,
  headerPolicy,
  lastingPolicy,
  metaPolicy,
  pageHeaders,
  policyOfPage,
  type Policy,
} from '#syndication/hosts/policy';
import { runsOf } from '../support/runs.ts';

const [STILL, ENHANCED, EMBED]: [Policy, Policy, Policy] = [{ kind: 'still' }, { kind: 'enhanced' }, { kind: 'embed' }];
/** A page with a style sheet of its own in it. */
const styled = (policy: Policy, css: string): Policy => ({ ...policy, style: hashOfStyle(css) });
const faced = (policy: Policy): Policy => ({ ...policy, face: hashOfStyle('@font-face{}') });
const POLICIES = [
  STILL,
  ENHANCED,
  EMBED,
  styled(STILL, 'a{}'),
  styled(ENHANCED, 'a{}'),
  faced(styled(ENHANCED, 'a{}')),
  faced(styled(ENHANCED, 'b{}')),
];

describe('what a page may do', () => {
  it.each(POLICIES)('is the same as a meta element and as a header, but for who may frame it: %j', (policy) => {
    const [meta, header] = [metaPolicy(policy), headerPolicy(policy)].map((text) => text.split('; '));
    expect(header?.slice(0, -1)).toEqual(meta);
    expect(header?.at(-1)).toBe(`frame-ancestors ${policy.kind === 'embed' ? '*' : "'none'"}`);
    expect(metaPolicy(policy)).not.toContain('unsafe');
    expect(policyOfPage(`<meta http-equiv="Content-Security-Policy" content="${metaPolicy(policy)}">`)).toEqual(policy);
  });
});

const part = fc.constantFrom('a', 'b', 'en', 'facts');
const page = fc.record({
  path: fc.array(part, { maxLength: 4 }).map((parts) => `/${parts.map((each) => `${each}/`).join('')}`),
  policy: fc.constantFrom(...POLICIES),
});
const site = fc.uniqueArray(page, { selector: ({ path }) => path, minLength: 1, maxLength: 20 });

describe('the rules a host reads', () => {
  it('let the pages of other sites read feeds and data, wherever they stand', () => {
    fc.assert(
      fc.property(
        site,
        fc.constantFrom('feed.xml', 'en/a/feed.json', 'a/facts/x.csv', 'sitemap.xml'),
        (pages, file) => {
          const allow = hostRules(pages, '/').filter(({ headers }) => 'Access-Control-Allow-Origin' in headers);
          expect(headersFor(`/${file}`, allow)['Access-Control-Allow-Origin']).toBe('*');
        },
      ),
    );
  });

  it('give every page the headers of its own policy, once, whatever the site looks like', () => {
    fc.assert(
      fc.property(site, fc.constantFrom('/', '/news/'), (pages, base) => {
        const rules = hostRules(pages, base);
        const file = nginxFile(rulesByPrecedence(pages, base));
        for (const { path, policy } of pages) {
          const there = base.replace(/\/$/, '') + path;
          const sent = headersFor(there, rules);
          expect(sent).toMatchObject(pageHeaders(policy));
          expect(sent['X-Content-Type-Options']).toBe('nosniff');
          // Nothing of other hosts under the same name, and nothing for ever, unless an operator writes it.
          expect(sent['Strict-Transport-Security']).toMatch(/^max-age=\d+$/);
          expect(nginxSends(`${there}index.html`, file)).toEqual(lasting(sent, policy));
        }
      }),
      { numRuns: runsOf(2000) },
    );
  });
});

describe('the rules of a host that reads few', () => {
  it.each([
    ['few', 0],
    ['any number', Infinity],
  ])('forbid no page what it allows itself, and let nobody else frame it: %s', (_what, reads) => {
    fc.assert(
      fc.property(site, (pages) => {
        const rules = hostRules(pages, '/', reads);
        for (const { path, policy } of pages) {
          const { 'Content-Security-Policy': sent = '', ...rest } = headersFor(path, rules);
          const { 'Content-Security-Policy': own = '', ...others } = pageHeaders(policy);
          expect(rest).toMatchObject(others);
          for (const directive of sent.split('; ')) {
            const said = own.split('; ').find((each) => each.split(' ')[0] === directive.split(' ')[0]);
            expect([directive, directive.replace(/ \S+$/, " 'none'")], path).toContain(said);
          }
          expect(sent).toContain(`frame-ancestors ${policy.kind === 'embed' ? '*' : "'none'"}`);
        }
      }),
      { numRuns: runsOf(2000) },
    );
  });
});

describe('the rules of a newsroom', () => {
  /** What an explainer has in one language, and what the site has beside its explainers. */
  const ofExplainer: [string, Policy][] = [
    ...(
      ['changes/', 'clauses/', 'corrections/', 'facts/', 'facts/x/', 'facts/facts/', 'as-of/2026-01-01/'] as const
    ).map((path): [string, Policy] => [path, STILL]),
    ['downloads/', ENHANCED],
    ['embed/x/', EMBED],
  ];
  const ofSite: [string, Policy][] = [
    ...(['', 'search/'] as const).map((path): [string, Policy] => [path, ENHANCED]),
    ...(['corrections/', 'glossary/', 'sources/', 'people/x/', 'people/y/'] as const).map((path): [string, Policy] => [
      path,
      STILL,
    ]),
  ];
  const both = (pages: [string, Policy][]): { path: string; policy: Policy }[] =>
    ['/', '/en/'].flatMap((root) => pages.map(([path, policy]) => ({ path: root + path, policy })));
  /** A site of some explainers; their names begin as its own pages do, or are called as a part of one is. */
  const newsroom = (names: readonly string[], people: readonly string[] = []): ReturnType<typeof both> => [
    { path: '/404.html', policy: ENHANCED },
    ...both(ofSite),
    ...both(people.map((name) => [`people/${name}/`, STILL])),
    ...names.flatMap((name) => both(ofExplainer.map(([path, policy]) => [`${name}/${path}`, policy]))),
    // The style sheet of a story names the font of its headlines.
    ...names
      .flatMap((name) => ['/', '/en/'].map((root) => `${root}${name}/`))
      .map((path) => ({ path, policy: styled(ENHANCED, path) })),
  ];
  const many = Array.from({ length: 100 }, (_none, at) => `search-${at}`);
  const [one, hundred] = [newsroom(['search-0']), newsroom(many)];

  it('name each story while there are few, and are never more than Cloudflare Pages reads', () => {
    expect(hostRules(newsroom(many.slice(0, 9)), '/').length - hostRules(one, '/').length).toBe(8 * 2);
    for (const pages of [hundred, newsroom(Array.from({ length: 300 }, (_none, at) => `story-${at}`))])
      expect(hostRules(pages, '/').length).toBeLessThanOrEqual(100);
  });

  it('are as many for nginx whatever the number of explainers, and change with no page: it reads them when it is told to', () => {
    const [few, many] = [one, hundred].map((pages) => nginxFile(rulesByPrecedence(pages, '/')));
    expect(many).toBe(few);
    expect(many).not.toContain('sha256-');
  });

  it('let nothing at all through for nginx that the page itself does not let through', () => {
    for (const policy of POLICIES) {
      const page = new Map(
        metaPolicy(policy)
          .split('; ')
          .map((each) => [each.split(' ')[0], each]),
      );
      for (const each of lastingPolicy(policy)
        .split('; ')
        .filter((one) => !one.startsWith('frame-ancestors')))
        expect(page.get(each.split(' ')[0])).toBe(each);
    }
  });

  it.each([
    ['names that begin as the site’s own', [...many.slice(0, 9), 'people-and-power', 'sources-of-x'], []],
    ['an explainer called as a part of one is', ['a', 'facts', 'corrections-of-b', 'downloads', 'embed'], []],
    ['a person called as a part of an explainer is', ['a', 'b'], ['facts', 'downloads', 'en']],
  ])('give every page its own headers, once, as each host reads them: %s', (_what, names, people) => {
    const pages = newsroom(names, people);
    const rules = hostRules(pages, '/');
    const file = nginxFile(rulesByPrecedence(pages, '/'));
    for (const { path, policy } of pages) {
      const sent = headersFor(path, rules);
      expect(sent, path).toMatchObject(pageHeaders(policy));
      const ofKind = rules.filter(
        ({ pattern, headers }) => headers['X-Frame-Options'] && asNetlify(pattern).test(path),
      );
      expect(ofKind.length, path).toBe(policy.kind === 'embed' ? 0 : 1);
      expect(nginxSends(path.replace(/\/$/, '/index.html'), file), path).toEqual(lasting(sent, policy));
    }
  });
});

describe('two rules for one header', () => {
  const headers = { 'X-Frame-Options': 'DENY' };
  const rule = (pattern: string): HostRule => ({ pattern, headers });
  it.each([
    ['/:explainer/facts/*', '/a/facts/b/'],
    ['/:explainer/', '/glossary/'],
    ['/en/:explainer/facts/:page/', '/:explainer/:page/facts/b/'],
  ])('are an error: %s and %s', (first, second) => {
    const path = second.replaceAll(':explainer', 'en').replaceAll(':page', 'a');
    expect(() => headersFor(path, [rule(first), rule(second)])).toThrow(/two rules/);
  });
  it('a placeholder stands for one part of a path, never for none or two', () => {
    const sent = ['/facts/', '//facts/', '/a/facts/', '/a/b/facts/'].map((path) =>
      headersFor(path, [rule('/:x/facts/')]),
    );
    expect(sent.map((each) => Object.keys(each).length)).toEqual([0, 0, 1, 0]);
  });
});

/** Netlify’s own code (netlify/build, packages/headers-parser) lets a slash at the end come and go, and `/*` stand for less. */
function asNetlify(pattern: string): RegExp {
  const parts = pattern
    .split('/')
    .filter((part) => part !== '')
    .map((part) => (part.startsWith(':') ? '([^/]+)' : part === '*' ? '?(.*)' : part.replaceAll('.', String.raw`\.`)));
  return new RegExp(`^/${parts.join('/')}/?$`, 'iu');
}

/** What nginx sends where another host sends this: what does not change with the page, and that it is to be asked for again. */
function lasting(sent: Readonly<Record<string, string>>, policy: Policy): Record<string, string> {
  return { 'Cache-Control': 'no-cache', ...sent, 'Content-Security-Policy': lastingPolicy(policy) };
}

/** What nginx’s `map` gives for a file: the exact key, else the first pattern that fits. */
function nginxSends(file: string, conf: string): Record<string, string> {
  const sent = [...conf.matchAll(/^add_header (\S+) \$(\w+) always;$/gm)].map(([, name = '', variable = '']) => {
    const map = conf.split(`$${variable} {\n`)[1]?.split('\n}')[0] ?? '';
    const lines = [...map.matchAll(/^ {2}"(.*?)" "(.*)";$/gm)].map(([, key = '', value = '']) => ({ key, value }));
    const fits = ({ key }: { key: string }): boolean =>
      key.startsWith('~') && new RegExp(key.slice(1).replaceAll('\\\\', '\\')).test(file);
    return [
      name,
      (lines.find(({ key }) => key === file) ?? lines.find(fits))?.value ?? /default "(.*)";/.exec(map)?.[1] ?? '',
    ];
  });
  return Object.fromEntries(sent.filter(([, value]) => value !== '')) as Record<string, string>;
}
