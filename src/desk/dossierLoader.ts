import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { assembleFolder } from '#facts/assembleFolder';
import { contentFolder } from '#intake/contentFolder';
import { reportProblems } from '#intake/report';

/** Saving a file is often several events; they are taken as one. */
const SETTLE_MS = 30;

/**
 * Astro's way to the facts: reads the content folder, checks it whole, and hands on complete dossiers.
 * One problem anywhere, and nothing is handed on: a build stops with the report that `npm run facts` prints.
 * While `npm run dev` runs, the last good dossiers stay, and the report is printed (integrations/liveReport.ts shows it
 * in the page).
 */
export function dossierLoader(): Loader {
  return {
    name: 'dossiers',
    async load({ store, config, generateDigest, watcher, logger }) {
      const root = fileURLToPath(new URL(contentFolder(), config.root));
      const load = (): void => {
        const { dossiers, mistakes } = assembleFolder(root);
        if (mistakes.length > 0) throw new Error(`\n${reportProblems(mistakes, 'ko')}`);
        store.clear();
        for (const dossier of dossiers) {
          const data = dossier as unknown as Record<string, unknown>;
          store.set({ id: dossier.explainer.id, data, digest: generateDigest(data) });
        }
      };
      if (!watcher) return load();
      const tryLoad = (): void => {
        try {
          load();
        } catch (error) {
          logger.error((error as Error).message);
        }
      };
      tryLoad();
      watcher.add(root);
      let settling: NodeJS.Timeout | undefined;
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(root + sep)) return;
        clearTimeout(settling);
        settling = setTimeout(tryLoad, SETTLE_MS);
      });
    },
  };
}
