import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { assembleFolder, forgetAll } from '#facts/desk/assembleFolder';
import { contentFolder } from '#intake/contentFolder';
import { reportProblems } from '#intake/report';
import { USUAL_DESK_LANGUAGE } from '#intake/languages';
import { momentOfBuild } from './moment.ts';
import { keepVerdicts, recallVerdicts } from './verdicts.ts';

/**
 * Astro's way to the facts: reads the content folder, checks it whole, and hands on complete dossiers.
 * One problem anywhere, and nothing is handed on: a build stops with the report that `npm run facts` prints.
 * While `npm run dev` runs, integrations/liveReport.ts judges every save, and the pages take the dossiers from memory: the
 * store stays empty, since it is written whole and read whole again after every save of a story.
 */
export function dossierLoader(): Loader {
  return {
    name: 'dossiers',
    async load({ store, config, generateDigest, watcher }) {
      store.clear();
      if (watcher) return;
      const root = fileURLToPath(new URL(contentFolder(), config.root));
      const { files, dossiers, mistakes, uses } = assembleFolder(root, (read) => recallVerdicts(read), momentOfBuild());
      if (mistakes.length > 0) throw new Error(`\n${reportProblems(mistakes, USUAL_DESK_LANGUAGE)}`);
      keepVerdicts(files, dossiers, uses);
      for (const dossier of dossiers) {
        const data = dossier as unknown as Record<string, unknown>;
        store.set({ id: dossier.explainer.id, data, digest: generateDigest(data) });
      }
      forgetAll();
    },
  };
}
