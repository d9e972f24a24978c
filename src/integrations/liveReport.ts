import { existsSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { keepLiveDossiers } from '#desk/liveDossiers';
import { assembleFolder, type AssembledFolder } from '#facts/desk/assembleFolder';
import { placementOf } from '#facts/kinds/placement';
import { contentFolder } from '#intake/contentFolder';
import { reportProblems } from '#intake/report';
import { USUAL_DESK_LANGUAGE } from '#intake/languages';
import { inTheWayOf, liveScopes, type LiveScopes } from './liveScopes.ts';
import { missingPage, reportPage } from './reportPage.ts';

/** How often it is looked for a folder that was moved away: soon enough that nobody waits for it. */
const RETURN_MS = 300;
/** When it is read again after it has come back: nothing tells when it is watched again, so soon, and once more for a slow disk. */
const RETURNED_MS = [1000, 4000];

const NO_CONTENT: readonly [string, string] = [
  '콘텐츠 폴더가 없습니다',
  'content/ 폴더를 제자리에 돌려놓으세요. 돌아오면 페이지도 저절로 돌아옵니다.',
];
const noHead = (scope: string): readonly [string, string] => [
  `${scope}/explainer.mdx가 없습니다`,
  `해설의 머리가 되는 파일입니다. 지웠으면 되살리고(git checkout -- content/${scope}/explainer.mdx), 새로 쓰려면 npm run new -- explainer ${scope} 를 돌리세요.`,
];

/**
 * Saving a file is often several events; they are taken as one. Each millisecond more is waited for at every save; what comes
 * later is judged once more.
 */
const SETTLE_MS = 15;

/**
 * While `npm run dev` runs, every save is judged. Good, the pages show it: they take the dossiers from memory. Broken, the pages
 * of that explainer are the report, which the terminal prints too, and the others stay; mended, they come back. Open pages load
 * again by themselves.
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
        let shown: LiveScopes = { mistakes: [], broken: undefined, dossiers: [] };
        let missing: ReadonlySet<string> = new Set();
        let isGone = false;
        // A folder that was moved away is no longer watched; once it is back, it is read again by itself.
        const awaitReturn = (): void => {
          isGone = true;
          const looking = setInterval(() => {
            if (!existsSync(root)) return;
            clearInterval(looking);
            isGone = false;
            server.watcher.add(root);
            void take();
            // Until it is watched again, what is saved there is heard of by nobody.
            for (const later of RETURNED_MS) setTimeout(() => void take(), later);
          }, RETURN_MS);
        };
        const look = (): void => {
          try {
            const judged = assembleFolder(root);
            shown = liveScopes(judged, shown.dossiers);
            keepLiveDossiers(shown.dossiers);
            if (shown.mistakes.length > 0) logger.error(`\n${reportProblems(shown.mistakes, USUAL_DESK_LANGUAGE)}`);
            missing = headless(judged.files);
          } catch (error) {
            logger.error((error as Error).message);
            if (!existsSync(root)) awaitReturn();
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
          if (path !== root && !path.startsWith(root + sep)) return;
          // Open pages ask again while the save is judged, not after it.
          if (!settling) server.environments.client.hot.send({ type: 'full-reload', path: '*' });
          clearTimeout(settling);
          settling = setTimeout(() => void take(), SETTLE_MS);
        });
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://dev');
          const isPage = pathname.endsWith('/');
          const answer = (): void => {
            const mistakes = inTheWayOf(shown, pathname);
            const scope = pathname.split('/').find((step) => missing.has(step));
            const away = isGone ? NO_CONTENT : scope === undefined ? undefined : noHead(scope);
            if (mistakes.length === 0 && !away) return next();
            response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
            response.end(away ? missingPage(away[0], away[1]) : reportPage(mistakes, root));
          };
          if (!isPage) return next();
          if (settling) waiting.push(answer);
          else answer();
        });
      },
    },
  };
}

/** The folders that hold facts or stories and have no head. */
function headless(files: AssembledFolder['files']): Set<string> {
  const folders = Map.groupBy(files, ({ path }) => path.split('/')[0] ?? '');
  const isHeadless = ([scope, own]: [string, AssembledFolder['files']]): boolean =>
    scope !== 'reference' &&
    own.some(({ path }) => placementOf(path).role === 'story') &&
    !own.some(({ path }) => path === `${scope}/explainer.mdx`);
  return new Set([...folders].filter(isHeadless).map(([scope]) => scope));
}

/** Astro keeps what `getStaticPaths` gave, which holds the dossiers of before. It forgets when told that content has changed. */
async function forgetPages(server: ViteDevServer): Promise<void> {
  for (const { name, hot } of Object.values(server.environments)) {
    if (name !== 'client') hot.send('astro:content-changed', {});
  }
  // The news goes to the other module graph as a message; it is there after a turn of the loop.
  await new Promise((turn) => setTimeout(turn, 5));
}
