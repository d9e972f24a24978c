import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { assembleFolder } from '#facts/desk/assembleFolder';
import { contentFolder } from '#intake/contentFolder';
import { answersOf } from './deskAnswers.ts';
import { answer, bodyOf, deskToken, refusalOf } from './deskGuard.ts';

/** Where the desk answers. Never built. */
const API = '/__desk/api/';

/** While `npm run dev` runs: what a page shows can be mended in the page. */
export function deskEdit(): AstroIntegration {
  let root = '';
  return {
    name: 'desk-edit',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript }) => {
        if (command !== 'dev') return;
        root = fileURLToPath(new URL(contentFolder(), config.root)).replace(/\/+$/, '');
        const script = fileURLToPath(new URL('./src/client/desk/openDesk.ts', config.root));
        injectScript('page', `import { openDesk } from ${JSON.stringify(script)}; openDesk('${API}');`);
      },
      'astro:server:setup': ({ server }) => {
        if (root === '') return;
        const answers = answersOf(root, () => assembleFolder(root));
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://dev');
          if (!pathname.startsWith(API)) return next();
          const name = pathname.slice(API.length);
          const refusal = refusalOf(request, name !== 'token');
          if (refusal) return answer(response, refusal.status, { refused: refusal });
          if (name === 'token') return answer(response, 200, { token: deskToken() });
          const reply = Object.hasOwn(answers, name) ? answers[name] : undefined;
          if (!reply) return answer(response, 404, {});
          void bodyOf(request, name === 'save').then(
            (asked) => {
              if (asked === null || typeof asked !== 'object') return answer(response, 413, { refused: TOO_MUCH });
              try {
                const said = existsSync(root) ? reply(asked as Record<string, unknown>) : { refused: MOVED };
                return answer(response, 200, said);
              } catch (error) {
                return answer(response, 500, {
                  refused: {
                    ko: `쓰지 못했습니다: ${(error as Error).message}`,
                    en: `Not written: ${(error as Error).message}`,
                  },
                });
              }
            },
            () => answer(response, 400, { refused: TOO_MUCH }),
          );
        });
      },
    },
  };
}

const TOO_MUCH = {
  ko: '한 번에 보내기에는 너무 많습니다. 한 사실은 30만 바이트 아래여야 합니다',
  en: 'This is too much at once. A fact stays under 300,000 bytes',
};

const MOVED = {
  ko: '내용 폴더가 제자리에 없습니다. 돌려놓으면 다시 시작하지 않아도 이어집니다. 적은 것은 그대로 있습니다',
  en: 'The content folder is not in its place. Put it back and go on, without a restart; what you typed is kept',
};
