import type { Fact } from '../kinds/dossier.ts';
import { RULES } from './allRules.ts';
import type { Draft, Told } from './draft.ts';
import { inDraft, passagesOf, storyPassage, type Passage } from './passages.ts';
import { findPastValueProblems } from './pastValueRules.ts';
import { rememberedBy } from './rememberedBy.ts';
import { pairsOf, storyPairs } from './pairs.ts';
import type { FactRule, FileRule, PairRule, PassageRule } from './rule.ts';
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

/** The rules that need the whole explainer in view: what facts say of each other, and of the day the page speaks of. */
export function* findProblemsBetween(drafts: readonly Draft[], world: World): Generator<[Draft, Told]> {
  for (const draft of drafts) {
    const findings = [
      ...FILE_RULES.flatMap((rule) => rule.find(draft, world).map((finding) => ({ ...finding, rule }))),
      ...findTextProblems(draft, world),
      ...findPastValueProblems(draft, world),
      ...passagesOf(draft).flatMap((passage) => wordingOf(passage, world).map((finding) => inDraft(passage, finding))),
      ...pairsOf(draft).flatMap((pair) =>
        PAIR_RULES.flatMap((rule) =>
          rule.find(pair, world).map(({ in: { passage }, ...finding }) =>
            inDraft(
              passage,
              told(rule, finding, () => acceptedIn(passage, finding.from, world)),
            ),
          ),
        ),
      ),
      ...(draft.folder === 'sources' ? findSourceAddresses(draft.fact as Extract<Fact, { folder: 'sources' }>) : []),
      ...rulesFor(draft.folder).flatMap((rule) =>
        rule.find(draft.fact, world).map((finding) => told(rule, finding, () => acceptedOf(draft, finding, world))),
      ),
    ];
    for (const finding of findings) if (!isOfMissing(draft, finding)) yield [draft, finding];
  }
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
  const beside = pairs.flatMap((pair) =>
    PAIR_RULES.flatMap((rule) =>
      rule
        .find(pair, world)
        .filter((finding) => finding.in.passage === own)
        .map(({ in: _in, ...finding }) => told(rule, finding, () => acceptedIn(own, finding.from, world))),
    ),
  );
  return [...wordingOf(own, world), ...beside];
}

function wordingOf(passage: Passage, world: World) {
  return PASSAGE_RULES.flatMap((rule) =>
    rule.find(passage, world).map((finding) => told(rule, finding, () => acceptedIn(passage, finding.from, world))),
  );
}

/** A rule that does not look at the world finds the same in the same text: it reads each once, and again when that has changed. */
function readOnce<Read extends object, R extends { find(read: Read, world: World): unknown[] }>(rule: R): R {
  if (rule.find.length > 1) return rule;
  const alone = rule.find.bind(rule) as (read: Read) => ReturnType<R['find']>;
  return { ...rule, find: rememberedBy(alone) };
}

/** A finding with its rule, and with what a waiver has to quote where the rule reads prose. */
function told<Found>(rule: Rule, finding: Found, quote: () => Accepted | undefined) {
  const accepted = rule.acceptedBy && quote();
  return { ...finding, rule, ...(accepted ? { accepted } : {}) };
}

const PASSAGE_RULES = RULES.filter((rule): rule is PassageRule => rule.reads === 'passage').map(readOnce);
const PAIR_RULES = RULES.filter((rule): rule is PairRule => rule.reads === 'pair').map(readOnce);
const FILE_RULES = RULES.filter((rule): rule is FileRule => rule.reads === 'file' && 'find' in rule).map(readOnce);
const FACT_RULES = RULES.filter((rule): rule is FactRule => Array.isArray(rule.reads));

const byKind = new Map<string, readonly FactRule[]>();

function rulesFor(kind: Draft['folder']): readonly FactRule[] {
  const known = byKind.get(kind) ?? FACT_RULES.filter(({ reads }) => reads.includes(kind));
  byKind.set(kind, known);
  return known;
}
