import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { assembleFolder } from '#facts/assembleFolder';
import { contentFolder } from '#intake/contentFolder';
import type { Problem } from '#intake/problem';
import { reportPage } from './reportPage.ts';

/** Saving a file is often several events; they are taken as one. */
const SETTLE_MS = 30;

/**
 * While `npm run dev` runs and the content is broken, every page is the report; mended, the pages come back.
 * The open page follows by itself: it is told to load again whenever the report comes, changes or goes.
 */
export function liveReport(): AstroIntegration {
  let root = '';
  return {
    name: 'live-report',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(new URL(contentFolder(), config.root));
      },
      'astro:server:setup': ({ server, logger }) => {
        let mistakes: readonly Problem[] = [];
        const look = (): boolean => {
          const before = JSON.stringify(mistakes);
          try {
            mistakes = assembleFolder(root).mistakes;
          } catch (error) {
            logger.error((error as Error).message);
          }
          return JSON.stringify(mistakes) !== before;
        };
        look();
        let settling: NodeJS.Timeout | undefined;
        // A page asked for while a save is being judged waits for the verdict: it would show the old state, and then not
        // hear that it is to load again.
        const waiting: (() => void)[] = [];
        server.watcher.add(root);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(root + sep)) return;
          clearTimeout(settling);
          settling = setTimeout(() => {
            settling = undefined;
            if (look()) server.environments.client.hot.send({ type: 'full-reload', path: '*' });
            for (const answer of waiting.splice(0)) answer();
          }, SETTLE_MS);
        });
        server.middlewares.use((request, response, next) => {
          const isPage = new URL(request.url ?? '/', 'http://dev').pathname.endsWith('/');
          const answer = (): void => {
            if (mistakes.length === 0) return next();
            response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
            response.end(reportPage(mistakes, root));
          };
          if (!isPage) return next();
          if (settling) waiting.push(answer);
          else answer();
        });
      },
    },
  };
}
