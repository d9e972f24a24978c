import { spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** What a browser gets for an address, ready to be sent. */
interface Answer {
  status: number;
  headers: Record<string, string | number>;
  body: Buffer;
}

/**
 * Serves a built site on this machine as hosts do: HTTP/2 over TLS, compressed with brotli ahead of the first request that
 * counts, hashed files for ever. For measurements only.
 * @returns `trust`: the flag with which Chromium takes the certificate, made for this run and kept nowhere, for a good one
 */
export async function serveCompressed(site: string, port: number): Promise<{ trust: string; close: () => void }> {
  const answers = new Map<string, Answer>();
  const { key, cert } = certificate();
  const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
    const path = normalize(decodeURIComponent(request.url.split(/[?#]/)[0] ?? '/'));
    const answer = answers.get(path) ?? answerFor(site, path);
    answers.set(path, answer);
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  const trust = `--ignore-certificate-errors-spki-list=${createHash('sha256').update(spki).digest('base64')}`;
  return { trust, close: () => server.close() };
}

function answerFor(site: string, path: string): Answer {
  const asked = join(site, path.endsWith('/') ? `${path}index.html` : path);
  const isThere = existsSync(asked) && statSync(asked).isFile();
  const file = isThere ? asked : join(site, '404.html');
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const isText = /^text|json|xml/.test(type);
  const body = isText ? brotliCompressSync(readFileSync(file)) : readFileSync(file);
  const headers = {
    'Content-Type': type,
    'Content-Length': body.length,
    'Cache-Control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'public, max-age=0',
    ...(isText ? { 'Content-Encoding': 'br' } : {}),
  };
  return { status: isThere ? 200 : 404, headers, body };
}

/** A key and a certificate for `localhost`, for a day. Throws where OpenSSL is missing. */
function certificate(): { key: string; cert: string } {
  const made = spawnSync(
    'openssl',
    'req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout - -out -'.split(
      ' ',
    ),
    { encoding: 'utf8' },
  );
  const [key] = /-----BEGIN PRIVATE KEY-----[\s\S]+?-----END PRIVATE KEY-----\n/.exec(made.stdout) ?? [];
  const [cert] = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----\n/.exec(made.stdout) ?? [];
  if (!key || !cert) throw new Error('no certificate could be made: this measurement needs OpenSSL');
  return { key, cert };
}
