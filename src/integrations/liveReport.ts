import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { keepLiveDossiers } from '#desk/liveDossiers';
import { assembleFolder } from '#facts/desk/assembleFolder';
import { contentFolder } from '#intake/contentFolder';
import type { Problem } from '#intake/problem';
import { reportProblems } from '#intake/report';
import { reportPage } from './reportPage.ts';

/** Saving a file is often several events; they are taken as one. */
const SETTLE_MS = 15;

/**
 * While `npm run dev` runs, every save is judged. Good, the pages show it: they take the dossiers from memory. Broken, every
 * page is the report, which the terminal prints too; mended, the pages come back. Open pages load again by themselves.
 */
export function liveReport(): AstroIntegration {
  let root = '';
  let isDev = false;
  return {
    name: 'live-report',
    hooks: {
      'astro:config:setup': ({ config, command }) => {
        isDev = command === 'dev';
        root = fileURLToPath(new URL(contentFolder(), config.root));
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!isDev) return;
        let mistakes: readonly Problem[] = [];
        const look = (): void => {
          try {
            const judged = assembleFolder(root);
            mistakes = judged.mistakes;
            if (mistakes.length === 0) keepLiveDossiers(judged.dossiers);
            else logger.error(`\n${reportProblems(mistakes, 'ko')}`);
          } catch (error) {
            logger.error((error as Error).message);
          }
        };
        look();
        // A page asked for while a save is being judged waits for the verdict: it would show the old state, and then not
        // hear that it is to load again.
        const waiting: (() => void)[] = [];
        let settling: NodeJS.Timeout | undefined;
        const take = async (): Promise<void> => {
          const own = settling;
          look();
          await forgetPages(server);
          // Saved again meanwhile: the next verdict is the one to show.
          if (settling !== own) return;
          settling = undefined;
          for (const answer of waiting.splice(0)) answer();
        };
        server.watcher.add(root);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(root + sep)) return;
          // Open pages ask again while the save is judged, not after it.
          if (!settling) server.environments.client.hot.send({ type: 'full-reload', path: '*' });
          clearTimeout(settling);
          settling = setTimeout(() => void take(), SETTLE_MS);
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

/** Astro keeps what `getStaticPaths` gave, which holds the dossiers of before. It forgets when told that content has changed. */
async function forgetPages(server: ViteDevServer): Promise<void> {
  for (const { name, hot } of Object.values(server.environments)) {
    if (name !== 'client') hot.send('astro:content-changed', {});
  }
  // The news goes to the other module graph as a message; it is there after a turn of the loop.
  await new Promise((turn) => setTimeout(turn, 5));
}
