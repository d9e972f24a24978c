import { findFileFaults } from '#intake/fileFaults';
import { readFrontmatter } from '#intake/frontmatter';
import { placementOf } from '../kinds/placement.ts';
import type { Problem } from '#intake/problem';
import { toProblem, type WrittenFact, type WrittenFile } from '#intake/writtenFile';
import { findAddressFaults } from '../rules/addressNames.ts';
import type { Draft } from '../rules/draft.ts';
import { ExplainerSchema } from '../kinds/explainer.ts';
import { DECLARATIONS } from '../kinds/folders.ts';
import { isWordKind } from '../kinds/vocabulary.ts';
import { rememberedBy } from '../rules/rememberedBy.ts';
import { filledTexts, isTranslationPending } from '../rules/halfTexts.ts';
import { misplaced } from './misplaced.ts';
import { schemaFindings } from './schemaProblems.ts';
import type { Desk, WrittenId } from './scopes.ts';
import { besideFacts, rowsAlone } from './besideFacts.ts';
import { picturesAlone } from './pictureBeside.ts';
import type { WrittenStory } from '../rules/writtenStory.ts';

/** One folder of `content/`, an explainer or `reference`, each of its files read by itself. */
export interface ReadScope extends Desk {
  files: readonly WrittenFile[];
  /** What is wrong with a file whatever else there is. */
  problems: readonly Problem[];
}

let remembered = new Map<string, ReadScope>();

/** Gives back the memory: for a build, which reads once. */
export function forgetScopes(): void {
  remembered = new Map();
}

/** The folder of `content/` in which a file lies; '' beside them. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.indexOf('/')));

/** The folders of `content/` in the order of the files. One whose files are the same objects as last time is the same object. */
export function readScopes(files: readonly WrittenFile[]): Map<string, ReadScope> {
  const last = remembered;
  const folders = Map.groupBy(files, ({ path }) => folderOf(path));
  remembered = new Map(
    [...folders].map(([scope, own]) => {
      const before = last.get(scope);
      const isSame = before?.files.length === own.length && own.every((file, at) => file === before.files[at]);
      return [scope, isSame ? before : readScope(own)];
    }),
  );
  return remembered;
}

function readScope(files: readonly WrittenFile[]): ReadScope {
  const problems: Problem[] = [];
  const drafts: Draft[] = [];
  const written: WrittenId[] = [];
  const stories: WrittenStory[] = [];
  const rows: WrittenFile[] = [];
  const pictures: WrittenFile[] = [];
  const isPending = isTranslationPending(files);
  for (const file of files) {
    const placement = placementOf(file.path);
    if (placement.role === 'misplaced') problems.push(misplaced(file, files));
    else if (placement.role === 'picture') pictures.push(file);
    else if (placement.role !== 'handbook') problems.push(...faultsOf(file));
    if (placement.role === 'story') stories.push(storyOf(file));
    if (placement.role === 'rows') rows.push(file);
    if (placement.role === 'fact') written.push(placement);
    if (placement.role === 'fact' || placement.role === 'explainer') {
      const whole = draftOf(file);
      const read = (isPending && whole.half) || whole;
      problems.push(...read.problems);
      if (read.draft) drafts.push(read.draft);
    }
  }
  problems.push(...rowsAlone(rows, files), ...picturesAlone(pictures, files));
  const beside = [...rows, ...pictures];
  return { files, problems, drafts: drafts.map((draft) => besideFacts(draft, beside)), written, stories };
}

/** A fact file by itself: what it holds, and what is wrong with it whatever else there is. */
interface ReadDraft {
  draft?: Draft;
  problems: readonly Problem[];
  /** What it comes to while its English is still to come, where some is missing. */
  half?: ReadDraft;
}

// A file is judged by itself once: `readFolder` gives the same object only for the same path and bytes.
/** What is wrong with a file as such. */
export const faultsOf = rememberedBy((file: WrittenFile): readonly Problem[] => findFileFaults(file));
/** What a fact file says by itself. */
export const draftOf = rememberedBy(readDraft);

const storyOf = rememberedBy((file: WrittenFile): WrittenStory => {
  const { scope, locale } = placementOf(file.path) as Extract<ReturnType<typeof placementOf>, { role: 'story' }>;
  return { file, scope, locale };
});

type Claim = Extract<ReturnType<typeof placementOf>, { role: 'fact' | 'explainer' }>;

/** The id that a file claims, and the kind it is of. */
export function idAndFolder(placement: Claim) {
  const isFact = placement.role === 'fact';
  return {
    id: isFact ? placement.id : placement.scope,
    folder: isFact ? placement.folder : ('explainer' as const),
  };
}

function readDraft(file: WrittenFile): ReadDraft {
  const placement = placementOf(file.path);
  if (file.unread || (placement.role !== 'fact' && placement.role !== 'explainer')) return { problems: [] };
  const read = readFrontmatter(file);
  const problems = [...read.problems];
  if (!read.fact) return { problems };
  const { id, folder } = idAndFolder(placement);
  problems.push(...findAddressFaults(file, id, folder));
  // A word is asked for in full: every explainer is read by it.
  const half = isWordKind(folder) ? undefined : filledTexts(read.fact.data);
  const asWritten = parsedAs(read.fact, placement, read.fact.data);
  return {
    ...asWritten,
    problems: [...problems, ...asWritten.problems],
    ...(half && { half: halfOf(parsedAs(read.fact, placement, half), problems) }),
  };
}

/** A fact by its schema; `data` is what was written, or that with what is missing filled in. */
function parsedAs(file: WrittenFact, placement: Claim, data: Record<string, unknown>): ReadDraft {
  const { id, folder } = idAndFolder(placement);
  const kind = folder === 'explainer' ? { schema: ExplainerSchema } : DECLARATIONS[folder];
  const { schema } = kind;
  const parsed = schema.safeParse(data);
  if (!parsed.success) {
    const fields = Object.keys((schema as typeof ExplainerSchema).shape);
    return { problems: schemaFindings(file, parsed.error.issues, fields).map((finding) => toProblem(file, finding)) };
  }
  const filed = { ...parsed.data, id, file: file.path, folder, ...('fromId' in kind ? kind.fromId?.(id) : {}) };
  return { draft: { file, scope: placement.scope, folder, id, fact: filed as unknown as Draft['fact'] }, problems: [] };
}

function halfOf({ draft, problems }: ReadDraft, before: readonly Problem[]): ReadDraft {
  return { problems: [...before, ...problems], ...(draft && { draft: { ...draft, isHalf: true } }) };
}
