import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { assemble } from '#facts/desk/assemble';
import { template } from '#facts/desk/template';
import { readFolder } from '#intake/readFolder';
import { countLines, type WrittenFile } from '#intake/writtenFile';

/**
 * What the handbook and the templates give as an example of a waiver is run: laid into a fixture that has its warning, it
 * accepts that warning and nothing is left.
 */
const BROKEN = 'tests/fixtures/broken';
const sample = readFolder('tests/fixtures/sample').files;

interface Example {
  where: string;
  waivers: { code: string }[];
}

/** In the handbook between backticks, in a template as an optional field. */
const examplesIn = (where: string, text: string): Example[] =>
  [...text.matchAll(/(?:`|^# )(waivers: \[\{[^`\n]*\}\])/gm)].map(([, line = '']) => ({
    where,
    waivers: (parse(line) as Example).waivers,
  }));

const examples = [
  ...examplesIn('content/README.md', readFileSync('content/README.md', 'utf8')),
  ...examplesIn('npm run new', template('deals', 'any', 'ko')),
];

/** The sample with a fixture's files, and the file in which the fixture brings the warning about. */
function withWarning(code: string): { files: WrittenFile[]; file: string } | undefined {
  for (const name of readdirSync(BROKEN)) {
    const report = readFileSync(join(BROKEN, name, 'expected.txt'), 'utf8').split('\n\n');
    const [, file] = new RegExp(`^warning ${code} .* — (\\S+?):\\d`).exec(report.at(-1) ?? '') ?? [];
    if (!file) continue;
    const own = readFolder(join(BROKEN, name)).files.filter(({ path }) => path !== 'expected.txt');
    return { files: [...new Map([...sample, ...own].map((each) => [each.path, each])).values()], file };
  }
  return undefined;
}

function waived(files: readonly WrittenFile[], path: string, waivers: Example['waivers']) {
  return files.map((file) => {
    if (file.path !== path) return file;
    const text = file.text.replace(/---\n$/, () => `waivers: ${JSON.stringify(waivers)}\n---\n`);
    return { path, text, lines: countLines(text) };
  });
}

describe('an example of a waiver', () => {
  it('stands in both languages of the handbook and in the template', () => {
    expect(examples.map(({ where }) => where)).toEqual(['content/README.md', 'content/README.md', 'npm run new']);
  });

  it.each(examples)('of $where accepts its warning', ({ waivers }) => {
    for (const waiver of waivers) {
      const fixture = withWarning(waiver.code);
      if (!fixture) throw new Error(`No fixture warns with ${waiver.code}: it is no warning`);
      const codes = assemble(waived(fixture.files, fixture.file, [waiver])).problems.map(({ code }) => code);
      expect(codes).toEqual([]);
    }
  });
});
