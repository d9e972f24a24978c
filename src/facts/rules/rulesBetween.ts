import type { Fact } from '../kinds/dossier.ts';
import type { Draft, DraftFinding, Told } from './draft.ts';
import { inDraft, passagesOf, storyPassage, type Passage, type PassageFinding } from './passages.ts';
import { findPastValueProblems } from './pastValueRules.ts';
import { askingIn, takeQuiet, type Ask } from './quietRules.ts';
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
  const ask = askingIn(world);
  for (const draft of drafts) {
    takeQuiet(draft, world);
    const told = [...foundAlone(draft), ...findIn(draft, BESIDE, ask)];
    const findings = [
      ...told.map((each) => toldOf(draft, each, world)),
      ...findTextProblems(draft, world),
      ...findPastValueProblems(draft, world),
      ...(draft.folder === 'sources' ? findSourceAddresses(draft.fact as Extract<Fact, { folder: 'sources' }>) : []),
    ];
    for (const finding of findings) if (!isOfMissing(draft, finding)) yield [draft, finding];
  }
}

/** What the rules that do not look at the world find in a draft: for as long as it is the same, the same. */
export const foundAlone = rememberedBy((draft: Draft) => findIn(draft, ALONE, askingAlone));
/** None of the rules asked looks at the world. */
const askingAlone: Ask = (read) => (rule) => rule.find(read, undefined as unknown as World);

function findIn(draft: Draft, rules: RulesByWhatTheyRead, ask: Ask): Found<DraftFinding>[] {
  const inPassage = ({ rule, finding, passage }: Required<Found<PassageFinding>>): Found<DraftFinding> => {
    const { rule: _, ...at } = inDraft(passage, { ...finding, rule });
    return { rule, finding: at, passage };
  };
  return [
    ...found(rules.files, ask(draft)),
    ...passagesOf(draft).flatMap((passage) => findInPassage(passage, rules, ask).map(inPassage)),
    ...pairsOf(draft).flatMap((pair) => findInPair(pair, rules, ask).map(inPassage)),
    ...found(rules.of(draft.folder), ask(draft.fact)),
  ];
}

function found<R extends Rule, Finding>(rules: readonly R[], ask: (rule: R) => Finding[]): Found<Finding>[] {
  return rules.flatMap((rule) => ask(rule).map((finding) => ({ rule, finding })));
}

function findInPassage(passage: Passage, { passages }: RulesByWhatTheyRead, ask: Ask) {
  return found(passages, ask(passage)).map((each) => ({ ...each, passage }));
}

function findInPair(pair: Pair, { pairs }: RulesByWhatTheyRead, ask: Ask) {
  return found(pairs, ask(pair)).map(({ rule, finding }) => inItsPassage(rule, finding));
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
  const ask = askingIn(world);
  const findings = [
    ...passageAlone(own),
    ...findInPassage(own, BESIDE, ask),
    ...pairs.flatMap((pair) => [...pairAlone(pair), ...findInPair(pair, BESIDE, ask)]),
  ];
  return findings
    .filter(({ passage }) => passage === own)
    .map(({ rule, finding }) => told(rule, finding, () => acceptedIn(own, finding.from, world)));
}

const passageAlone = rememberedBy((passage: Passage) => findInPassage(passage, ALONE, askingAlone));
const pairAlone = rememberedBy((pair: Pair) => findInPair(pair, ALONE, askingAlone));

function told<Finding>(rule: Rule, finding: Finding, quote: () => Accepted | undefined) {
  const accepted = rule.acceptedBy && quote();
  return { ...finding, rule, ...(accepted ? { accepted } : {}) };
}
