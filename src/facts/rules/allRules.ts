import type { Rule } from '#intake/rule';
import { particleOnAddress, redirector, trackingAddress, unsafeAddress } from '#intake/rules/addresses';
import { foreignLineEnds, otherEncoding, utf16 } from '#intake/rules/encodings';
import { noPlainFile, oversizedFile, twinsByCase, unreadableFile } from '#intake/rules/folders';
import { draftMark, forbiddenText } from '#intake/rules/forbidden';
import { decomposedHangul, lookAlike, unseenLetter } from '#intake/rules/letters';
import { blanksAtLineEnd, openLastLine, strangeIndent } from '#intake/rules/lines';
import { brokenTag, foreignForm, misusedTag } from '#intake/rules/tags';
import {
  colonInValue,
  doubledField,
  misreadNumber,
  missingFence,
  noFields,
  numberAsText,
  unreadableYaml,
} from '#intake/rules/yaml';
import { bareAccusation, unfiledSuit } from './accusationRules.ts';
import { badName } from './addressNames.ts';
import { aheadOfItsDay, backwardRange, overlappingVersions } from './dateRules.ts';
import { circle, unlikeWhole } from './dealRules.ts';
import { takenId } from './duplicateIds.ts';
import { missingField, noSpeaker } from './factRules.ts';
import { strayPosition, unclearPosition } from './matrixRules.ts';
import { unknownId, unlikeSum } from './mentionRules.ts';
import { miscalledDeal, staleValuation } from './moneyWordRules.ts';
import { misspeltName } from './nameRules.ts';
import { pastMisfit } from './pastValueRules.ts';
import { misplacedFile } from './placeRules.ts';
import { changedUntold, misremembered, rewrittenHistory, vanishedFile } from './publishedRules.ts';
import { clauseDates, wordsOfAnotherDay, misquotation } from './quotationRules.ts';
import { relativeDay } from './relativeDayRules.ts';
import { undatedProse } from './revisedRules.ts';
import { wrongOffice } from './roleRules.ts';
import {
  ambiguousDate,
  badId,
  beyondBounds,
  dayFirst,
  fullWidthDigits,
  missingLanguage,
  noDate,
  noSuchDay,
  unknownWord,
} from './schemaRules.ts';
import { overfullShares, percentForPoints } from './shareRules.ts';
import { emptyReason, loneLargeAmount, olderSources, unzonedTime } from './sourceFitRules.ts';
import { otherArchive, readTooEarly, twinSources } from './sourceRules.ts';
import { absentParty, reversedQualifier, roomTakenAway, unnamedCredited, unseenContract } from './statedRules.ts';
import { overstatedStage } from './stageRules.ts';
import { unearnedStatus } from './statusRules.ts';
import { languagesDrift } from './storyRules.ts';
import { unusedSource } from './unusedSources.ts';
import { reviewDue, unarchived } from './upkeep.ts';
import { idleWaiver } from './waiverRules.ts';
import { wrongConversion } from './wonRules.ts';
import { hangulInEnglish, strayMark, typedNumber } from './wordRules.ts';

/** Every rule of the check; a test finds the one that is declared and not named here. */
export const RULES: readonly Rule[] = [
  unsafeAddress,
  redirector,
  trackingAddress,
  particleOnAddress,
  otherEncoding,
  utf16,
  foreignLineEnds,
  twinsByCase,
  noPlainFile,
  unreadableFile,
  oversizedFile,
  draftMark,
  forbiddenText,
  unseenLetter,
  lookAlike,
  decomposedHangul,
  blanksAtLineEnd,
  openLastLine,
  strangeIndent,
  brokenTag,
  misusedTag,
  foreignForm,
  missingFence,
  noFields,
  doubledField,
  colonInValue,
  unreadableYaml,
  numberAsText,
  misreadNumber,
  bareAccusation,
  unfiledSuit,
  badName,
  backwardRange,
  overlappingVersions,
  aheadOfItsDay,
  unlikeWhole,
  circle,
  takenId,
  missingField,
  noSpeaker,
  unclearPosition,
  strayPosition,
  unlikeSum,
  unknownId,
  miscalledDeal,
  staleValuation,
  misspeltName,
  pastMisfit,
  misplacedFile,
  changedUntold,
  misremembered,
  rewrittenHistory,
  vanishedFile,
  misquotation,
  wordsOfAnotherDay,
  clauseDates,
  relativeDay,
  undatedProse,
  wrongOffice,
  noSuchDay,
  noDate,
  dayFirst,
  ambiguousDate,
  beyondBounds,
  fullWidthDigits,
  badId,
  unknownWord,
  missingLanguage,
  overfullShares,
  percentForPoints,
  loneLargeAmount,
  emptyReason,
  olderSources,
  unzonedTime,
  twinSources,
  readTooEarly,
  otherArchive,
  overstatedStage,
  reversedQualifier,
  unnamedCredited,
  roomTakenAway,
  absentParty,
  unseenContract,
  unearnedStatus,
  languagesDrift,
  unusedSource,
  reviewDue,
  unarchived,
  idleWaiver,
  wrongConversion,
  typedNumber,
  hangulInEnglish,
  strayMark,
];
