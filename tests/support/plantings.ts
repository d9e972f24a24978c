import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { assemble } from '#facts/desk/assemble';
import { findQuietChanges } from '#facts/desk/sinceRules';
import { findUndatedProse } from '#facts/rules/revisedRules';
import { findUpkeep } from '#facts/rules/upkeep';
import type { Problem } from '#intake/problem';
import { readFolder } from '#intake/readFolder';

const PLANTED = 'tests/fixtures/planted';
/** A day after everything that the frozen explainers tell: the newer were published on the last of November. */
const TODAY = { content: '2026-11-30', newer: '2026-12-01' };

/** What is done to a file: words replaced, the whole written, moved, copied or taken away. */
type Edit = { file: string } & (
  | { from: string; to: string; all?: true }
  | { whole: string }
  | { moveTo: string }
  | { copyTo: string }
  | { gone: true }
);

/** A mistake to plant in the frozen explainer. */
export interface Planting {
  name: string;
  group: string;
  /** What a reader would be told wrongly. */
  tells: string;
  /** Compared with what was published before the edit. */
  since?: true;
  /** No mistake: it is there to pass. */
  harmless?: true;
  edits: Edit[];
  /** The edit as first written, where the words it stood on have changed since. */
  was?: Edit[];
}

/** The worst that the check says of a planting, beyond what it says of the explainer as it is. */
export interface Heard {
  planting: Planting;
  heard: 'refused' | 'warned' | 'noted' | 'silent';
  problems: Problem[];
}

/** The plantings of a file beside the frozen explainers. */
export function plantingsOf(file = 'plantings.yaml'): Planting[] {
  return parse(readFileSync(join(PLANTED, file), 'utf8')) as Planting[];
}

/**
 * Plants one at a time in a frozen folder and hears what the check says, which remembers what it judged before; or, `asNew`, says of
 * files that it has never seen.
 */
export function hearAll(
  plantings: readonly Planting[],
  frozen: 'content' | 'newer' = 'content',
  asNew = false,
): Heard[] {
  const content = mkdtempSync(join(tmpdir(), 'planted-'));
  try {
    cpSync(join(PLANTED, frozen), content, { recursive: true });
    const published = readFolder(content).files;
    const judge = (isCompared: boolean): Problem[] => {
      const { files: read, problems } = readFolder(content);
      const files = asNew ? read.map((file) => ({ ...file })) : read;
      const judged = assemble(files);
      const past = isCompared
        ? [...findQuietChanges(published, files, 'HEAD'), ...findUndatedProse(published, files, TODAY[frozen])]
        : [];
      return [...problems, ...judged.problems, ...findUpkeep(files, judged.dossiers, TODAY[frozen]), ...past];
    };
    const known = new Set(judge(true).map(keyOf));
    return plantings.map((planting) => {
      const restore = plant(content, planting);
      const problems = judge(planting.since === true).filter((problem) => !known.has(keyOf(problem)));
      restore();
      return { planting, heard: worstOf(problems), problems };
    });
  } finally {
    rmSync(content, { recursive: true });
  }
}

/** The share of a group that is silent, harmless ones left out. */
export function silentShare(heard: readonly Heard[]): number {
  const mistakes = heard.filter(({ planting }) => !planting.harmless);
  return mistakes.filter((each) => each.heard === 'silent').length / mistakes.length;
}

const keyOf = ({ file, code, level, message }: Problem): string => [file, code, level, message.en].join('|');

function worstOf(problems: readonly Problem[]): Heard['heard'] {
  const has = (level: Problem['level']): boolean => problems.some((problem) => problem.level === level);
  return has('error') ? 'refused' : has('warning') ? 'warned' : has('note') ? 'noted' : 'silent';
}

/** Makes the edits; what is given back undoes them. */
function plant(content: string, { name, edits }: Planting): () => void {
  const before = new Map<string, string | undefined>();
  const textOf = (file: string): string => readFileSync(join(content, file), 'utf8');
  const put = (file: string, text: string | undefined): void => {
    if (!before.has(file)) before.set(file, textIfAny(join(content, file)));
    if (text === undefined) rmSync(join(content, file));
    else writeFileSync(join(content, file), text);
  };
  for (const edit of edits) {
    if ('whole' in edit) put(edit.file, edit.whole);
    else if ('gone' in edit) put(edit.file, undefined);
    else if ('copyTo' in edit) put(edit.copyTo, textOf(edit.file));
    else if ('moveTo' in edit) {
      put(edit.moveTo, textOf(edit.file));
      put(edit.file, undefined);
    } else {
      const text = textOf(edit.file);
      if (!text.includes(edit.from)) throw new Error(`${name}: ${edit.file} has no ‘${edit.from}’`);
      put(edit.file, edit.all ? text.replaceAll(edit.from, () => edit.to) : text.replace(edit.from, () => edit.to));
    }
  }
  return () => {
    for (const [file, text] of before) {
      if (text === undefined) rmSync(join(content, file));
      else writeFileSync(join(content, file), text);
    }
  };
}

function textIfAny(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** How many of each group were refused, warned of, noted and passed over, as a table to read. */
export function tableOf(heard: readonly Heard[]): string {
  const mistakes = heard.filter(({ planting }) => !planting.harmless);
  const groups = [...Map.groupBy(mistakes, ({ planting }) => planting.group), ['all', mistakes] as const];
  const rows = groups.map(([group, each]) => {
    const count = (what: Heard['heard']): string => String(each.filter((one) => one.heard === what).length).padStart(8);
    const silent = `${Math.round(100 * silentShare(each))}%`.padStart(6);
    return `${group.padEnd(10)}${count('refused')}${count('warned')}${count('noted')}${count('silent')}${silent}`;
  });
  return ['group      refused  warned   noted  silent', ...rows].join('\n');
}
