import { findFileFaults } from '#intake/fileFaults';
import { readFrontmatter } from '#intake/frontmatter';
import { nameWithRightEnding } from '#intake/nameFaults';
import { placementOf } from '#intake/placement';
import { compareProblems, type Problem } from '#intake/problem';
import { toProblem, type WrittenFile } from '#intake/writtenFile';
import { findAddressFaults } from './addressNames.ts';
import type { Dossier } from './dossier.ts';
import type { Draft } from './draft.ts';
import { ExplainerSchema } from './explainer.ts';
import { judgeExplainers } from './judgeExplainer.ts';
import { SCHEMAS } from './kinds.ts';
import { splitPositionId } from './position.ts';
import { rememberedBy } from './rememberedBy.ts';
import { schemaFindings } from './schemaProblems.ts';
import { byScope, inReachOf, type WrittenId } from './scopes.ts';
import type { WrittenStory } from './storyRules.ts';
import { findUnusedSources, usesIn, type Uses } from './unusedSources.ts';
import { applyWaivers } from './waivers.ts';

/** Every complete dossier, or every problem: never some facts of a broken explainer. */
export interface Assembly {
  dossiers: Dossier[];
  problems: Problem[];
  /** What each explainer names, by its folder. */
  uses: ReadonlyMap<string, Uses>;
}

/** An explainer that was judged good before, with these very files and this very reference. */
export interface Settled {
  dossier: Dossier;
  uses: Uses;
}

/** Judges all that was written under `content/`, but for the folders of explainers that are settled. */
export function assemble(files: readonly WrittenFile[], settled: ReadonlyMap<string, Settled> = new Map()): Assembly {
  const problems: Problem[] = [];
  const drafts: Draft[] = [];
  const written: WrittenId[] = [];
  const stories: WrittenStory[] = [];
  const paths = new Set(files.map(({ path }) => path));
  for (const file of files) {
    const placement = placementOf(file.path);
    if ('scope' in placement && settled.has(placement.scope)) continue;
    if (placement.role === 'misplaced') problems.push(misplaced(file, paths));
    else if (placement.role !== 'handbook') problems.push(...faultsOf(file));
    if (placement.role === 'story') stories.push({ file, scope: placement.scope, locale: placement.locale });
    if (placement.role === 'fact') written.push(placement);
    if (placement.role === 'fact' || placement.role === 'explainer') {
      const read = draftOf(file);
      problems.push(...read.problems);
      if (read.draft) drafts.push(read.draft);
    }
  }
  problems.push(...findDuplicateIds(drafts));
  const explainers = drafts.filter((draft) => draft.folder === 'explainer');
  const desks = byScope({ drafts, written, stories });
  const judged = judgeExplainers(explainers, (scope) => inReachOf(scope, desks));
  problems.push(...judged.flatMap((each) => each.problems));
  const good = [...judged, ...settled.values()];
  const uses = new Map(good.map((each) => [each.dossier.explainer.id, each.uses]));
  for (const [scope, desk] of desks) if (!uses.has(scope)) uses.set(scope, usesIn(desk));
  // A file that could not be read does not say what it uses.
  if (drafts.length === written.length + explainers.length) problems.push(...findUnusedSources(drafts, uses));
  const dossiers = good.map(({ dossier }) => dossier);
  return { dossiers, problems: withoutRepeats(applyWaivers(problems, drafts)), uses };
}

/** A fact file by itself: what it holds, and what is wrong with it whatever else there is. */
interface ReadDraft {
  draft?: Draft;
  problems: readonly Problem[];
}

// A file is judged by itself once: `readFolder` gives the same object only for the same path and bytes.
const faultsOf = rememberedBy(findFileFaults);
const draftOf = rememberedBy(readDraft);

function readDraft(file: WrittenFile): ReadDraft {
  const placement = placementOf(file.path);
  if (file.unread || (placement.role !== 'fact' && placement.role !== 'explainer')) return { problems: [] };
  const read = readFrontmatter(file);
  const problems = [...read.problems];
  if (!read.fact) return { problems };
  const id = placement.role === 'fact' ? placement.id : placement.scope;
  const folder = placement.role === 'fact' ? placement.folder : 'explainer';
  problems.push(...findAddressFaults(file, id, folder));
  const schema = folder === 'explainer' ? ExplainerSchema : SCHEMAS[folder];
  const parsed = schema.safeParse(read.fact.data);
  if (!parsed.success) {
    const fields = Object.keys((schema as typeof ExplainerSchema).shape);
    problems.push(...schemaFindings(read.fact, parsed.error.issues, fields).map((finding) => toProblem(file, finding)));
    return { problems };
  }
  const filed = { ...parsed.data, id, file: file.path, folder, ...(folder === 'positions' ? splitPositionId(id) : {}) };
  return {
    draft: { file: read.fact, scope: placement.scope, folder, id, fact: filed as unknown as Draft['fact'] },
    problems,
  };
}

function misplaced(file: WrittenFile, paths: ReadonlySet<string>): Problem {
  const right = nameWithRightEnding(file.path, paths);
  if (right !== undefined) {
    return toProblem(file, {
      code: 'D65',
      span: { start: 0, end: 0 },
      message: { ko: '끝이 .mdx가 아니어서 읽지 않습니다', en: 'It is not read: its name does not end in .mdx' },
      hint: { ko: `이름을 ${right} 로 바꾸세요`, en: `Rename it ${right}` },
      fix: { moveFrom: file.path, moveTo: right },
    });
  }
  return toProblem(file, {
    code: 'D65',
    span: { start: 0, end: 0 },
    message: { ko: '여기서는 읽지 않는 파일입니다', en: 'Nothing reads a file here' },
    hint: {
      ko: 'content/해설/종류/이름.mdx 또는 content/reference/종류/이름.mdx 로 옮기세요',
      en: 'Move it to content/EXPLAINER/KIND/name.mdx or content/reference/KIND/name.mdx',
    },
  });
}

function findDuplicateIds(drafts: readonly Draft[]): Problem[] {
  const facts = drafts.filter((draft) => draft.folder !== 'explainer');
  const byId = Map.groupBy(facts, ({ id }) => id);
  return facts.flatMap((draft) => {
    const twin = byId
      .get(draft.id)
      ?.find(
        (other) =>
          other.file.path < draft.file.path &&
          (other.scope === draft.scope || other.scope === 'reference' || draft.scope === 'reference'),
      );
    if (!twin) return [];
    return [
      toProblem(draft.file, {
        code: 'B32',
        span: { start: 0, end: 0 },
        message: {
          ko: `이미 있는 id입니다: ‘${draft.id}’(${twin.file.path})`,
          en: `The id ‘${draft.id}’ is taken: ${twin.file.path}`,
        },
        hint: {
          ko: '파일 이름을 바꾸세요. id는 해설과 reference를 통틀어 하나뿐입니다',
          en: 'Rename the file: an id is unique over the explainer and reference/',
        },
      }),
    ];
  });
}

/**
 * A reference file is judged once for each explainer that uses it; its problems are told once.
 * Digits of a telephone number are not also numbers typed by hand.
 */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const seen = new Map<string, Problem>();
  for (const problem of problems) {
    const key = `${problem.file}:${problem.line}:${problem.column}:${problem.code}:${problem.message.en}`;
    if (!seen.has(key)) seen.set(key, problem);
  }
  const numbers = problems.filter(({ code }) => code === 'F80');
  const isInside = (inner: Problem, outer: Problem): boolean =>
    inner.file === outer.file &&
    inner.line === outer.line &&
    inner.column >= outer.column &&
    inner.column + inner.length <= outer.column + outer.length;
  return [...seen.values()]
    .filter((problem) => problem.code !== 'A26' || !numbers.some((number) => isInside(problem, number)))
    .sort(compareProblems);
}
