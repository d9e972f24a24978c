import type { Connect, Plugin } from 'vite';

/** What may be a page’s address but for its last slash: no file, which has an ending, and nothing of the dev server’s own, as `@vite/client`. */
const WITHOUT_SLASH = /^(?:[^/.@_][^/.]*\/)*[^/.@_][^/.]*$/;

/**
 * While `npm run dev` runs: an address without its last slash leads to the page, as every host leads to a folder. Astro would answer
 * 404 before anybody else is asked, so this stands before Astro’s own.
 */
export function leadToSlash(): Plugin {
  return {
    name: 'lead-to-slash',
    configureServer: (server) => () =>
      void server.middlewares.stack.unshift({ route: '', handle: leadFrom(server.config.base) }),
  };
}

function leadFrom(base: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const origin = `http://${request.headers.host ?? 'dev'}`;
    const { pathname, search } = new URL(request.url ?? '/', origin);
    const path = pathname.slice(base.length);
    if (!pathname.startsWith(base) || !WITHOUT_SLASH.test(path)) return next();
    const page = `${base}${path}/`;
    void fetch(origin + page, { method: 'HEAD' }).then(
      ({ ok }) => {
        if (ok) return void response.writeHead(301, { location: page + search }).end();
        // Nobody has it: the site’s own page says so, as a host shows it.
        request.url = page + search;
        return next();
      },
      () => next(),
    );
  };
}
