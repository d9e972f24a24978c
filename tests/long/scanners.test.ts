import { describe, expect, it } from 'vitest';
import { hostRules, headersFor } from '#syndication/hosts/hostRules';
import { hashOfStyle, headerPolicy, policyOfPage, type Policy } from '#syndication/hosts/policy';
import { builtPages, pageAt } from '../support/builtPages.ts';
import { CspEvaluator, CspParser } from '../scanners/cspEvaluator.ts';
import { observe } from '../scanners/observatory.ts';

const none: Policy = { kind: 'still' };
const pages = builtPages().map(({ path, html }) => ({ path, policy: policyOfPage(html) ?? none }));
const rules = hostRules(pages, '/');
/** An answer that differs from another in nothing the scanners look at. */
const likeOthers = ({ path, policy }: (typeof pages)[number]): string =>
  `${policy.kind} ${policy.style !== undefined} ${path === '/404.html'}`;
const different = [...Map.groupBy(pages, likeOthers).values()].flatMap(([first]) => first ?? []);

describe('the scanners', () => {
  it('have something to look at: pages of every kind', () => {
    expect(new Set(different.map(({ policy }) => policy.kind))).toEqual(new Set(['still', 'enhanced', 'embed']));
    expect(different.some(({ path }) => path === '/404.html')).toBe(true);
  });

  it.each(different.map((page) => [page.path, page] as const))(
    'MDN’s Observatory grades %s A+',
    (path, { policy: { kind } }) => {
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
    },
  );

  it.each([
    [{ kind: 'still' }, []],
    [{ kind: 'still', style: hashOfStyle('') }, []],
    [{ kind: 'enhanced' }, ["script-src 'self'"]],
    [{ kind: 'enhanced', style: hashOfStyle('') }, ["script-src 'self'"]],
    [{ kind: 'embed' }, ["script-src 'self'"]],
  ] as const)('CSP Evaluator finds in the policy %j: %j', (policy: Policy, known) => {
    const { csp } = new CspParser(headerPolicy(policy));
    const found = new CspEvaluator(csp).evaluate();
    expect(found.map(({ directive, value }) => `${directive} ${value ?? ''}`.trim())).toEqual(known);
  });
});
