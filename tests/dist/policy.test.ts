import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { hostRules, headersFile, headersFor } from '#syndication/hosts/hostRules';
import { hashOfStyle, headerPolicy, policyOfPage } from '#syndication/hosts/policy';
import { DIST } from '../support/basePath.ts';
import { builtPages, fileOf } from '../support/builtPages.ts';

/** What each page carries, and where it carries it wrongly: only that is kept of its text. */
const pages = builtPages().map(({ path, html }) => {
  const [policy, at] = [policyOfPage(html), html.indexOf('<meta http-equiv="Content-Security-Policy"')];
  const styles = [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => css);
  const [style, face, ...more] = styles.map(hashOfStyle);
  return {
    path,
    policy: policy ?? ({ kind: 'still' } as const),
    isBare: policy === undefined || at < 0 || at > html.search(/<(script|link|style)\b/),
    isWrong: (policy?.kind === 'still') === /<script(?! type="application\/ld\+json")/.test(html),
    isStyledOtherwise: policy?.style !== style || policy?.face !== face || more.length > 0,
    isTiedToAddress: /url\(/.test(styles[0] ?? ''),
  };
});
const rules = hostRules(
  pages.map(({ path, policy }) => ({ path, policy })),
  '/',
);
const pathsOf = (some: typeof pages): string[] => some.map(({ path }) => path);

it('every page carries one of our policies, before anything that it could load', () => {
  expect(pathsOf(pages.filter(({ isBare }) => isBare))).toEqual([]);
});

it('a page without script forbids script, and only a page with script allows it', () => {
  expect(pathsOf(pages.filter(({ isWrong }) => isWrong))).toEqual([]);
});

it('a page allows the style sheet that stands in it, by its hash, and no other', () => {
  expect(pathsOf(pages.filter(({ isStyledOtherwise }) => isStyledOtherwise))).toEqual([]);
});

it('no address stands in the style of a page, so that an archive which rewrites addresses keeps it', () => {
  const own = pages.filter(({ policy }) => 'style' in policy && policy.style !== undefined);
  expect(own.length).toBeGreaterThan(0);
  expect(
    pathsOf(own.filter(({ isTiedToAddress, policy }) => isTiedToAddress || !('face' in policy && policy.face))),
  ).toEqual([]);
});

it('no script carries the schemas that content is judged by: they are large, and make code out of words', () => {
  const scripts = readdirSync(join(DIST, '_astro')).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  const heavy = scripts.filter((name) => readFileSync(join(DIST, '_astro', name), 'utf8').includes('ZodError'));
  expect(heavy).toEqual([]);
});

it('hosts send what the page says, once', () => {
  expect(readFileSync(fileOf('/_headers'), 'utf8')).toBe(headersFile(rules));
  for (const { path, policy } of pages)
    expect(headersFor(path, rules)['Content-Security-Policy']).toBe(headerPolicy(policy));
});

it('hosts send no file of the site one header twice', () => {
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(pages.length);
  for (const { parentPath, name } of files) {
    const path = join('/', relative(DIST, parentPath), name);
    expect(headersFor(path, rules)['X-Content-Type-Options'], path).toBe('nosniff');
  }
});

it('stays within what Cloudflare Pages reads: 100 rules of 2,000 letters', () => {
  const text = readFileSync(fileOf('/_headers'), 'utf8');
  expect(text.split('\n\n').length).toBeLessThanOrEqual(100);
  expect(text.split('\n').filter((line) => line.length > 2000)).toEqual([]);
});

it('sends a page nothing that it does not say itself, where a host reads no more rules than there are explainers', () => {
  const few = hostRules(
    pages.map(({ path, policy }) => ({ path, policy })),
    '/',
    0,
  );
  expect(few.length).toBeLessThan(rules.length);
  for (const { path, policy } of pages) {
    const sent = headersFor(path, few);
    expect(sent['X-Frame-Options'], path).toBe(policy.kind === 'embed' ? undefined : 'DENY');
    expect(sent['Content-Security-Policy'], path).toMatch(
      policy.kind === 'still' ? /script-src '(none|self)'/ : /script-src 'self'/,
    );
  }
});
