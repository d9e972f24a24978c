/** Hosts that only pass on: link shorteners, and the counters that mail, feeds and shops put before an address. */
const ALWAYS = new Set([
  ...[
    't.co',
    'bit.ly',
    'j.mp',
    'lnkd.in',
    'tinyurl.com',
    'goo.gl',
    'g.co',
    'ow.ly',
    'buff.ly',
    'is.gd',
    'v.gd',
    'rb.gy',
  ],
  ...[
    'cutt.ly',
    'shorturl.at',
    'rebrand.ly',
    't.ly',
    'tiny.cc',
    'dlvr.it',
    'ift.tt',
    'trib.al',
    'fb.me',
    'flip.it',
    'wp.me',
  ],
  ...[
    'apple.news',
    'reut.rs',
    'nyti.ms',
    'on.ft.com',
    'bloom.bg',
    'wapo.st',
    'on.wsj.com',
    'cnb.cx',
    'econ.st',
    'bbc.in',
  ],
  ...[
    'me2.do',
    'naver.me',
    'han.gl',
    'vo.la',
    'url.kr',
    'buly.kr',
    'zrr.kr',
    'c11.kr',
    'bitly.kr',
    'kko.to',
    'durl.me',
  ],
  ...['l.facebook.com', 'lm.facebook.com', 'l.instagram.com', 'l.threads.net', 'l.messenger.com', 'l.workplace.com'],
  ...['news.google.com', 'news.url.google.com', 'feedproxy.google.com', 'notifications.google.com', 'out.reddit.com'],
  ...['cr.naver.com', 'cr2.naver.com', 'cr3.naver.com', 'link.naver.com', 'away.vk.com', 't.umblr.com', 'href.li'],
  ...['slack-redir.net', 'urldefense.com', 'urldefense.proofpoint.com', 'r.search.yahoo.com', 'go.redirectingat.com'],
  ...[
    'go.skimresources.com',
    'anrdoezrs.net',
    'awin1.com',
    'prf.hn',
    'click.linksynergy.com',
    'linkprotect.cudasvc.com',
  ],
]);

/** Families of such hosts. */
const FAMILIES = [
  'safelinks.protection.outlook.com',
  'list-manage.com',
  'cdn.ampproject.org',
  'doubleclick.net',
  'sendgrid.net',
];

/** Sites of which only some addresses pass on. */
const SOMETIMES: readonly { host: RegExp; path: RegExp }[] = [
  { host: /^(?:www\.)?google\.[a-z.]+$/, path: /^\/(?:url|amp|imgres|aclk)(?:\/|$)/ },
  { host: /^(?:www\.|m\.)?(?:facebook|instagram)\.com$/, path: /^\/(?:l|flx\/warn)(?:\.php)?(?:\/|$)/ },
  { host: /^(?:www\.|m\.)?youtube\.com$/, path: /^\/(?:redirect|attribution_link)(?:\/|$)/ },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/(?:redir|safety\/go)(?:\/|$)/ },
  { host: /^(?:www\.)?bing\.com$/, path: /^\/(?:ck\/a|aclick|news\/apiclick\.aspx)/ },
  { host: /^(?:html\.|www\.)?duckduckgo\.com$/, path: /^\/l\/?$/ },
  { host: /^(?:m\.)?vk\.com$/, path: /^\/away/ },
  { host: /^(?:www\.)?steamcommunity\.com$/, path: /^\/linkfilter/ },
];

/** Parameters in which a redirector is told where to send people. */
const TARGET =
  /^(?:u|url|q|to|target|dest|destination|redirect|redirect_ur[il]|redir|goto|go|link|out|next|continue|r)$/i;

/** Where an address passes its reader on to: empty where the address does not say. Undefined for a page of its own. */
export function leadsElsewhere({ hostname, pathname, searchParams }: URL): string | undefined {
  const host = hostname.replace(/\.$/, '');
  const target = [...searchParams].find(([name, value]) => TARGET.test(name) && /^https?:\/\//i.test(value))?.[1];
  const isRedirector =
    ALWAYS.has(host.replace(/^www\./, '')) ||
    FAMILIES.some((family) => host === family || host.endsWith(`.${family}`)) ||
    SOMETIMES.some((some) => some.host.test(host) && some.path.test(pathname));
  return isRedirector || target !== undefined ? (target ?? '') : undefined;
}
