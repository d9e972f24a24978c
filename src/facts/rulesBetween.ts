import { findClauseProblems, findBackwardRanges, findFutureProblems } from './dateRules.ts';
import type { Deal } from './deal.ts';
import { findDealProblems, findRoundProblems } from './dealRules.ts';
import { findUnsupported, findWordingProblems } from './deskRules.ts';
import type { Fact } from './dossier.ts';
import type { Draft, DraftFinding } from './draft.ts';
import type { Explainer } from './explainer.ts';
import { findFigureProblems, findPositionProblems, findSourceProblems } from './factRules.ts';
import { findMatrixProblems } from './matrixRules.ts';
import { findPastValueProblems } from './pastValueRules.ts';
import { findReferenceProblems } from './references.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { Source } from './source.ts';
import { citedIds, findStatusProblems } from './statusRules.ts';
import { findTextProblems } from './textRules.ts';

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
      ...findWordingProblems(draft, world),
      ...(draft.folder === 'explainer'
        ? findMatrixProblems(explainer, facts, present)
        : [...findOwnProblems(draft.fact as Fact, world), ...findUnsupported(draft.fact as Fact, world)]),
    ];
    for (const finding of findings) yield [draft, finding];
  }
}

const backwardRangesIn = rememberedBy((draft: Draft) => findBackwardRanges(draft.file.data));

/** What the rules may look at, for one explainer. */
export function worldOf(drafts: readonly Draft[], explainer: Explainer, present: ReadonlyMap<string, string>): World {
  const facts = new Map(
    drafts.filter((draft) => draft.folder !== 'explainer').map((draft) => [draft.id, draft.fact as Fact]),
  );
  const sources = [...facts.values()].filter(
    (fact): fact is Source & { folder: 'sources' } => fact.folder === 'sources',
  );
  const deals = new Map(
    [...facts.values()].flatMap((fact) => (fact.folder === 'deals' ? [[fact.id, fact as Deal]] : [])),
  );
  return { explainer, facts, present, sources, deals, charts: Object.keys(explainer.charts) };
}

/** What the rules may look at. */
export interface World {
  explainer: Explainer;
  facts: ReadonlyMap<string, Fact>;
  /** Every id that a file claims, with its folder, also where the file could not be read. */
  present: ReadonlyMap<string, string>;
  sources: readonly Source[];
  deals: ReadonlyMap<string, Deal>;
  charts: readonly string[];
}

function findOwnProblems(fact: Fact, world: World): DraftFinding[] {
  const standing = 'status' in fact && fact.status ? standingOf(fact, fact.status, world) : undefined;
  const found = standing ? findStatusProblems(standing, world.explainer.asOf) : [];
  switch (fact.folder) {
    case 'deals':
      return [...found, ...findDealProblems(fact), ...findRoundProblems(fact, world.deals)];
    case 'clauses':
      return [...found, ...findClauseProblems(fact)];
    case 'events':
      return [...found, ...findFutureProblems(fact, world.explainer.asOf)];
    case 'figures':
      return [...found, ...findFigureProblems(fact)];
    case 'positions':
      return [...found, ...findPositionProblems(fact)];
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
