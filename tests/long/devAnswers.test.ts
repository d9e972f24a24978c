import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAstroDev, type AstroDev } from '../browser/astroDev.ts';

/** Whatever a built site answers, the site that is being edited answers too: pages, feeds, downloads, pictures, old addresses. */
const PORT = Number(process.env['TEST_PORT'] ?? 4388);
const WORK = 'test-results/dev-answers';
const FORMERLY = 'harbour-light';

const TOLD_OF_ALL = /^(?:dist\.sha256|licences\.txt|_headers|_nginx\.conf|_redirects)$/;
/** What cannot be there while the site is edited, and why not. */
const ONLY_BUILT: readonly [file: RegExp, why: string][] = [
  [
    /^_astro\/[^/]+\.(?:js|css)$/,
    'named after what the build made of all scripts and styles; in development each stands by itself',
  ],
  [TOLD_OF_ALL, 'told of all files of a build; in development the address says so'],
  [/^\.nojekyll$/, 'a sign for one host, and empty'],
  [/^404\.html$/, 'what a host shows for an address that nobody has: asked for below, as such'],
];

interface Answer {
  status: number;
  kind: string;
  bytes: Buffer;
}

const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

async function ask(site: string, path: string): Promise<Answer> {
  const response = await fetch(site + path, { redirect: 'manual' });
  const kind = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
  return { status: response.status, kind, bytes: Buffer.from(await response.arrayBuffer()) };
}

describe('a site that is being edited', () => {
  let dev: AstroDev;
  let built: ChildProcess;
  const site = `http://127.0.0.1:${PORT}`;
  let files: string[] = [];

  beforeAll(async () => {
    process.env['SITE_CONTACT'] = 'desk@hanbit.example';
    rmSync(WORK, { recursive: true, force: true });
    dev = await startAstroDev(PORT + 1, false, ['sample', 'every-field']);
    dev.edit('lighthouse/explainer.mdx', 'latestSeen: 2024-01', `latestSeen: 2024-01\nformerly: [${FORMERLY}]`);
    const made = spawnSync('node', ['src/cli/build.ts', '--out', `${WORK}/dist`], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: dev.content },
    });
    if (made.status !== 0) throw new Error(made.stdout + made.stderr);
    built = spawn('node', ['src/cli/serve.ts', '--port', String(PORT), '--out', `${WORK}/dist`]);
    await new Promise((ready) => built.stdout?.once('data', ready));
    files = readdirSync(`${WORK}/dist`, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(`${WORK}/dist/`.length).replaceAll('\\', '/'))
      .sort();
  }, 300_000);
  afterAll(async () => {
    built?.kill();
    await dev?.stop();
    delete process.env['SITE_CONTACT'];
  });

  it('answers for every file of the built site as the built site does', async () => {
    const asked = files.filter((file) => !ONLY_BUILT.some(([pattern]) => pattern.test(file)));
    for (const part of ['feed.xml', 'en/lighthouse/feed.json', '.well-known/security.txt', `${FORMERLY}/index.html`])
      expect(asked).toContain(part);
    for (const ending of ['.html', '.csv', '.json', '.png', '.webp', '.woff2', '.webmanifest', '.txt'])
      expect(
        asked.some((file) => file.endsWith(ending)),
        ending,
      ).toBe(true);
    const slips: string[] = [];
    for (const file of asked) {
      const [is, was] = [await ask(dev.url, addressOf(file)), await ask(site, addressOf(file))];
      const isSame = was.kind === 'text/html' || was.status !== 200 || is.bytes.equals(was.bytes);
      if (is.status !== was.status || (was.kind !== '' && is.kind !== was.kind) || !isSame)
        slips.push(`${file}: ${is.status} ${is.kind}, built ${was.status} ${was.kind}${isSame ? '' : ', other bytes'}`);
    }
    expect(slips).toEqual([]);
  });

  it('shows the same page for an address that nobody has', async () => {
    for (const path of ['/nothing/', '/lighthouse/facts/nobody/', '/en/nothing.json']) {
      const [is, was] = [await ask(dev.url, path), await ask(site, path)];
      expect([path, is.status, is.kind]).toEqual([path, was.status, 'text/html']);
      const title = /<title>([^<]*)/.exec(was.bytes.toString())?.[1] ?? 'none';
      expect(is.bytes.toString()).toContain(title);
    }
  });

  it('says of what only a build has where it comes from', async () => {
    for (const file of files.filter((each) => TOLD_OF_ALL.test(each))) {
      const { status, bytes } = await ask(dev.url, `/${file}`);
      expect([status, bytes.toString()]).toEqual([404, expect.stringContaining('npm run build')]);
    }
  });

  it('leads on from a former address', async () => {
    const { bytes } = await ask(dev.url, `/en/${FORMERLY}/timeline/`);
    expect(bytes.toString()).toContain('0; url=/en/lighthouse/timeline/');
  });

  it('leads to the page from an address without its last slash, with what was asked of it', async () => {
    const pages = files.filter((file) => /[^/]\/index\.html$/.test(file)).map((file) => addressOf(file).slice(0, -1));
    for (const bare of ['/lighthouse', '/en/lighthouse/timeline', '/en', `/${FORMERLY}/timeline`])
      expect(pages).toContain(bare);
    const slips: string[] = [];
    for (const bare of pages) {
      const { status, headers } = await fetch(`${dev.url}${bare}?q=a`, { redirect: 'manual' });
      if (status !== 301 || headers.get('location') !== `${bare}/?q=a`)
        slips.push(`${bare}: ${status} ${headers.get('location')}`);
    }
    expect(slips).toEqual([]);
    for (const nobody of ['/nothing', '/lighthouse/nobody']) {
      const [is, withSlash] = [await ask(dev.url, nobody), await ask(dev.url, `${nobody}/`)];
      expect([is.status, is.bytes.length]).toEqual([404, withSlash.bytes.length]);
    }
  });

  it('leads from the Korean address to the root, as a host that reads our rules does', async () => {
    const rules = readFileSync(`${WORK}/dist/_redirects`, 'utf8').trim().split('\n');
    for (const path of ['/ko/lighthouse/', '/ko/corrections/', '/ko/nothing/', '/ko/lighthouse/timeline/']) {
      const rule = rules.map((line) => line.split(' ')).find(([from]) => from === path || from === '/ko/*') ?? [];
      const { status, headers } = await fetch(dev.url + path, { redirect: 'manual' });
      expect([path, headers.get('location'), String(status)]).toEqual([path, rule[1], rule[2]]);
    }
  });
});
