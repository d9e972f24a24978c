import { RULES } from './allRules.ts';
import type { Draft } from './draft.ts';
import type { FactRule, FileRule, PairRule, PassageRule } from './rule.ts';

/** Rules by what each is given to read. */
export interface RulesByWhatTheyRead {
  files: readonly FileRule[];
  passages: readonly PassageRule[];
  pairs: readonly PairRule[];
  facts: readonly FactRule[];
  /** Those that read facts of a kind. */
  of(kind: Draft['folder']): readonly FactRule[];
}

/** A rule that reads a draft, or something in one. */
export type Reading = FileRule | PassageRule | PairRule | FactRule;

/** A rule whose `find` takes the world looks at it: what it finds in the same text may be another thing when another file has changed. */
const looksAtWorld = (rule: Reading): boolean => rule.find.length > 1;

const reading = RULES.filter((rule): rule is Reading => 'find' in rule);

/** Those that look at nothing but what they are given. */
export const ALONE = sorted(reading.filter((rule) => !looksAtWorld(rule)));
/** Those that look at what else is known. */
export const BESIDE = sorted(reading.filter(looksAtWorld));

function sorted(rules: readonly Reading[]): RulesByWhatTheyRead {
  const facts = rules.filter((rule): rule is FactRule => Array.isArray(rule.reads));
  const byKind = new Map<string, readonly FactRule[]>();
  return {
    files: rules.filter((rule): rule is FileRule => rule.reads === 'file'),
    passages: rules.filter((rule): rule is PassageRule => rule.reads === 'passage'),
    pairs: rules.filter((rule): rule is PairRule => rule.reads === 'pair'),
    facts,
    of(kind) {
      const known = byKind.get(kind) ?? facts.filter(({ reads }) => reads.includes(kind));
      byKind.set(kind, known);
      return known;
    },
  };
}
