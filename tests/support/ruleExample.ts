import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { assemble } from '#facts/desk/assemble';
import { findSince } from '#facts/desk/findSince';
import { findEmbargoProblems, findFuturePublication } from '#facts/desk/judgeEmbargoes';
import { findUpkeep } from '#facts/rules/upkeep';
import { DISK } from '#intake/disk';
import type { Problem } from '#intake/problem';
import { readFolder } from '#intake/readFolder';
import type { Example, Rule, Written } from '#intake/rule';

const SAMPLE = 'tests/fixtures/sample';
const BROKEN = 'tests/fixtures/broken';
/** The day of a review that is due, and a month in which the sample is not yet old. */
const TODAY = '2024-03-01';

/** What the whole check says of the sample with a rule’s example put into it: beside the sample as published, or on a day, where the rule reads that. */
export function checkExample({ example, reads }: Rule, written: Written): Problem[] {
  const now = sampleOf('now');
  const undo = putInto(now, example, written);
  try {
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
      const published = example.published === undefined ? readFolder(SAMPLE).files : pastOf(example, example.published);
      found.push(...findSince(published, files, { ref: 'HEAD', today: TODAY, now: Date.parse(TODAY) }));
    }
    return found;
  } finally {
    undo();
  }
}

const known = new Map<Rule, readonly Problem[]>();

/** What the check says of a rule’s own mistake, asked once by whoever asks. */
export function broughtAbout(rule: Rule): readonly Problem[] {
  const found = known.get(rule) ?? checkExample(rule, rule.example.wrong);
  known.set(rule, found);
  return found;
}

/** The sample as it was with the example in it. */
function pastOf(example: Example, written: Written) {
  const past = sampleOf('past');
  const undo = putInto(past, example, written);
  try {
    return readFolder(past).files;
  } finally {
    undo();
  }
}

/** A copy of the sample, made once for all examples: each leaves it as it found it. To copy it for each takes ten times as long as to check it. */
function sampleOf(name: string): string {
  const copy = join('test-results/examples', process.env['VITEST_POOL_ID'] ?? 'alone', name);
  if (!copies.has(copy)) {
    rmSync(copy, { recursive: true, force: true });
    cpSync(SAMPLE, copy, { recursive: true });
    copies.add(copy);
  }
  return copy;
}

const copies = new Set<string>();

function refuse(): never {
  throw Object.assign(new Error('locked'), { code: 'EACCES' });
}

/** Puts an example into a copy of the sample; what it returns takes it out again. */
function putInto(folder: string, { file, at, beside }: Example, written: Written): () => void {
  const isNew = [file, ...Object.keys(beside ?? {})].map((path) => ({
    path,
    made: mkdirSync(dirname(join(folder, path)), { recursive: true }),
  }));
  const undo = (): void => {
    for (const { path, made } of isNew.reverse()) {
      rmSync(made ?? join(folder, path), { recursive: true, force: true });
      if (existsSync(join(SAMPLE, path))) cpSync(join(SAMPLE, path), join(folder, path));
    }
  };
  for (const [path, put] of Object.entries(beside ?? {}))
    if (typeof put === 'string') writeFileSync(join(folder, path), put);
    else cpSync(join(BROKEN, put.fixture, path), join(folder, path));
  const path = join(folder, file);
  if (typeof written === 'string') putWords(path, at, written);
  else if ('link' in written) symlinkSync(resolve(folder, written.link), path);
  else if ('saved' in written) writeFileSync(path, Buffer.from(`\ufeff${readFileSync(path, 'utf8')}`, written.saved));
  else cpSync(join(BROKEN, written.fixture, file), path);
  return undo;
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
