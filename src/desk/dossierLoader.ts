import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { assemble } from '#facts/assemble';
import { contentFolder } from '#intake/contentFolder';
import { readFolder } from '#intake/readFolder';
import { reportProblems } from '#intake/report';

/**
 * Astro's way to the facts: reads the content folder, checks it whole, and hands on complete dossiers.
 * One problem anywhere, and nothing is handed on: the build stops with the report that `npm run facts` prints.
 */
export function dossierLoader(): Loader {
  return {
    name: 'dossiers',
    async load({ store, config, generateDigest, watcher, logger }) {
      const root = fileURLToPath(new URL(contentFolder(), config.root));
      const load = () => {
        const read = readFolder(root);
        const { dossiers, problems } = assemble(read.files);
        const all = [...read.problems, ...problems].filter((problem) => problem.level !== 'note');
        if (all.length > 0) throw new Error(`\n${reportProblems(all, 'ko')}`);
        store.clear();
        for (const dossier of dossiers) {
          const data = dossier as unknown as Record<string, unknown>;
          store.set({ id: dossier.explainer.id, data, digest: generateDigest(data) });
        }
      };
      load();
      watcher?.add(root);
      watcher?.on('all', (_event, path) => {
        if (!path.startsWith(root)) return;
        try {
          load();
        } catch (error) {
          logger.error((error as Error).message);
        }
      });
    },
  };
}
