import type { Problem } from '#intake/problem';
import { toProblem } from '#intake/writtenFile';
import type { Dossier, Fact } from '../kinds/dossier.ts';
import type { Draft } from '../rules/draft.ts';
import { claimsIn, problemsBetween } from './problemsBetween.ts';
import type { ReadScope } from './readScope.ts';
import { findNothingPending } from '../rules/pendingRules.ts';
import { findStoryWording } from '../rules/rulesBetween.ts';
import { worldOf } from '../rules/world.ts';
import { wordsOf } from '../rules/steadyWorld.ts';
import { inReachOf, type Desk } from './scopes.ts';
import { checkStories, checkStoriesAlone } from '../rules/storyRules.ts';
import { withQuotations } from './quoted.ts';
import { isWordKind, type Word } from '../kinds/vocabulary.ts';
import { usesIn, type Uses } from '../rules/unusedSources.ts';

/** One explainer: what its files come to, what is wrong between them, and what they name. */
export interface Judged {
  dossier: Dossier;
  problems: readonly Problem[];
  uses: Uses;
}

/** What was judged, and from what: the very objects, so that other words under an old name are never taken for it. */
interface Remembered extends Judged {
  own: ReadScope;
  reference: ReadScope | undefined;
}

let remembered = new Map<string, Remembered>();

/** Gives back the memory: for a build, which judges once. */
export function forgetJudged(): void {
  remembered = new Map();
}

/** Judges each explainer with what it may name. One whose folder and reference are the same objects as last time is not judged again. */
export function judgeExplainers(scopes: ReadonlyMap<string, ReadScope>): Judged[] {
  const last = remembered;
  remembered = new Map();
  const reference = scopes.get('reference');
  for (const [scope, own] of scopes) {
    const explainer = own.drafts.find(({ folder }) => folder === 'explainer');
    if (!explainer) continue;
    const before = last.get(scope);
    const isSame = before?.own === own && before.reference === reference;
    const judged = isSame ? before : { ...judgeExplainer(explainer, inReachOf(scope, scopes)), own, reference };
    remembered.set(scope, judged);
  }
  return [...remembered.values()];
}

/** What is wrong with the stories of a folder whose `explainer.mdx` is missing or wrong, so that both are mended at once. */
export function judgeStoriesAlone(scope: string, scopes: ReadonlyMap<string, ReadScope>): Problem[] {
  const { drafts, written, stories } = inReachOf(scope, scopes);
  if (scope === 'reference' || drafts.some(({ folder }) => folder === 'explainer')) return [];
  const facts = new Map(drafts.flatMap(({ id, folder, fact }) => (isWordKind(folder) ? [] : [[id, fact as Fact]])));
  return checkStoriesAlone(stories, { facts, present: claimsIn(written), instruments: wordsOf(drafts, 'instruments') });
}

/** A passage is kept to check a quotation by: nothing that makes the site has it. */
function withoutPassage<F extends { passage?: unknown }>(fact: F): F {
  const { passage: _kept, ...told } = fact;
  return told as F;
}

/** What a verdict says beyond the files it was given on. */
export type KeptVerdict = Pick<Judged, 'problems' | 'uses'> & Pick<Dossier, 'story'>;

/** The last verdict on an explainer. */
export function keptVerdict(scope: string): KeptVerdict | undefined {
  const judged = remembered.get(scope);
  return judged && { problems: judged.problems, uses: judged.uses, story: judged.dossier.story };
}

/** Takes verdicts given on these very files before for those that would be given now. */
export function recallVerdicts(
  scopes: ReadonlyMap<string, ReadScope>,
  verdicts: ReadonlyMap<string, KeptVerdict>,
): void {
  for (const [scope, { problems, uses, story }] of verdicts) {
    const own = scopes.get(scope);
    const explainer = own?.drafts.find(({ folder }) => folder === 'explainer');
    if (!own || !explainer) continue;
    const { head, facts, words } = factsIn(explainer, inReachOf(scope, scopes));
    const dossier: Dossier = { explainer: head, facts, words, story };
    remembered.set(scope, { dossier, problems, uses, own, reference: scopes.get('reference') });
  }
}

/** What an explainer says and may say. */
function factsIn(explainer: Draft, { drafts }: Desk) {
  const own = withQuotations(drafts.filter((draft) => draft !== explainer));
  const told = own
    .map(({ fact }) => ('passage' in fact ? withoutPassage(fact) : fact))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const facts = told.filter((each): each is Fact => !isWordKind(each.folder));
  const words = told.filter((each): each is Word => isWordKind(each.folder));
  const { folder: _, ...head } = explainer.fact as Extract<Draft['fact'], { folder: 'explainer' }>;
  return { own, head, facts, words };
}

function judgeExplainer(explainer: Draft, desk: Desk): Judged {
  const { drafts, written, stories } = desk;
  const { own, head, facts, words } = factsIn(explainer, desk);
  const world = worldOf([...own, explainer], head, claimsIn(written));
  const told = own.filter(({ scope }) => scope === explainer.scope);
  const problems = problemsBetween([...told, explainer], world);
  const tales = checkStories(stories, head, explainer.file, world);
  problems.push(...tales.problems, ...findNothingPending(explainer, drafts, stories));
  for (const story of stories) {
    for (const { from, to, ...finding } of findStoryWording(story, stories, world)) {
      problems.push(toProblem(story.file, { ...finding, span: { start: from, end: to } }));
    }
  }
  const dossier = { explainer: head, facts, words, story: tales.outlines };
  // Its texts are still known now; those of a hundred explainers are not.
  const uses = usesIn({ drafts: drafts.filter(({ scope }) => scope === explainer.scope), stories });
  return { dossier, problems, uses };
}
