import type { Problem } from '#intake/problem';
import { toProblem } from '#intake/writtenFile';
import { RULES } from '../rules/allRules.ts';
import { inFile, type Draft, type Told } from '../rules/draft.ts';
import type { Waiver } from '../kinds/fact.ts';
import { acceptsNothing, asReadNow, quotesNothing, withLineToPaste, withoutSource } from './waiverWords.ts';

/**
 * Warnings that their file accepts are dropped; a waiver that accepts nothing is told as a note. Errors stay. What a rule read in
 * prose is accepted for the sentence that the waiver quotes, as long as that and the facts it speaks of stand as they did.
 * An explainer's waivers hold for its stories too, which have no fields of their own.
 */
export function applyWaivers(problems: readonly Problem[], drafts: readonly Draft[]): Problem[] {
  const warnings = problems.filter((problem) => problem.level === 'warning');
  const accepted = new Set<Problem>();
  const told: Problem[] = [];
  for (const draft of drafts) {
    waiversOf(draft).forEach((waiver, at) => {
      const hits = warnings.filter((problem) => problem.code === waiver.code && speaksFor(draft, problem.file));
      const judged = judge(waiver, at, hits);
      for (const hit of judged.accepts) accepted.add(hit);
      if (judged.told) told.push(toProblem(draft.file, inFile(draft, judged.told)));
    });
  }
  const speaker = (path: string): Draft | undefined => drafts.find((draft) => speaksFor(draft, path));
  const left = problems.filter((problem) => !accepted.has(problem));
  return [
    ...left.map((problem) => (problem.accepted ? withLineToPaste(problem, waiversAt(speaker(problem.file))) : problem)),
    ...told,
  ];
}

interface Judgement {
  accepts: readonly Problem[];
  told?: Told;
}

const QUOTING = new Map(RULES.map(({ code, acceptedBy }) => [code, acceptedBy]));

function judge(waiver: Waiver, at: number, hits: readonly Problem[]): Judgement {
  const quoting = QUOTING.get(waiver.code);
  const [first] = hits;
  if (!first) return { accepts: [], told: acceptsNothing(waiver.code, at) };
  if (!quoting) return { accepts: hits };
  if (waiver.words === undefined) return { accepts: [], told: quotesNothing(first, at) };
  const words = waiver.words.replace(/\s+/g, ' ').trim();
  const quoted = hits.filter((hit) => hit.accepted?.words === words);
  const [same] = quoted;
  if (!same) return { accepts: [], told: acceptsNothing(waiver.code, at) };
  const standing = quoted.filter((hit) => hit.accepted?.facts === (waiver.facts ?? ''));
  if (standing.length === 0) return { accepts: [], told: asReadNow(same, at) };
  const isSaid = standing.some(({ accepted }) => accepted?.sources.includes(waiver.source ?? ''));
  if (quoting === 'words and source' && !isSaid) return { accepts: [], told: withoutSource(same, at) };
  return { accepts: standing };
}

function speaksFor({ file, folder, scope }: Draft, path: string): boolean {
  return path === file.path || (folder === 'explainer' && path.startsWith(`${scope}/story/`));
}

function waiversOf({ fact }: Draft): readonly Waiver[] {
  return 'waivers' in fact ? (fact.waivers ?? []) : [];
}

/** How many a file has, and which file it is: where a line is to be pasted. */
function waiversAt(draft: Draft | undefined): { file: string; count: number } | undefined {
  return draft && { file: draft.file.path, count: waiversOf(draft).length };
}
