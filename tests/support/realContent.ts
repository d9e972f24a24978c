import { assemble } from '#facts/desk/assemble';
import type { Dossier } from '#facts/kinds/dossier';
import { readFolder } from '#intake/readFolder';

/** The dossiers of a content folder, checked. Throws where anything is wrong in it. */
export function dossiersOf(folder: string): Dossier[] {
  const { files, problems } = readFolder(folder);
  const assembly = assemble(files);
  const all = [...problems, ...assembly.problems].filter(({ level }) => level !== 'note');
  if (all.length > 0) throw new Error(all.map(({ file, line, message }) => `${file}:${line} ${message.en}`).join('\n'));
  return assembly.dossiers;
}

/** The only explainer of a folder. */
export function dossierOf(folder: string): Dossier {
  const [dossier, ...more] = dossiersOf(folder);
  if (!dossier || more.length > 0) throw new Error(`${folder} does not hold one explainer`);
  return dossier;
}
