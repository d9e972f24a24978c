import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { assemble } from '#facts/desk/assemble';
import { findSince } from '#facts/desk/findSince';
import { findEmbargoProblems, findFuturePublication } from '#facts/desk/judgeEmbargoes';
import { findUpkeep } from '#facts/rules/upkeep';
import { DISK } from '#intake/disk';
import type { Problem } from '#intake/problem';
import { readFolder } from '#intake/readFolder';
import type { Example, Rule, Written } from '#intake/rule';

const SAMPLE = 'tests/fixtures/sample';
/** The day of a review that is due, and a month in which the sample is not yet old. */
const TODAY = '2024-03-01';

/** What the whole check says of the sample with a rule’s example put into it: beside the sample as published, or on a day, where the rule reads that. */
export function checkExample({ example, reads }: Rule, written: Written): Problem[] {
  const content = mkdtempSync(join(tmpdir(), 'example-'));
  try {
    const now = putInto(content, 'now', example, written);
    const locked = written === 'locked' ? join(now, example.file) : undefined;
    const { files, problems } = readFolder(now, {
      ...DISK,
      read: (path) => (path === locked ? refuse() : DISK.read(path)),
    });
    const judged = assemble(files);
    const found = [...problems, ...judged.problems];
    if (reads === 'today')
      found.push(...findUpkeep(files, judged.dossiers, TODAY), ...findFuturePublication(files, TODAY));
    if (reads === 'embargo') found.push(...findEmbargoProblems(files, { now: Date.parse(TODAY), isPrivate: false }));
    if (reads === 'published') {
      const past = example.published === undefined ? SAMPLE : putInto(content, 'past', example, example.published);
      const published = readFolder(past).files;
      found.push(...findSince(published, files, { ref: 'HEAD', today: TODAY, now: Date.parse(TODAY) }));
    }
    return found;
  } finally {
    rmSync(content, { recursive: true });
  }
}

function refuse(): never {
  throw Object.assign(new Error('locked'), { code: 'EACCES' });
}

function putInto(parent: string, name: string, { file, at, beside }: Example, written: Written): string {
  const folder = join(parent, name);
  cpSync(SAMPLE, folder, { recursive: true });
  for (const [path, text] of Object.entries(beside ?? {})) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  if (typeof written === 'string') putWords(path, at, written);
  else if ('link' in written) symlinkSync(join(folder, written.link), path);
  else if ('saved' in written) writeFileSync(path, Buffer.from(`\ufeff${readFileSync(path, 'utf8')}`, written.saved));
  else cpSync(join('tests/fixtures/broken', written.fixture, file), path);
  return folder;
}

function putWords(path: string, at: string | undefined, written: string): void {
  if (written === 'locked') return;
  if (written === 'gone') return void rmSync(path, { force: true });
  const text = textOf(path);
  if (text === undefined) return void writeFileSync(path, written);
  if (at === undefined)
    return void writeFileSync(
      path,
      text.replace(/(?=---\s*$)/, () => written),
    );
  if (!text.includes(at)) throw new Error(`${path} of the sample has no ‘${at}’`);
  writeFileSync(
    path,
    text.replace(at, () => written),
  );
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
