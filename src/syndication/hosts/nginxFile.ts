import { coveredBy, type HostRule } from './hostRules.ts';

/**
 * `_nginx.conf`: the same headers for nginx, to be included in its `http` block, which README.md shows. nginx asks for the
 * file that a path ends at (`/method/index.html`), so an exact rule names that file; an empty value sends no header.
 */
export function nginxFile(rules: readonly HostRule[]): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const maps = names.map((name) => {
    const lines = rules.flatMap(({ pattern, headers }) => {
      const value = headers[name];
      return value === undefined ? [] : [`  ${matcher(pattern)} ${quoted(value)};`];
    });
    return [`map $uri $${variable(name)} {`, `  default ${quoted(UNLESS_SAID[name] ?? '')};`, ...lines, '}'].join('\n');
  });
  const sent = names.map((name) => `add_header ${name} $${variable(name)} always;`);
  return [...maps, ...sent].join('\n').concat('\n');
}

/** What nginx sends where no rule says otherwise: a page is asked for again each time, so that a correction is seen at once. */
const UNLESS_SAID: Readonly<Record<string, string>> = { 'Cache-Control': 'no-cache' };

/** A rule’s addresses as a key of nginx’s `map`, which looks for an exact one first and then takes the first pattern that fits. */
function matcher(pattern: string): string {
  const file = pattern.endsWith('/') ? `${pattern}index.html` : pattern;
  return /[*:]/.test(pattern) ? quoted(`~${coveredBy(file).source.replaceAll(String.raw`\/`, '/')}`) : quoted(file);
}

const variable = (name: string): string => `jaengjeom_${name.toLowerCase().replaceAll('-', '_')}`;

/** nginx reads `$` as a variable and has no way to write it otherwise; no header and no address of ours has one, and patterns end in it. */
function quoted(text: string): string {
  if (/[$"\\\n]/.test(text.replace(/^~.*/, ''))) throw new Error(`nginx cannot say ${text}`);
  return `"${text.replaceAll('\\', String.raw`\\`)}"`;
}
