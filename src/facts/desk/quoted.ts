import type { Quote } from '../kinds/clause.ts';
import type { Quotation } from '../kinds/quotation.ts';
import type { Draft } from '../rules/draft.ts';

/** The drafts with what they quote by id at hand, so that who reads a clause or a position need not look for the words. */
export function withQuotations(drafts: readonly Draft[]): Draft[] {
  const quotations = new Map(
    drafts.flatMap(({ folder, id, fact }) => (folder === 'quotations' ? [[id, fact as unknown as Quotation]] : [])),
  );
  return drafts.map((draft) => resolved(draft, quotations));
}

/** A fact is read as a quotation’s words only while the very same quotation stands. */
const known = new WeakMap<Draft, { named: readonly (Quotation | undefined)[]; draft: Draft }>();

function resolved(draft: Draft, quotations: ReadonlyMap<string, Quotation>): Draft {
  const ids = quotedBy(draft);
  if (ids.length === 0) return draft;
  const named = ids.map((id) => quotations.get(id));
  const before = known.get(draft);
  if (before && named.every((one, n) => one === before.named[n])) return before.draft;
  const made = { ...draft, fact: inWords(draft.fact, quotations) as Draft['fact'] };
  known.set(draft, { named, draft: made });
  return made;
}

/** What may quote: a position in its `quote`, a clause in that of each version. */
interface Quotes {
  quote?: unknown;
  versions?: readonly { quote?: unknown }[];
}

function quotedBy({ folder, fact }: Draft): string[] {
  if (folder !== 'positions' && folder !== 'clauses') return [];
  const { quote, versions = [] } = fact as Quotes;
  return [quote, ...versions.map((version) => version.quote)].filter((one) => typeof one === 'string');
}

function inWords(fact: unknown, quotations: ReadonlyMap<string, Quotation>): unknown {
  const { quote, versions, ...rest } = fact as Quotes;
  return {
    ...rest,
    ...wordsAt(quote, quotations),
    ...(versions && {
      versions: versions.map(({ quote: own, ...version }) => ({ ...version, ...wordsAt(own, quotations) })),
    }),
  };
}

/** Nothing where the id leads nowhere: that is told of the id. */
function wordsAt(quote: unknown, quotations: ReadonlyMap<string, Quotation>): { quote?: Quote } {
  if (typeof quote !== 'string') return quote === undefined ? {} : { quote: quote as Quote };
  const one = quotations.get(quote);
  if (!one) return {};
  const { id, words, lang, translation, source } = one;
  return { quote: { id, text: words, lang, translation, source } };
}
