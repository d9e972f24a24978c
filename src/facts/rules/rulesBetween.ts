import { findClauseProblems, findBackwardRanges, findFutureProblems } from './dateRules.ts';
import { findDealProblems, findRoundProblems } from './dealRules.ts';
import { findUnsupported, findWordingProblems } from './deskRules.ts';
import type { Fact } from '../kinds/dossier.ts';
import type { Draft, DraftFinding } from './draft.ts';
import type { Explainer } from '../kinds/explainer.ts';
import { findFigureProblems, findPositionProblems, findSourceProblems } from './factRules.ts';
import { findBrokenHistory } from './historyRules.ts';
import { findMatrixProblems, findStrayPosition } from './matrixRules.ts';
import { findPastValueProblems } from './pastValueRules.ts';
import { findReferenceProblems } from '../kinds/references.ts';
import { rememberedBy } from './rememberedBy.ts';
import { findMoreThanWhole } from './shareRules.ts';
import type { Source } from '../kinds/source.ts';
import { citedIds, findStatusProblems } from './statusRules.ts';
import { findValueProblems } from './valueRules.ts';
import { findWorkedProblems } from './workedRules.ts';
import { findTextProblems } from './textRules.ts';
import { worldOf, type World } from './world.ts';

/** The rules that need the whole explainer in view: what facts say of each other, and of the day the page speaks of. */
export function* findProblemsBetween(
  drafts: readonly Draft[],
  explainer: Explainer,
  present: ReadonlyMap<string, string>,
): Generator<[Draft, DraftFinding]> {
  const world = worldOf(drafts, explainer, present);
  const { facts } = world;
  for (const draft of drafts) {
    const findings = [
      ...findReferenceProblems(draft, present),
      ...backwardRangesIn(draft),
      ...findTextProblems(draft, world),
      ...findPastValueProblems(draft, world),
      ...findBrokenHistory(draft, explainer.asOf),
      ...findWordingProblems(draft, world),
      ...(draft.folder === 'explainer'
        ? findMatrixProblems(explainer, facts, present)
        : [...findOwnProblems(draft.fact as Fact, world), ...findUnsupported(draft.fact as Fact, world)]),
    ];
    for (const finding of findings) yield [draft, finding];
  }
}

const backwardRangesIn = rememberedBy((draft: Draft) => findBackwardRanges(draft.file.data));

function findOwnProblems(fact: Fact, world: World): DraftFinding[] {
  const standing = 'status' in fact && fact.status ? standingOf(fact, fact.status, world) : undefined;
  const found = standing ? findStatusProblems(standing, world.explainer.asOf) : [];
  switch (fact.folder) {
    case 'deals':
      return [...found, ...findValueProblems(fact), ...findDealProblems(fact), ...findRoundProblems(fact, world.deals)];
    case 'clauses':
      return [...found, ...findClauseProblems(fact)];
    case 'events':
      return [...found, ...findFutureProblems(fact, world.explainer.asOf)];
    case 'figures':
      return [
        ...found,
        ...findValueProblems(fact),
        ...findFigureProblems(fact),
        ...findMoreThanWhole(fact),
        ...findWorkedProblems(fact, world),
      ];
    case 'positions':
      return [...found, ...findPositionProblems(fact), ...findStrayPosition(fact, world)];
    case 'sources':
      return [...found, ...findSourceProblems(fact, world.sources)];
    default:
      return found;
  }
}

function standingOf(fact: Fact, status: Parameters<typeof findStatusProblems>[0]['status'], { facts, present }: World) {
  const cited = 'sources' in fact ? citedIds(fact.sources) : [];
  // A source that could not be read may carry more than what is left: the fact is judged when it is mended.
  if (cited.some((id) => present.get(id) === 'sources' && !facts.has(id))) return undefined;
  return {
    status,
    by: 'by' in fact ? fact.by : undefined,
    hasSpeaker: fact.folder === 'positions',
    supersededBy: 'supersededBy' in fact ? fact.supersededBy : undefined,
    sources: cited
      .map((id) => facts.get(id))
      .filter((source): source is Source & { folder: 'sources' } => source?.folder === 'sources'),
    when: 'when' in fact ? fact.when : undefined,
  };
}
