import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { MOST_BYTES } from '#intake/picture';

/** What may be sent at once: a pasted table, or a long text; with a save, a picture in letters, which take a third more than its bytes. */
const LARGEST_BODY = 2_000_000;
const LARGEST_SAVE = LARGEST_BODY + Math.ceil((MOST_BYTES * 4) / 3);

/** Why an answer is refused. */
export interface Refusal {
  status: number;
  ko: string;
  en: string;
}

const TOKEN = randomBytes(24).toString('base64url');

/** The word that every request but the one for it has to say. It is another with each start. */
export const deskToken = (): string => TOKEN;

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;
const LOOPBACK_NAME = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/**
 * Whether a request comes from this machine and from a page of this very server. A page of another address cannot say so: a
 * browser writes where a request comes from itself, and the name by which this machine was reached is a loopback name.
 */
export function refusalOf({ socket, headers, method }: IncomingMessage, needsToken: boolean): Refusal | undefined {
  const host = headers.host ?? '';
  const isNear = LOOPBACK.test(socket.remoteAddress ?? '') && LOOPBACK_NAME.test(host);
  const origin = headers.origin;
  const isOwn = headers['sec-fetch-site'] === 'same-origin' && (origin === undefined || origin === `http://${host}`);
  if (!isNear || !isOwn) return NOT_OURS;
  if (!needsToken) return undefined;
  const isPost = method === 'POST' && (headers['content-type'] ?? '').startsWith('application/json');
  return isPost && isToken(headers['x-desk-token']) ? undefined : NOT_OURS;
}

const NOT_OURS: Refusal = {
  status: 403,
  ko: '이 기계에서 연 이 사이트의 페이지만 데스크에 말을 걸 수 있습니다',
  en: 'Only a page of this site, opened on this machine, may speak to the desk',
};

function isToken(said: string | string[] | undefined): boolean {
  const own = Buffer.from(TOKEN);
  const other = Buffer.from(typeof said === 'string' ? said : '');
  return own.length === other.length && timingSafeEqual(own, other);
}

/** What was sent, as data; `undefined` where it is too much or no JSON. */
export async function bodyOf(request: IncomingMessage, isSave: boolean): Promise<unknown> {
  const most = isSave ? LARGEST_SAVE : LARGEST_BODY;
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length <= most) pieces.push(piece);
  }
  if (length > most) return undefined;
  try {
    return JSON.parse(Buffer.concat(pieces).toString('utf8'));
  } catch {
    return undefined;
  }
}

export function answer(response: ServerResponse, status: number, data: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  });
  response.end(JSON.stringify(data));
}
