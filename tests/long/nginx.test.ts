import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor, hostRules, rulesByPrecedence } from '#syndication/hosts/hostRules';
import { nginxFile } from '#syndication/hosts/nginxFile';
import { hashOfStyle, policyOfPage } from '#syndication/hosts/policy';
import { builtPages } from '../support/builtPages.ts';

const PORT = 4377;
const hasNginx = spawnSync('nginx', ['-v']).status === 0;
const pages = builtPages();
const rules = hostRules(
  pages.map(({ path, html }) => ({ path, policy: policyOfPage(html) ?? { kind: 'still' } })),
  '/',
);
const there = (path: string): string => `http://127.0.0.1:${PORT}${path}`;

let folder = '';
let server: ChildProcess | undefined;

/** The README’s configuration, with what a test needs to run it as anybody, anywhere. */
function configuration(): string {
  const readme = /```nginx\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1];
  if (!readme) throw new Error('README.md shows no nginx configuration');
  const http = readme
    .replaceAll('/srv/jaengjeom/dist', resolve('dist'))
    .replace('listen 443 ssl;', `listen 127.0.0.1:${PORT};`)
    .replace(/^\s*(ssl_certificate\w*|server_name) .*\n/gm, '');
  return `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}\nhttp { access_log off;
    client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
    include /etc/nginx/mime.types;\n${http}\n}`;
}

describe.skipIf(!hasNginx)('a real nginx with the configuration of the README', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    writeFileSync(join(folder, 'nginx.conf'), configuration());
    server = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
    for (let tries = 0; tries < 50; tries++) {
      if (await fetch(there('/')).catch(() => undefined)) return;
      await new Promise((wait) => setTimeout(wait, 100));
    }
    throw new Error('nginx did not answer');
  });
  afterAll(() => {
    server?.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  it(`sends each of ${pages.length} pages whole, with exactly the headers of its rule`, async () => {
    for (const { path, html } of pages) {
      const answer = await fetch(there(path));
      const body = await answer.text();
      expect(answer.status, path).toBe(200);
      expect(body === html, path).toBe(true);
      const sent = Object.fromEntries(
        Object.keys(headersFor(path, rules)).map((name) => [name, answer.headers.get(name)]),
      );
      expect(sent, path).toEqual(headersFor(path, rules));
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
    writeFileSync(join(folder, '_nginx.conf'), nginxFile(rulesByPrecedence([...own, ...facts], '/')));
    writeFileSync(
      join(folder, 'many.conf'),
      configuration().replace(/include \S*_nginx.conf/, `include ${folder}/_nginx.conf`),
    );
    const { status, stderr } = spawnSync('nginx', ['-t', '-c', join(folder, 'many.conf')], { encoding: 'utf8' });
    expect({ status, warnings: stderr.match(/\[(?:warn|emerg)\].*/g) }).toEqual({ status: 0, warnings: null });
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
