import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hostRules, headersFile, headersFor } from '#syndication/hostRules';
import { headerPolicy, kindOfPage } from '#syndication/policy';
import { builtPages } from '../support/builtPages.ts';

const pages = builtPages();
const policed = pages.map(({ path, html }) => ({ path, kind: kindOfPage(html) ?? 'still' }));

it('every page carries one of our policies, before anything that it could load', () => {
  const bare = pages.filter(({ html }) => {
    const at = html.indexOf('<meta http-equiv="Content-Security-Policy"');
    return kindOfPage(html) === undefined || at < 0 || at > html.search(/<(script|link|style)\b/);
  });
  expect(bare.map(({ path }) => path)).toEqual([]);
});

it('a page without script forbids script, and only a page with script allows it', () => {
  const wrong = pages.filter(
    ({ html }) => (kindOfPage(html) === 'still') === /<script(?! type="application\/ld\+json")/.test(html),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

it('hosts send what the page says, once', () => {
  const rules = hostRules(policed, '/');
  expect(readFileSync('dist/_headers', 'utf8')).toBe(headersFile(rules));
  for (const { path, kind } of policed)
    expect(headersFor(path, rules)['Content-Security-Policy']).toBe(headerPolicy(kind));
});

it('hosts send no file of the site one header twice', () => {
  const rules = hostRules(policed, '/');
  const files = readdirSync('dist', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(policed.length);
  for (const { parentPath, name } of files) {
    const path = `${parentPath}/${name}`.replace(/^dist/, '');
    expect(headersFor(path, rules)['X-Content-Type-Options'], path).toBe('nosniff');
  }
});

it('stays within what Cloudflare Pages reads: 100 rules of 2,000 letters', () => {
  const text = readFileSync('dist/_headers', 'utf8');
  const stories = pages.filter(({ path }) => /^(\/en)?\/[^/]+\/facts\/$/.test(path)).length;
  const shared = text.split('\n\n').length - stories;
  // README.md says so: Korean and English, 33 explainers.
  expect(shared + 2 * 33).toBeLessThanOrEqual(100);
  expect(text.split('\n').filter((line) => line.length > 2000)).toEqual([]);
});
