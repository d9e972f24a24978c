import type { Fact } from '../kinds/dossier.ts';
import type { Draft, DraftFinding, Told } from './draft.ts';
import { inDraft, passagesOf, storyPassage, type Passage, type PassageFinding } from './passages.ts';
import { findPastValueProblems } from './pastValueRules.ts';
import { rememberedBy } from './rememberedBy.ts';
import { pairsOf, storyPairs, type Pair, type PairFinding } from './pairs.ts';
import { ALONE, BESIDE, type RulesByWhatTheyRead } from './rulesByReading.ts';
import { findSourceAddresses } from './sourceRules.ts';
import type { WrittenStory } from './writtenStory.ts';
import { findTextProblems } from './textRules.ts';
import type { World } from './world.ts';
import type { Accepted } from '#intake/problem';
import type { Rule } from '#intake/rule';
import { acceptedIn, acceptedOf } from './accepted.ts';
import { isLocale, ofEachLocale } from '../values/text.ts';
import { valueAt } from './fieldPath.ts';
import { writePath } from '#intake/writtenFile';

/** What a rule found, and the passage it was found in, where it reads passages. */
interface Found<Finding> {
  rule: Rule;
  finding: Finding;
  passage?: Passage;
}

/** The rules that need the whole explainer in view: what facts say of each other, and of the day the page speaks of. */
export function* findProblemsBetween(drafts: readonly Draft[], world: World): Generator<[Draft, Told]> {
  for (const draft of drafts) {
    const found = [...foundAlone(draft), ...findIn(draft, BESIDE, world)];
    const findings = [
      ...found.map((each) => toldOf(draft, each, world)),
      ...findTextProblems(draft, world),
      ...findPastValueProblems(draft, world),
      ...(draft.folder === 'sources' ? findSourceAddresses(draft.fact as Extract<Fact, { folder: 'sources' }>) : []),
    ];
    for (const finding of findings) if (!isOfMissing(draft, finding)) yield [draft, finding];
  }
}

/** What the rules that do not look at the world find in a draft: for as long as it is the same, the same. */
export const foundAlone = rememberedBy((draft: Draft) => findIn(draft, ALONE, NO_WORLD));
/** None of the rules that are given it looks at it. */
const NO_WORLD = undefined as unknown as World;

function findIn(draft: Draft, rules: RulesByWhatTheyRead, world: World): Found<DraftFinding>[] {
  const inPassage = ({ rule, finding, passage }: Required<Found<PassageFinding>>): Found<DraftFinding> => {
    const { rule: _, ...at } = inDraft(passage, { ...finding, rule });
    return { rule, finding: at, passage };
  };
  return [
    ...rules.files.flatMap((rule) => rule.find(draft, world).map((finding) => ({ rule, finding }))),
    ...passagesOf(draft).flatMap((passage) => findInPassage(passage, rules, world).map(inPassage)),
    ...pairsOf(draft).flatMap((pair) => findInPair(pair, rules, world).map(inPassage)),
    ...rules.of(draft.folder).flatMap((rule) => rule.find(draft.fact, world).map((finding) => ({ rule, finding }))),
  ];
}

function findInPassage(passage: Passage, { passages }: RulesByWhatTheyRead, world: World) {
  return passages.flatMap((rule) => rule.find(passage, world).map((finding) => ({ rule, finding, passage })));
}

function findInPair(pair: Pair, { pairs }: RulesByWhatTheyRead, world: World) {
  return pairs.flatMap((rule) => rule.find(pair, world).map((found) => inItsPassage(rule, found)));
}

function inItsPassage(rule: Rule, { in: { passage }, ...finding }: PairFinding): Required<Found<PassageFinding>> {
  return { rule, finding, passage };
}

/** A finding with its rule, and with what a waiver has to quote where the rule reads prose. */
function toldOf(draft: Draft, { rule, finding, passage }: Found<DraftFinding>, world: World): Told {
  const { text } = finding.at;
  return told(rule, finding, () =>
    passage && text ? acceptedIn(passage, text.from, world) : acceptedOf(draft, finding, world),
  );
}

/** Of English that is still to come nothing can be wrong. */
function isOfMissing({ isHalf, file }: Draft, { at: { path } }: Told): boolean {
  return isHalf === true && isLocale(String(path.at(-1))) && valueAt(file.data, writePath(path)) === undefined;
}

/** The rules on wording, over a story, and over it beside the one in the other language. */
export function findStoryWording(story: WrittenStory, stories: readonly WrittenStory[], world: World) {
  const own = storyPassage(story);
  const { ko, en } = ofEachLocale((locale) => stories.find((each) => each.locale === locale));
  const pairs = ko && en ? storyPairs(storyPassage(ko), storyPassage(en)) : [];
  const found = [
    ...passageAlone(own),
    ...findInPassage(own, BESIDE, world),
    ...pairs.flatMap((pair) => [...pairAlone(pair), ...findInPair(pair, BESIDE, world)]),
  ];
  return found
    .filter(({ passage }) => passage === own)
    .map(({ rule, finding }) => told(rule, finding, () => acceptedIn(own, finding.from, world)));
}

const passageAlone = rememberedBy((passage: Passage) => findInPassage(passage, ALONE, NO_WORLD));
const pairAlone = rememberedBy((pair: Pair) => findInPair(pair, ALONE, NO_WORLD));

function told<Finding>(rule: Rule, finding: Finding, quote: () => Accepted | undefined) {
  const accepted = rule.acceptedBy && quote();
  return { ...finding, rule, ...(accepted ? { accepted } : {}) };
}
