import type { Message } from './problem.ts';

/** Where the site is published, and who answers for it. */
export interface SiteAddress {
  /** `https://example.org` */
  origin: string;
  /** The path it is mounted at: `/` or `/name/`. */
  base: string;
  /** Where a reader or a researcher writes to: `mailto:…` or `https://…`; undefined where nobody is named. */
  contact: string | undefined;
}

/** A site built for nobody's host: good for looking at on this machine. */
const LOCAL = 'http://localhost:4321';

/** Reads SITE_URL, BASE_PATH and SITE_CONTACT, or says in a sentence what is wrong with them. Unset is this machine. */
export function readSiteAddress(env: Readonly<Record<string, string | undefined>>): SiteAddress | { refused: Message } {
  const url = env['SITE_URL'] || LOCAL;
  const base = env['BASE_PATH'] || '/';
  if (!URL.canParse(url) || !/^https?:\/\//i.test(url)) return refuse('SITE_URL', url, 'https://example.org');
  const { protocol, hostname, origin, href } = new URL(url);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (protocol !== 'https:' && !isLocal) return refuse('SITE_URL', url, `https://${hostname}`);
  if (href !== `${origin}/`) return refuse('SITE_URL', url, origin);
  if (!/^\/?(?:[A-Za-z0-9][\w.-]*\/?)*$/.test(base)) return refuse('BASE_PATH', base, '/jaengjeom/');
  const inner = base.replace(/^\/+|\/+$/g, '');
  const contact = env['SITE_CONTACT'] ? asAddress(env['SITE_CONTACT']) : undefined;
  if (!contact && env['SITE_CONTACT']) return refuse('SITE_CONTACT', env['SITE_CONTACT'], 'desk@example.org');
  return { origin, base: inner === '' ? '/' : `/${inner}/`, contact };
}

/** A mail address or a page; undefined for what is neither. */
function asAddress(contact: string): string | undefined {
  if (/^[^\s@:/<>"]+@[^\s@/<>"]+$/.test(contact)) return `mailto:${contact}`;
  return /^https:\/\/[^\s<>"]+$/.test(contact) && URL.canParse(contact) ? contact : undefined;
}

function refuse(name: 'SITE_URL' | 'BASE_PATH' | 'SITE_CONTACT', found: string, example: string): { refused: Message } {
  const rule = {
    SITE_URL: {
      ko: 'https://로 시작하는 호스트까지만 적고, 경로는 BASE_PATH에 적으세요',
      en: 'Give the host alone, with https://; a path goes into BASE_PATH',
    },
    BASE_PATH: {
      ko: '호스트 없이 경로만 적으세요',
      en: 'Give a path alone, without a host',
    },
    SITE_CONTACT: {
      ko: '메일 주소나 https:// 주소 하나를 적으세요',
      en: 'Give one mail address or one https:// address',
    },
  }[name];
  return {
    refused: {
      ko: `${name} 값을 쓸 수 없습니다: ‘${found}’. ${rule.ko}. 예: ${name}=${example}`,
      en: `${name} cannot be used: ‘${found}’. ${rule.en}. Example: ${name}=${example}`,
    },
  };
}
