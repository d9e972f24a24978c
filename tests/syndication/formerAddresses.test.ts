import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { findQuietChanges } from '#facts/desk/sinceRules';
import { underNewNames } from '#facts/desk/underNewNames';
import { assemble } from '#facts/desk/assemble';
import { formerAddresses, leadOn } from '#integrations/leadOn';
import { readFolder } from '#intake/readFolder';
import { formerMap, formerRedirects } from '#syndication/hosts/formerAddresses';
import { policyOfPage } from '#syndication/hosts/policy';
import { localeAt } from '../support/locales.ts';

/** A site of one explainer that was called otherwise. */
const folder = mkdtempSync(join(tmpdir(), 'formerly-'));
const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
const put = (file: string, text: string): void => {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), text);
};
const page = (lang: string, path: string): string =>
  `<!doctype html><html lang="${lang}"><head><title>Whose &amp; why</title><link rel="canonical" href="https://x.test/news/${path}"></head><body></body></html>`;
const rename = (names: string): void => {
  renameSync(join(content, 'lighthouse'), join(content, 'beacon'));
  const head = join(content, 'beacon/explainer.mdx');
  writeFileSync(head, readFileSync(head, 'utf8').replace(/(?=---\s*$)/, `formerly: ${names}\n`));
};

beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  rmSync(dist, { recursive: true, force: true });
  cpSync('tests/fixtures/sample', content, { recursive: true });
  for (const [lang, root] of [
    ['ko', ''],
    ['en', 'en/'],
  ] as const) {
    put(`${root}beacon/index.html`, page(lang, `${root}beacon/`));
    put(`${root}beacon/facts/who-pays/index.html`, page(lang, `${root}beacon/facts/who-pays/`));
    put(`${root}beacon/feed.xml`, `<feed>${lang}</feed>`);
  }
  put('beacon/facts/who-pays.json', '{}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a renamed explainer', () => {
  it('leads on from every page of its old address, in its language, and says which page stands for it', () => {
    rename('[lighthouse]');
    leadOn(dist, '/news/', formerAddresses(dist, content));
    for (const path of [
      'lighthouse/',
      'en/lighthouse/',
      'lighthouse/facts/who-pays/',
      'en/lighthouse/facts/who-pays/',
    ]) {
      const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
      const { document } = parseHTML(html) as unknown as { document: Document };
      const now = `/news/${path.replace('lighthouse', 'beacon')}`;
      expect(document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(`0; url=${now}`);
      expect(document.querySelector('a')?.getAttribute('href')).toBe(now);
      expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`https://x.test${now}`);
      expect(document.documentElement.lang).toBe(localeAt(path));
      expect(policyOfPage(html)?.kind).toBe('still');
    }
  });

  it('keeps feeds and data where programs ask for them', () => {
    rename('[lighthouse]');
    leadOn(dist, '/', formerAddresses(dist, content));
    expect(readFileSync(join(dist, 'en/lighthouse/feed.xml'), 'utf8')).toBe('<feed>en</feed>');
    expect(existsSync(join(dist, 'lighthouse/facts/who-pays.json'))).toBe(true);
  });

  it('leads nowhere while it is not in the site', () => {
    rename('[lighthouse]');
    rmSync(join(dist, 'beacon'), { recursive: true });
    expect(formerAddresses(dist, content)).toEqual([]);
  });

  it('is led to by hosts that read rules, and never to another host', () => {
    const former = [{ from: 'lighthouse', to: 'beacon' }];
    expect(formerRedirects(former, '/news/')).toEqual([
      '/news/lighthouse/* /news/beacon/:splat 301',
      '/news/en/lighthouse/* /news/en/beacon/:splat 301',
    ]);
    const [pattern = '', to = ''] = /"~(\^\/lighthouse.*)" (\S+);/.exec(formerMap(former, '/'))?.slice(1) ?? [];
    expect(to).toBe('/beacon/$jaengjeom_rest_0');
    const asked = new RegExp(pattern.replace('?<jaengjeom_rest_0>', ''));
    expect(asked.exec('/lighthouse/facts/x/')?.[1]).toBe('facts/x/');
    for (const path of ['/lighthouse/\r\nSet-Cookie: a', '/lighthouse/%5C', '/lighthouses/', '/x/lighthouse/'])
      expect(asked.test(path), path).toBe(false);
  });

  it('is not taken for gone by the comparison with what was published', () => {
    const past = readFolder(content).files;
    rename('[lighthouse]');
    const now = readFolder(content).files;
    expect(findQuietChanges(past, now, 'HEAD').map(({ code }) => code)).toContain('D95');
    expect(findQuietChanges(underNewNames(past, now), now, 'HEAD')).toEqual([]);
  });

  it.each([
    ['another explainer’s', '[harbour]'],
    ['its own', '[beacon]'],
    ['the site’s', '[glossary]'],
    ['given twice', '[lighthouse, lighthouse]'],
  ])('may not name an address that is somebody’s now: %s', (_name, names) => {
    cpSync('tests/fixtures/ferry', content, { recursive: true });
    renameSync(join(content, 'ferry'), join(content, 'harbour'));
    rename(names);
    expect(assemble(readFolder(content).files).problems.map(({ code, file }) => `${code} ${file}`)).toContain(
      'E85 beacon/explainer.mdx',
    );
  });
});
