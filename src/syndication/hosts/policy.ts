import { createHash } from 'node:crypto';

/**
 * What a page may load and run, and who may frame it. The one definition: pages carry it as a meta element, hosts send it as a
 * header, and a test holds the two against each other.
 * `still` pages have no script at all; `enhanced` ones fetch our own; an `embed` stands in other people's pages.
 */
export type PolicyKind = 'still' | 'enhanced' | 'embed';

type Directives = Readonly<Record<string, string>>;

/** The policy of one page. */
export interface Policy {
  kind: PolicyKind;
  /** The hash of the style sheet that stands in the page, in which no address stands; undefined where none does. */
  style?: StyleHash | undefined;
  /**
   * The hash of the style element that names its headline font, with the only address that stands in its styles. An archive that
   * rewrites it loses the font, and not the style.
   */
  face?: StyleHash | undefined;
}

/** SHA-256 of a style element's text, in base64, as policies name it. */
export type StyleHash = `sha256-${string}`;

/** Names a style sheet that is to stand in a page. */
export function hashOfStyle(css: string): StyleHash {
  return `sha256-${createHash('sha256').update(css).digest('base64')}`;
}

/** Whether two pages may do the same. */
export function isSamePolicy(one: Policy, other: Policy): boolean {
  return one.kind === other.kind && one.style === other.style && one.face === other.face;
}

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
export function metaPolicy({ kind, style, face }: Policy): string {
  const own = DIRECTIVES[kind];
  const inPage = [style, face].flatMap((hash) => (hash === undefined ? [] : [`'${hash}'`]));
  return written({ ...own, 'style-src': [own['style-src'], ...inPage].join(' ') });
}

/** The policy as a host sends it: the same, and who may frame the page. */
export function headerPolicy(policy: Policy): string {
  return `${metaPolicy(policy)}; frame-ancestors ${FRAMED_BY[policy.kind]}`;
}

/**
 * The same for a host that takes up headers later than pages, when it is told to: nothing in it changes with a page. Of the style sheet
 * that stands in a page, and of what else could be loaded, the page alone says what it may be.
 */
export function lastingPolicy(policy: Policy): string {
  const { 'default-src': _default, 'style-src': _style, ...rest } = DIRECTIVES[policy.kind];
  const said = policy.style === undefined ? DIRECTIVES[policy.kind] : rest;
  return `${written(said)}; frame-ancestors ${FRAMED_BY[policy.kind]}`;
}

/** Which policy a page of `dist/` carries; undefined where it carries none of ours. */
export function policyOfPage(html: string): Policy | undefined {
  const said = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'");
  const allowed = /style-src [^;]*/.exec(said ?? '')?.[0] ?? '';
  const [style, face] = [...allowed.matchAll(/'(sha256-[A-Za-z0-9+/=]+)'/g)].map(([, hash]) => hash as StyleHash);
  const kinds = Object.keys(DIRECTIVES) as PolicyKind[];
  const kind = kinds.find((each) => metaPolicy({ kind: each, style, face }) === said);
  return kind && { kind, style, face };
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
  // Of this host alone: whether others under its name speak HTTPS, and for ever, is for their operator to say.
  'Strict-Transport-Security': 'max-age=63072000',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Headers of one page by its policy. Feeds, data and embeds may be read from anywhere; pages belong to this site. */
export function pageHeaders(policy: Policy): Directives {
  const { kind } = policy;
  return {
    'Content-Security-Policy': headerPolicy(policy),
    'Cross-Origin-Resource-Policy': kind === 'embed' ? 'cross-origin' : 'same-origin',
    ...(kind === 'embed' ? {} : { 'X-Frame-Options': 'DENY' }),
  };
}
