import type { Message } from './problem.ts';

/** Where the site is published: `https://example.org` and the path it is mounted at, `/` or `/name/`. */
export interface SiteAddress {
  origin: string;
  base: string;
}

/** A site built for nobody's host: good for looking at on this machine. */
const LOCAL = 'http://localhost:4321';

/** Reads SITE_URL and BASE_PATH, or says in a sentence what is wrong with them. Unset is this machine. */
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
  return { origin, base: inner === '' ? '/' : `/${inner}/` };
}

function refuse(name: 'SITE_URL' | 'BASE_PATH', found: string, example: string): { refused: Message } {
  const rule = {
    SITE_URL: {
      ko: 'https://로 시작하는 호스트까지만 적고, 경로는 BASE_PATH에 적으세요',
      en: 'Give the host alone, with https://; a path goes into BASE_PATH',
    },
    BASE_PATH: {
      ko: '호스트 없이 경로만 적으세요',
      en: 'Give a path alone, without a host',
    },
  }[name];
  return {
    refused: {
      ko: `${name}를 쓸 수 없습니다: ‘${found}’. ${rule.ko}. 예: ${name}=${example}`,
      en: `${name} cannot be used: ‘${found}’. ${rule.en}. Example: ${name}=${example}`,
    },
  };
}
