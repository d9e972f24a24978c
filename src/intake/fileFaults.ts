import { findForbiddenText } from './forbiddenText.ts';
import { findLetterFaults } from './letterFaults.ts';
import { findLineFaults } from './lineFaults.ts';
import type { Problem } from './problem.ts';
import { toProblem, type WrittenFile } from './writtenFile.ts';

/** What is wrong with a file's text before anyone asks what it means. */
export function findFileFaults(file: WrittenFile): Problem[] {
  return [...findLineFaults(file.text), ...findLetterFaults(file.text), ...findForbiddenText(file.text)].map(
    (finding) => toProblem(file, finding),
  );
}
