import { EVERYWHERE, isSamePolicy, lastingPolicy, pageHeaders, type Policy } from './policy.ts';
import {
  explainersOf,
  patternOf,
  shallowRules,
  sharedRules,
  storiesOf,
  type PolicedPage,
  type PolicedPattern,
  type SharedRule,
} from './sharedRules.ts';

/** Headers for every address that a pattern covers: `:name` is one part of a path, `*` anything at its end. */
export interface HostRule {
  pattern: string;
  headers: Readonly<Record<string, string>>;
}

/** Files whose names change with their content are kept for a year, everything else is asked for again. */
const FOREVER = 'public, max-age=31536000, immutable';

/** How many rules Cloudflare Pages reads: https://developers.cloudflare.com/pages/configuration/headers/ */
const READ_BY_HOSTS = 100;

/**
 * Rules that never overlap in a header: hosts disagree on what two rules for one address mean, so no page has two. What all
 * explainers have is one rule for all; a story itself is named, since no pattern tells it from `/glossary/`. Where that would be
 * more than a host `reads`, all pages that lie as deep as stories do share a rule, which leaves to each what is its own.
 */
export function hostRules(pages: readonly PolicedPage[], base: string, reads = READ_BY_HOSTS): HostRule[] {
  const { shared, stories } = policyRules(pages);
  const named = headed([...shared, ...stories], base);
  if (named.length <= reads) return named;
  const folded = policyRules(pages, shallowRules(pages));
  return headed([...folded.shared, ...folded.stories], base);
}

/**
 * The same for a host that takes an exact rule before a pattern, and else the first that fits, and that reads them again only when it is
 * told to: a page that has changed since, or is new, is sent what holds of it.
 */
export function rulesByPrecedence(pages: readonly PolicedPage[], base: string): HostRule[] {
  const { shared, stories } = policyRules(pages);
  // A header that a page is not sent is said too, or the next pattern that fits would send it.
  return headed([...shared, ...alike(stories)], base, (policy) => ({
    'X-Frame-Options': '',
    ...lastingHeaders(policy),
  }));
}

/** A page's headers without what changes with it. */
const lastingHeaders = (policy: Policy): HostRule['headers'] => ({
  ...pageHeaders(policy),
  'Content-Security-Policy': lastingPolicy(policy),
});

/** Stories that differ in nothing but their style sheets as one pattern for each language; what is no story has a rule before it. */
function alike(stories: readonly PolicedPattern[]): readonly PolicedPattern[] {
  const [first] = stories;
  if (!first || stories.some(({ policy }) => lastingPolicy(policy) !== lastingPolicy(first.policy))) return stories;
  const roots = new Set(stories.map(({ pattern }) => pattern.replace(/[^/]+\/$/, '')));
  return [...roots].sort((a, b) => b.length - a.length).map((root) => ({ ...first, pattern: `${root}:explainer/` }));
}

function headed(
  patterns: readonly PolicedPattern[],
  base: string,
  headersOf: (policy: Policy) => HostRule['headers'] = pageHeaders,
): HostRule[] {
  const rules: HostRule[] = [
    { pattern: '/*', headers: EVERYWHERE },
    { pattern: '/_astro/*', headers: { 'Cache-Control': FOREVER } },
    ...patterns.map(({ pattern, policy, leavesToPage }) => ({
      pattern,
      headers: leavesToPage === true ? lastingHeaders(policy) : headersOf(policy),
    })),
  ];
  return rules.map(({ pattern, headers }) => ({ pattern: base.replace(/\/$/, '') + pattern, headers }));
}

/** Every page in exactly one rule: those that do not grow with the explainers, and one for each story that no rule covers already. */
function policyRules(
  pages: readonly PolicedPage[],
  covering: readonly SharedRule[] = [],
): { shared: PolicedPattern[]; stories: PolicedPattern[] } {
  const explainers = explainersOf(pages);
  const covered = new Set(covering.flatMap(({ covers }) => covers));
  const open = pages.filter((page) => !covered.has(page));
  const ofAll = [...covering, ...sharedRules(open, explainers)];
  const own = ownRules(pages, '/', new Set(ofAll.flatMap(({ covers }) => covers)));
  const stories = storiesOf(explainers);
  return {
    shared: [...own.filter(({ pattern }) => !stories.has(pattern)), ...ofAll],
    stories: own.filter(({ pattern }) => stories.has(pattern)),
  };
}

/** A folder whose pages all carry one policy is one rule; where they differ, or some are `covered`, it is taken apart. */
function ownRules(pages: readonly PolicedPage[], folder: string, covered: ReadonlySet<PolicedPage>): PolicedPattern[] {
  const open = pages.filter((page) => !covered.has(page));
  const [first] = open;
  if (!first) return [];
  const agree = open.length === pages.length && open.every(({ policy }) => isSamePolicy(policy, first.policy));
  const rests = pages.map(({ path }) => path.slice(folder.length));
  // The root's rule would take in files that are no pages.
  if (agree && folder !== '/') return [{ pattern: patternOf(folder, rests), policy: first.policy }];
  const own = open.filter(({ path }) => !path.slice(folder.length).includes('/'));
  const deeper = pages.filter(({ path }) => path.slice(folder.length).includes('/'));
  const folders = [...Map.groupBy(deeper, ({ path }) => path.slice(0, path.indexOf('/', folder.length) + 1))];
  return [
    ...own.map(({ path, policy }) => ({ pattern: path, policy })),
    ...folders.sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([inner, inside]) => ownRules(inside, inner, covered)),
  ];
}

/** `_headers`, as Netlify and Cloudflare Pages read it. */
export function headersFile(rules: readonly HostRule[]): string {
  return rules
    .map(({ pattern, headers }) =>
      [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** What a host that reads `_headers` sends with an address. Two values for one header are an error of ours. */
export function headersFor(path: string, rules: readonly HostRule[]): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const { pattern, headers } of rules) {
    if (!coveredBy(pattern).test(path)) continue;
    for (const [name, value] of Object.entries(headers)) {
      if (name in sent) throw new Error(`${path}: two rules for ${name}`);
      sent[name] = value;
    }
  }
  return sent;
}

const covered = new Map<string, RegExp>();

/** The addresses of a pattern, as a regular expression that JavaScript and nginx both read. */
export function coveredBy(pattern: string): RegExp {
  const known = covered.get(pattern);
  if (known) return known;
  const parts = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/:[a-z]+/g, '[^/]+');
  const addresses = new RegExp(`^${parts.replace(/\*$/, '.*')}$`);
  covered.set(pattern, addresses);
  return addresses;
}
