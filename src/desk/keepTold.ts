import { assemble, type Assembly } from '#facts/desk/assemble';
import { openedAt } from '#facts/desk/embargo';
import type { WrittenFile } from '#intake/writtenFile';
import { AT, momentOfBuild } from './moment.ts';
import { keepVerdicts } from './verdicts.ts';

/** Keeps for a build’s next step the verdict on what may be told at its moment; where no build asks, nothing. */
export function keepTold(files: readonly WrittenFile[], judged: Assembly): void {
  if (process.env[AT] === undefined) return;
  const told = openedAt(files, momentOfBuild());
  const isAll = told.length === files.length && told.every((file, at) => file === files[at]);
  const { dossiers, uses } = isAll ? judged : assemble(told);
  keepVerdicts(told, dossiers, uses);
}
