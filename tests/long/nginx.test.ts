import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor, hostRules, rulesByPrecedence } from '#syndication/hosts/hostRules';
import { formerMap } from '#syndication/hosts/formerAddresses';
import { nginxFile } from '#syndication/hosts/nginxFile';
import { hashOfStyle, lastingPolicy, policyOfPage } from '#syndication/hosts/policy';
import { builtPages } from '../support/builtPages.ts';
import { hasNginx, nginxConfiguration, rawHead, startNginx, type NginxServer } from '../support/nginxServer.ts';

const PORT = 4377;
const pages = builtPages();
const rules = hostRules(
  pages.map(({ path, html }) => ({ path, policy: policyOfPage(html) ?? { kind: 'still' } })),
  '/',
);
const there = (path: string): string => `http://127.0.0.1:${PORT}${path}`;

let server: NginxServer | undefined;

describe.skipIf(!hasNginx)('a real nginx with the server file of the project', () => {
  beforeAll(async () => {
    server = await startNginx(PORT);
  });
  afterAll(() => server?.stop());

  it(`sends each of ${pages.length} pages whole, with exactly the headers of its rule`, async () => {
    for (const { path, html } of pages) {
      const answer = await fetch(there(path));
      const body = await answer.text();
      expect(answer.status, path).toBe(200);
      expect(body === html, path).toBe(true);
      const policy = policyOfPage(html) ?? { kind: 'still' as const };
      const expected: Record<string, string> = {
        ...headersFor(path, rules),
        'Content-Security-Policy': lastingPolicy(policy),
        'Cache-Control': 'no-cache',
      };
      const sent = Object.fromEntries(Object.keys(expected).map((name) => [name, answer.headers.get(name)]));
      expect(sent, path).toEqual(expected);
      expect(answer.headers.get('content-type'), path).toMatch(/^text\/html; charset=utf-8$/i);
    }
  });

  it('reads the rules of a thousand explainers with long names', () => {
    const slug = 'a-contract-between-three-companies-and-who-may-sell-what-of-it-';
    const stories = Array.from({ length: 1000 }, (_none, at) =>
      ['', '/en'].map((root) => `${root}/${slug}${at}/`),
    ).flat();
    const own = stories.map((path) => ({ path, policy: { kind: 'enhanced', style: hashOfStyle(path) } as const }));
    const facts = stories.map((path) => ({ path: `${path}facts/`, policy: { kind: 'still' } as const }));
    const { folder = '' } = server ?? {};
    const former = formerMap([], '/');
    writeFileSync(join(folder, '_nginx.conf'), nginxFile(rulesByPrecedence([...own, ...facts], '/')) + former);
    writeFileSync(
      join(folder, 'many.conf'),
      nginxConfiguration(folder, PORT).replace(/include \S*_nginx.conf/, `include ${folder}/_nginx.conf`),
    );
    const { status, stderr } = spawnSync('nginx', ['-t', '-c', join(folder, 'many.conf')], { encoding: 'utf8' });
    expect({ status, warnings: stderr.match(/\[(?:warn|emerg)\].*/g) }).toEqual({ status: 0, warnings: null });
  });

  it('compresses what can be compressed, feeds and sitemaps too, and says that it does', async () => {
    const story = pages.find(({ path }) => /^\/[^/]+\/facts\/$/.test(path))?.path.replace('facts/', '') ?? '';
    for (const path of ['/', '/feed.xml', '/feed.json', '/sitemap.xml', `${story}feed.xml`, '/favicon.svg']) {
      const answer = await fetch(there(path), { headers: { 'Accept-Encoding': 'gzip' } });
      expect([answer.headers.get('content-encoding'), answer.headers.get('vary')], path).toEqual([
        'gzip',
        'Accept-Encoding',
      ]);
      expect(answer.headers.get('cache-control'), path).toBe('no-cache');
      expect(answer.headers.get('strict-transport-security'), path).toBe('max-age=63072000');
    }
  });

  it('styles a page that was published since it read its rules, and one that is new', async () => {
    const story =
      pages.find(({ html }) => policyOfPage(html)?.style !== undefined && html.includes('<article'))?.path ?? '';
    for (const path of [story, '/quite-new/']) {
      const sent = (await fetch(there(path))).headers.get('content-security-policy') ?? '';
      expect(sent, path).not.toContain('sha256-');
      if (path === story) expect(sent).not.toMatch(/style-src|default-src/);
    }
  });

  it('answers an unknown address with our page, its policy and 404', async () => {
    const answer = await fetch(there('/no-such-page/'));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('쟁점');
    expect(answer.headers.get('content-security-policy')).toBe(
      headersFor('/404.html', rules)['Content-Security-Policy'],
    );
  });

  it('leads a page without its slash to the one with it, and /ko/ to the root', async () => {
    const bare = await fetch(there('/method'), { redirect: 'manual' });
    expect([bare.status, new URL(bare.headers.get('location') ?? '', there('/')).pathname]).toEqual([301, '/method/']);
    const korean = await fetch(there('/ko/method/'), { redirect: 'manual' });
    expect([korean.status, new URL(korean.headers.get('location') ?? '', there('/')).pathname]).toEqual([
      301,
      '/method/',
    ]);
    for (const [asked, end] of [
      ['/ko', '/'],
      ['/ko/', '/'],
      ['/ko/search/?q=azure', '/search/?q=azure'],
    ] as const)
      expect((await rawHead(PORT, asked)).match(/^Location: (.*)$/m)?.[1], asked).toBe(end);
  });

  it('leads nobody to another host, whatever address is made up', async () => {
    // What reads as `//`, as a scheme or as a new line to a server, to a browser, or to neither.
    const piece = fc.constantFrom(
      ...[
        '/',
        '//',
        '\\',
        '%5C',
        '%5c',
        '%2F',
        '%2f',
        '/%5C',
        '%252F',
        '%09',
        '\t',
        '%0d%0a',
        '%0D%0AX-Evil:%20yes',
        '%00',
      ],
      ...[
        'evil.example',
        '@evil.example',
        ':443',
        'https:',
        '.',
        '..',
        '%2e%2e',
        ';',
        '?',
        '#',
        '?q=//evil.example',
        '%',
      ],
      ...['ko', 'en', 'method', 'index.html', '쟁점', '%EC%9F%81', ' '],
    );
    const start = fc.constantFrom('/', '/ko/', '/ko', '/ko//', '/en/', '//', '/method', '/ko/en', '/_astro');
    const address = fc.tuple(start, fc.array(piece, { maxLength: 6 })).map(([from, rest]) => from + rest.join(''));
    let led = 0;
    await fc.assert(
      fc.asyncProperty(address, async (asked) => {
        const head = await rawHead(PORT, asked);
        expect(head).not.toMatch(/^X-Evil/im);
        const location = /^Location: (.*)$/im.exec(head)?.[1]?.trim();
        if (location === undefined) return;
        led += 1;
        expect(location).toMatch(/^\//);
        expect(new URL(location, 'https://news.example/a/b/').origin, location).toBe('https://news.example');
      }),
      {
        numRuns: 3000,
        examples: [
          '%5Cevil.example/login',
          '/evil.example',
          '%2Fevil.example',
          '%09/evil.example',
          '%0d%0aX-Evil:%20yes',
        ].map((rest): [string] => [`/ko/${rest}`]),
      },
    );
    expect(led).toBeGreaterThan(100);
  });

  it('keeps what hosts read to itself, and lets named files be kept for a year', async () => {
    for (const path of ['/_headers', '/_redirects', '/_nginx.conf', '/.nojekyll'])
      expect((await fetch(there(path))).status, path).toBe(404);
    const style = /href="([^"]*\.css)"/.exec(pages.find(({ path }) => path === '/method/')?.html ?? '')?.[1] ?? '';
    const answer = await fetch(there(style));
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-type')).toMatch(/^text\/css/);
  });
});
