import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { assembleFolder } from '#facts/desk/assembleFolder';
import { contentFolder } from '#intake/contentFolder';
import { factCards } from './factCards.ts';

/** Where the dev server answers the marks. Never built. */
const FACTS_JSON = '/__desk/facts.json';

/** While `npm run dev` runs: point at anything that names a fact, and see the fact; one click opens its file. */
export function editorMarks(): AstroIntegration {
  let root = '';
  return {
    name: 'editor-marks',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript }) => {
        if (command !== 'dev') return;
        root = fileURLToPath(new URL(contentFolder(), config.root));
        const script = fileURLToPath(new URL('./src/client/editorMarks.ts', config.root));
        injectScript('page', `import { showMarks } from ${JSON.stringify(script)}; showMarks('${FACTS_JSON}');`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(FACTS_JSON, (_request, response) => {
          response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
          response.end(JSON.stringify(factCards(assembleFolder(root), root)));
        });
      },
    },
  };
}
