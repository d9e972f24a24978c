import { defineMiddleware } from 'astro:middleware';
import { holdDots } from '#format/heldDots';

/** What hosts call a file, by its ending. While the site is edited, what Astro answers would go by no name, or as plain text. */
const KINDS: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  xml: 'text/xml; charset=utf-8',
};

/** Sets every page once it is written: what no component can see, because it spans several. Files are called what hosts call them. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const { status, headers } = response;
  if (headers.get('content-type')?.startsWith('text/html'))
    return new Response(holdDots(await response.text()), { status, headers });
  const kind = KINDS[/\.(\w+)$/.exec(url.pathname)?.[1] ?? ''];
  if (kind !== undefined) headers.set('content-type', kind);
  return response;
});
