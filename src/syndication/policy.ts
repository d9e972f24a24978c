/**
 * What a page may load and run, and who may frame it. The one definition: pages carry it as a meta element, hosts send it as a
 * header, and a test holds the two against each other.
 * `still` pages have no script at all; `enhanced` ones fetch our own; an `embed` stands in other people's pages.
 */
export type PolicyKind = 'still' | 'enhanced' | 'embed';

type Directives = Readonly<Record<string, string>>;

const STILL: Directives = {
  'default-src': "'none'",
  'script-src': "'none'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  // Nothing in a page without script connects; what reads a page for search engines asks for robots.txt from within it.
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

const DIRECTIVES: Record<PolicyKind, Directives> = {
  still: STILL,
  // The search form leads to a page of ours; charts and the index are fetched from where the page came from.
  enhanced: { ...STILL, 'script-src': "'self'", 'form-action': "'self'" },
  embed: { ...STILL, 'script-src': "'self'" },
};

/** Who may put the page into a frame: a header's business, since a meta element cannot say it. */
const FRAMED_BY: Record<PolicyKind, string> = { still: "'none'", enhanced: "'none'", embed: '*' };

const written = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The policy as the page itself says it. */
export function metaPolicy(kind: PolicyKind): string {
  return written(DIRECTIVES[kind]);
}

/** The policy as a host sends it: the same, and who may frame the page. */
export function headerPolicy(kind: PolicyKind): string {
  return written({ ...DIRECTIVES[kind], 'frame-ancestors': FRAMED_BY[kind] });
}

/** Which policy a page of `dist/` carries; undefined where it carries none of ours. */
export function kindOfPage(html: string): PolicyKind | undefined {
  const said = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'");
  return (Object.keys(DIRECTIVES) as PolicyKind[]).find((kind) => metaPolicy(kind) === said);
}

/**
 * Headers that every answer carries, whatever it is. Nothing here is anybody's own, so that the page of another site may read
 * feeds and data with a script of its own; hosts give both the right type by their ending.
 */
export const EVERYWHERE: Directives = {
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Headers of one page by its kind. Feeds, data and embeds may be read from anywhere; pages belong to this site. */
export function pageHeaders(kind: PolicyKind): Directives {
  return {
    'Content-Security-Policy': headerPolicy(kind),
    'Cross-Origin-Resource-Policy': kind === 'embed' ? 'cross-origin' : 'same-origin',
    ...(kind === 'embed' ? {} : { 'X-Frame-Options': 'DENY' }),
  };
}
