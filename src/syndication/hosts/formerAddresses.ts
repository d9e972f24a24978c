import { LOCALES, OWN_LOCALE } from '#facts/values/text';
import { escapeMarkup } from '../xml.ts';
import { metaPolicy } from './policy.ts';

/** An address that an explainer had, and the one it has now: the names of folders. */
export interface FormerAddress {
  from: string;
  to: string;
}

/** The folders of an explainer in every language: `lighthouse/`, `en/lighthouse/`. */
export const foldersOf = (name: string): string[] =>
  LOCALES.map((locale) => (locale === OWN_LOCALE ? `${name}/` : `${locale}/${name}/`));

const pairs = (former: readonly FormerAddress[]): [from: string, to: string][] =>
  former.flatMap(({ from, to }) =>
    foldersOf(from).map((folder, at) => [folder, foldersOf(to)[at] ?? ''] as [string, string]),
  );

/** Lines of `_redirects`: everything under a former address leads to the same under the new one, which stands before what was asked. */
export function formerRedirects(former: readonly FormerAddress[], base: string): string[] {
  return pairs(former).map(([from, to]) => `${base}${from}* ${base}${to}:splat 301`);
}

/**
 * The same for nginx, as a map that the server block of nginx.conf asks. Only letters that a page of ours can have are led on: the
 * rest, decoded, could end a header.
 */
export function formerMap(former: readonly FormerAddress[], base: string): string {
  const lines = pairs(former).map(
    ([from, to], at) =>
      `  "~^${base}${from}(?<jaengjeom_rest_${at}>[A-Za-z0-9._/-]*)$" ${base}${to}$jaengjeom_rest_${at};`,
  );
  return ['map $uri $jaengjeom_former {', '  default "";', ...lines, '}', ''].join('\n');
}

/** A page at a former address, for hosts that read no rules: it leads on by itself, and says which page stands for it. */
export function leadingPage(html: string, to: string): string {
  const found = (pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';
  const [language, title, canonical] = [
    found(/<html lang="([a-z]+)"/),
    found(/<title>([^<]*)<\/title>/),
    found(/<link rel="canonical" href="([^"]*)"/),
  ];
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${metaPolicy({ kind: 'still' })}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title><link rel="canonical" href="${canonical}">`,
    `<meta http-equiv="refresh" content="0; url=${escapeMarkup(to)}">`,
    `</head><body><p><a href="${escapeMarkup(to)}">${title}</a></p></body></html>\n`,
  ].join('\n');
}
