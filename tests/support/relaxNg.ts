import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { NU } from '../scanners/provide.ts';

const JING = 'nu.validator.vendor.thaiopensource.relaxng.util.Driver';

/** Whether Jing can run here: it comes with the HTML validator, and asks for Java. */
export const hasJing = existsSync(NU) && spawnSync('java', ['-version']).status === 0;

/** What Jing finds wrong with XML files by a schema of `schemas/`: a line each, none where they are valid. */
export function schemaFaults(schema: string, files: readonly string[]): string[] {
  if (files.length === 0) throw new Error('no file to validate');
  const compact = `tests/support/schemas/${schema}.rnc`;
  const { status, stdout, stderr } = spawnSync('java', ['-cp', NU, JING, '-c', compact, ...files], {
    encoding: 'utf8',
  });
  const faults = `${stdout}${stderr}`.split('\n').filter(Boolean);
  return status !== 0 && faults.length === 0 ? [`jing ended with ${status}`] : faults;
}
