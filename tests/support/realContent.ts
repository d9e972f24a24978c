import { recallChecks } from '#desk/keptChecks';
import { assemble } from '#facts/desk/assemble';
import type { Dossier } from '#facts/kinds/dossier';
import { readFolder } from '#intake/readFolder';

/**
 * The dossiers of a content folder, checked. Throws where anything is wrong in it. Twenty test files ask for the same, each in a
 * process that knows nothing: one judges, and the others take what it kept.
 */
export function dossiersOf(folder: string): Dossier[] {
  const { files, problems } = readFolder(folder);
  const keep = recallChecks(folder, files);
  const assembly = assemble(files);
  keep();
  const all = [...problems, ...assembly.problems].filter(({ level }) => level !== 'note');
  if (all.length > 0) throw new Error(all.map(({ file, line, message }) => `${file}:${line} ${message.en}`).join('\n'));
  return assembly.dossiers;
}

/** The explainer of a folder; where it has several, the one that was published first. Throws where it has none. */
export function dossierOf(folder: string): Dossier {
  const [first] = dossiersOf(folder).sort((a, b) => a.explainer.published.localeCompare(b.explainer.published));
  if (!first) throw new Error(`${folder} holds no explainer`);
  return first;
}
