import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, it } from 'vitest';
import { hostRules, headersFor } from '#syndication/hostRules';
import { headerPolicy, kindOfPage, type PolicyKind } from '#syndication/policy';
import { builtPages, pageAt } from '../support/builtPages.ts';
import { observe } from '../support/observatory.ts';

const pages = builtPages().map(({ path, html }) => ({ path, kind: kindOfPage(html) ?? ('still' as const) }));
const rules = hostRules(pages, '/');
/** An answer that differs from another in nothing the scanners look at. */
const likeOthers = ({ path, kind }: (typeof pages)[number]): string => `${kind} ${path === '/404.html'}`;
const different = [...Map.groupBy(pages, likeOthers).values()].flatMap(([first]) => first ?? []);

describe('the scanners', () => {
  it('have something to look at: pages of every kind', () => {
    expect(new Set(different.map(({ kind }) => kind))).toEqual(new Set(['still', 'enhanced', 'embed']));
    expect(different.some(({ path }) => path === '/404.html')).toBe(true);
  });

  it.each(different.map((page) => [page.path, page] as const))('MDN’s Observatory grades %s A+', (path, { kind }) => {
    const { grade, score, faults } = observe(
      pageAt(path).html,
      headersFor(path, rules),
      path === '/404.html' ? 404 : 200,
    );
    // An embed is made to stand in other people’s pages: what keeps pages out of frames is not for it.
    const stated = kind === 'embed' ? faults.filter((fault) => !/Frame|ResourcePolicy/.test(fault)) : faults;
    expect(stated).toEqual([]);
    expect(grade).toBe('A+');
    expect(score).toBeGreaterThanOrEqual(kind === 'embed' ? 110 : 130);
  });

  it.each([
    ['still', []],
    ['enhanced', ["script-src 'self'"]],
    ['embed', ["script-src 'self'"]],
  ] as const)('CSP Evaluator finds in the policy of %s pages: %j', (kind: PolicyKind, known) => {
    const { csp } = new CspParser(headerPolicy(kind));
    const found = new CspEvaluator(csp).evaluate();
    expect(found.map(({ directive, value }) => `${directive} ${value ?? ''}`.trim())).toEqual(known);
  });
});
