import { readFrontmatter, recallFrontmatter, type KeptFrontmatter } from '#intake/frontmatter';
import { readText, type Reading } from '#intake/readText';
import type { Problem } from '#intake/problem';
import type { WrittenFile } from '#intake/writtenFile';
import { placementOf } from '../kinds/placement.ts';
import type { Draft } from '../rules/draft.ts';
import { taggedTexts } from '../rules/passages.ts';
import { quietOf, recallQuiet, type KeptQuiet } from '../rules/quietRules.ts';
import { foundAlone } from '../rules/rulesBetween.ts';
import { draftOf, faultsOf, idAndFolder } from './readScope.ts';

/** What a fact file came to by itself, to be kept; nothing of one that cannot be read, or whose English is missing. */
export interface KeptFile extends KeptFrontmatter {
  fact: Draft['fact'];
  faults: readonly Problem[];
  found: readonly Problem[];
  /** The rules that look at nothing else found nothing in it. */
  isQuiet: boolean;
  /** Those that look at the world’s steady part alone, and found nothing. */
  quiet?: KeptQuiet | undefined;
  /** Its texts that are not words alone, as they were read. */
  texts: readonly Reading[];
}

/** What was taken from before stays what it was. */
const recalledFiles = new WeakMap<WrittenFile, KeptFile>();

export function keptFile(file: WrittenFile): KeptFile | undefined {
  const before = recalledFiles.get(file);
  const { role } = placementOf(file.path);
  const read = role === 'fact' || role === 'explainer' ? draftOf(file) : undefined;
  if (!read?.draft || read.half) return undefined;
  const quiet = quietOf(read.draft) ?? before?.quiet;
  if (before?.isQuiet) return { ...before, quiet };
  const { data, yamlStart } = read.draft.file;
  const { problems } = readFrontmatter(file);
  return {
    data,
    yamlStart,
    problems,
    fact: read.draft.fact,
    faults: faultsOf(file),
    found: read.problems,
    quiet,
    isQuiet: foundAlone.known(read.draft)?.length === 0,
    texts: before?.texts ?? taggedTexts(read.draft).map((text) => [text, readText(text, 'inline')] as const),
  };
}

/** Takes what these very bytes came to before for what they would come to now. */
export function recallFile(file: WrittenFile, kept: KeptFile): void {
  const placement = placementOf(file.path);
  if (placement.role !== 'fact' && placement.role !== 'explainer') return;
  const { id, folder } = idAndFolder(placement);
  const draft: Draft = { file: recallFrontmatter(file, kept), scope: placement.scope, folder, id, fact: kept.fact };
  recalledFiles.set(file, kept);
  if (kept.isQuiet) foundAlone.take(draft, []);
  if (kept.quiet) recallQuiet(draft, kept.quiet);
  faultsOf.take(file, kept.faults);
  draftOf.take(file, { draft, problems: kept.found });
}
