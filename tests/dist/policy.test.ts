import { readFileSync } from 'node:fs';
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

it('stays within what Cloudflare Pages reads: 100 rules of 2,000 letters', () => {
  const text = readFileSync('dist/_headers', 'utf8');
  expect(text.split('\n\n').length).toBeLessThanOrEqual(100);
  expect(text.split('\n').filter((line) => line.length > 2000)).toEqual([]);
});
