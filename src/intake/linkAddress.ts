import { leadsElsewhere } from './redirectors.ts';
import type { Message } from './problem.ts';
import { redirector, trackingAddress, unsafeAddress } from './rules/addresses.ts';
import type { Rule } from './rule.ts';

/** Why an address cannot be linked to, and the same address put right where that cannot change what it leads to. */
export interface AddressFault {
  rule: Rule;
  message: Message;
  hint: Message;
  /** The address to write instead; absent where only an editor can tell. */
  mended?: string;
}

/** An address as it must be written: https, and nothing in it that markup, shells or people read otherwise. */
const WRITTEN = /^https:\/\/[^\s\\<>"^`{|}\p{Cc}\p{Cf}]+$/u;
/** Names and numbers that are not of the open web. */
const NOT_PUBLIC = /^\[|^[\d.]+$|(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)\.?$/;

/** Parameters that tell a site where a reader came from. The page is the same without them. */
const TRACKING =
  /^(?:utm_\w+|mtm_\w+|pk_(?:campaign|kwd|source|medium)|fbclid|fb_(?:action_ids|action_types|source|ref)|mibextid|gclid|gclsrc|dclid|wbraid|gbraid|gad_\w+|srsltid|_ga|_gl|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_[ce]id|_hsenc|_hsmi|__hs\w+|hsctatracking|mkt_tok|vero_(?:id|conv)|oly_(?:enc|anon)_id|_kx|wickedid|s_cid|cmpid|ncid|trk|trkcampaign|guccounter|guce_referrer(?:_sig)?|__twitter_impression|ref_src|ref_url|sr_share|n_media|n_query|n_rank|n_ad|n_ad_group|napm|xtor)$/i;
/** Often the same, but some sites keep the page's own version under it: an editor has to look. */
const PERHAPS_TRACKING = /^(?:ref|mc_\w+)$/i;

/** What is wrong with an address that a reader may follow: a link of a story, the page of a source. */
export function addressFault(address: string): AddressFault | undefined {
  if (!isPublicPage(address)) return unsafe(address);
  const target = leadsElsewhere(new URL(address));
  if (target !== undefined) return redirects(address, target);
  const tracking = parametersOf(address).filter((name) => TRACKING.test(name) || PERHAPS_TRACKING.test(name));
  if (tracking.length === 0) return undefined;
  const mended = tracking.every((name) => TRACKING.test(name)) ? withoutTracking(address) : undefined;
  return { ...tracks(tracking, mended ?? withoutTracking(address)), ...(mended ? { mended } : {}) };
}

function isPublicPage(address: string): boolean {
  if (!WRITTEN.test(address) || !URL.canParse(address)) return false;
  const { username, password, hostname } = new URL(address);
  return username === '' && password === '' && hostname.includes('.') && !NOT_PUBLIC.test(hostname);
}

/** The names of an address's parameters, in its query and, as some trackers do, after the `#`. */
function parametersOf(address: string): string[] {
  const { searchParams, hash } = new URL(address);
  return [...searchParams.keys(), ...new URLSearchParams(hash.slice(1)).keys()];
}

/** The address without its tracking parameters, every other character as it was written. */
function withoutTracking(address: string): string {
  const [page = '', hash] = splitOnce(address, '#');
  const [path = '', query] = splitOnce(page, '?');
  const kept = (part: string | undefined, sign: string): string => {
    const rest = (part ?? '').split('&').filter((each) => !isTracking(each));
    return part === undefined || (rest.length === 0 && part !== '') ? '' : sign + rest.join('&');
  };
  return path + kept(query, '?') + kept(hash, '#');
}

function isTracking(parameter: string): boolean {
  const [name] = new URLSearchParams(parameter).keys();
  return name !== undefined && (TRACKING.test(name) || PERHAPS_TRACKING.test(name));
}

function splitOnce(text: string, sign: string): [string, string | undefined] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function unsafe(address: string): AddressFault {
  return {
    rule: unsafeAddress,
    message: { ko: `쓸 수 없는 주소입니다: ${address}`, en: `This address is not allowed: ${address}` },
    hint: {
      ko: '‘https://’로 시작하는 누구나 열 수 있는 주소를 쓰세요. 계정(@)은 넣지 않습니다',
      en: 'Write a public address that begins with https://, without a user name (@)',
    },
  };
}

function redirects(address: string, target: string): AddressFault {
  const { hostname } = new URL(address);
  return {
    rule: redirector,
    message: {
      ko: `다른 곳으로 넘기는 주소입니다: ${hostname}`,
      en: `This address only passes the reader on: ${hostname}`,
    },
    hint: target
      ? { ko: `가는 곳을 바로 쓰세요: ${target}`, en: `Write where it leads: ${target}` }
      : { ko: '열어 보고, 닿은 곳의 주소를 쓰세요', en: 'Open it, and write the address where you arrive' },
  };
}

function tracks(names: readonly string[], without: string): AddressFault {
  const list = [...new Set(names)].join(', ');
  return {
    rule: trackingAddress,
    message: { ko: `독자를 뒤쫓는 매개변수가 있습니다: ${list}`, en: `The address has tracking parameters: ${list}` },
    hint: { ko: `빼고 쓰세요: ${without}`, en: `Leave them out: ${without}` },
  };
}
