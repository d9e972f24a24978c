import type { AstroIntegration } from 'astro';

/** Vite’s own module around every `import()`, which fetches what a piece of script imports in its turn a moment sooner. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Leaves `import()` to the browser. Vite’s helper is more than half of the one script that every reader of a page gets
 * (client/reader.ts), and would only hasten what few of them ask for.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'plain-imports',
                enforce: 'pre',
                configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
                load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
