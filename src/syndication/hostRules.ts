import { EVERYWHERE, pageHeaders, type PolicyKind } from './policy.ts';

/** A page's address under the site's base, with the policy it carries. */
export interface PolicedPage {
  /** `/azure-exclusivity/`, `/404.html` */
  path: string;
  kind: PolicyKind;
}

/** Headers for every address that a pattern covers; `*` stands for anything at the end of a path. */
export interface HostRule {
  pattern: string;
  headers: Readonly<Record<string, string>>;
}

/** Files whose names change with their content are kept for a year, everything else is asked for again. */
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * Rules that never overlap in a header: hosts disagree on what two rules for one address mean, so no address has two.
 * A folder whose pages all carry one policy is one rule; where they differ, it is taken apart.
 */
export function hostRules(pages: readonly PolicedPage[], base: string): HostRule[] {
  const under = (path: string): string => base.replace(/\/$/, '') + path;
  return [
    { pattern: under('/*'), headers: EVERYWHERE },
    { pattern: under('/_astro/*'), headers: { 'Cache-Control': FOREVER } },
    ...policyRules(pages, '/').map(({ pattern, headers }) => ({ pattern: under(pattern), headers })),
  ];
}

function policyRules(pages: readonly PolicedPage[], folder: string): HostRule[] {
  const inside = pages.filter(({ path }) => path.startsWith(folder));
  const [first] = inside;
  if (!first) return [];
  const agree = inside.every(({ kind }) => kind === first.kind);
  // The root's rule would take in files that are no pages.
  if (agree && folder !== '/') return [{ pattern: `${folder}*`, headers: pageHeaders(first.kind) }];
  const own = inside.filter(({ path }) => !path.slice(folder.length).includes('/'));
  const folders = new Set(
    inside
      .map(({ path }) => path.slice(folder.length))
      .filter((rest) => rest.includes('/'))
      .map((rest) => `${folder}${rest.split('/')[0]}/`),
  );
  return [
    ...own.map(({ path, kind }) => ({ pattern: path, headers: pageHeaders(kind) })),
    ...[...folders].sort().flatMap((inner) => policyRules(inside, inner)),
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
    const hits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (!hits) continue;
    for (const [name, value] of Object.entries(headers)) {
      if (name in sent) throw new Error(`${path}: two rules for ${name}`);
      sent[name] = value;
    }
  }
  return sent;
}
