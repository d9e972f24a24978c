import { defineMiddleware } from 'astro:middleware';
import { holdDots } from '#format/heldDots';

/** Sets every page once it is written: what no component can see, because it spans several. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { status, headers } = response;
  return new Response(holdDots(await response.text()), { status, headers });
});
