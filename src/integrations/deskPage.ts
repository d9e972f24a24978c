import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The desk page, at `/__desk/` while `npm run dev` runs. Its file begins with `_`, so that no build has it. */
export function deskPage(): AstroIntegration {
  return {
    name: 'desk-page',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute }) => {
        if (command !== 'dev') return;
        const entrypoint = fileURLToPath(new URL('./src/pages/_desk/desk.astro', config.root));
        injectRoute({ pattern: '/__desk', entrypoint, prerender: true });
      },
    },
  };
}
