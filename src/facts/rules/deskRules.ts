import { findBareAccusations, findUnfiledSuits } from './accusationRules.ts';
import type { Fact } from '../kinds/dossier.ts';
import type { Draft, DraftFinding } from './draft.ts';
import { findMiscalledDeals, findStaleValuations } from './moneyWordRules.ts';
import { findMisspeltNames } from './nameRules.ts';
import { inDraft, passagesOf, storyPassage, type PassageFinding, type PassageRule } from './passages.ts';
import { findClauseDates, findClauseQuotations, findPositionQuotation } from './quotationRules.ts';
import { findRelativeDays } from './relativeDayRules.ts';
import { findWrongOffices } from './roleRules.ts';
import type { World } from './world.ts';
import { findOverfullShares, findPercentForPoints } from './shareRules.ts';
import { findEmptyReasons, findLoneLargeAmounts, findOlderSources, findUnzonedTimes } from './sourceFitRules.ts';
import {
  findAbsentParties,
  findOverstatedPositions,
  findOverstatedStages,
  findReversedQualifiers,
  findUnseenContracts,
} from './statedRules.ts';
import type { WrittenStory } from './storyRules.ts';
import { findWrongConversions } from './conversionRules.ts';

/** What a desk chief reads for: wording, and whether a fact goes further than its sources are stated to go. */
const WORDING: readonly PassageRule[] = [
  findRelativeDays,
  findPercentForPoints,
  findMisspeltNames,
  findBareAccusations,
  findUnfiledSuits,
  findWrongConversions,
  findMiscalledDeals,
  findStaleValuations,
  findWrongOffices,
];

/** The rules on wording, over the texts of a fact file. */
export function findWordingProblems(draft: Draft, world: World): DraftFinding[] {
  return passagesOf(draft).flatMap((passage) =>
    WORDING.flatMap((rule) => rule(passage, world)).map((finding) => inDraft(passage, finding)),
  );
}

/** The same over a story. */
export function findStoryWording(story: WrittenStory, world: World): PassageFinding[] {
  const passage = storyPassage(story);
  return WORDING.flatMap((rule) => rule(passage, world));
}

/** A fact against what is stated of its sources. */
export function findUnsupported(fact: Fact, world: World): DraftFinding[] {
  const found = [
    ...findLoneLargeAmounts(fact, world),
    ...findReversedQualifiers(fact, world),
    ...findOlderSources(fact, world),
  ];
  switch (fact.folder) {
    case 'figures':
      return [...found, ...findOverfullShares(fact, world)];
    case 'events':
      return [
        ...found,
        ...findUnzonedTimes(fact),
        ...findOverstatedStages(fact, world),
        ...findAbsentParties(fact, world),
      ];
    case 'positions':
      return [
        ...found,
        ...findEmptyReasons(fact),
        ...findOverstatedPositions(fact, world),
        ...findPositionQuotation(fact, world),
      ];
    case 'clauses':
      return [
        ...found,
        ...findUnseenContracts(fact, world),
        ...findClauseQuotations(fact, world),
        ...findClauseDates(fact, world),
      ];
    default:
      return found;
  }
}
