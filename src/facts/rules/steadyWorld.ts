import type { Fact } from '../kinds/dossier.ts';
import type { Instrument } from '../kinds/instrument.ts';
import type { Ladder } from '../kinds/ladder.ts';
import type { Measure } from '../kinds/measure.ts';
import type { Person } from '../kinds/person.ts';
import { isWordKind, type WordKind, type WordOf } from '../kinds/vocabulary.ts';
import type { Wording } from '../kinds/wording.ts';
import type { Text } from '../values/text.ts';
import type { Draft } from './draft.ts';

/** Who or what is called by a name, with what a reading of names may ask of it. */
export type Named = { id: string; file: string; title: Text } & (
  | { folder: 'organisations'; type: string }
  | { folder: 'people'; roles: Person['roles'] }
  | { folder: 'terms'; maker?: string | undefined }
);

export type NamedPerson = Extract<Named, { folder: 'people' }>;

/** What most edits leave as it is: the words that facts are told in, and the names on file. The same content is the same object. */
export interface SteadyWorld {
  /** What figures measure, by id. */
  measures: ReadonlyMap<string, Measure>;
  /** What kinds of money there are, by id. */
  instruments: ReadonlyMap<string, Instrument>;
  /** Words that may say no more than the sources do, by id. */
  wording: ReadonlyMap<string, Wording>;
  /** Stages that follow one another, by id. */
  ladders: ReadonlyMap<string, Ladder>;
  /** Who and what has a name: organisations, people and terms, by id. */
  named: ReadonlyMap<string, Named>;
}

/** The words of a kind that an explainer may use, by id. */
export function wordsOf<K extends WordKind>(drafts: readonly Draft[], kind: K): ReadonlyMap<string, WordOf<K>> {
  return new Map(
    drafts.flatMap(({ folder, id, fact }) => (folder === kind ? [[id, fact as unknown as WordOf<K>] as const] : [])),
  );
}

/** Those of the explainers judged last, by all that they hold. */
const recent = new Map<string, SteadyWorld>();
const FEW = 8;

/** The steady part of the world of these drafts: the very object of before where it holds what it held before. */
export function steadyWorldOf(drafts: readonly Draft[]): SteadyWorld {
  const named = drafts.flatMap((draft) => namedBy(draft.fact as Fact));
  const words = drafts.filter(({ folder }) => isWordKind(folder)).map(({ fact }) => fact);
  const written = JSON.stringify([named, words]);
  const steady = recent.get(written) ?? {
    measures: wordsOf(drafts, 'measures'),
    instruments: wordsOf(drafts, 'instruments'),
    wording: wordsOf(drafts, 'wording'),
    ladders: wordsOf(drafts, 'ladders'),
    named: new Map(named.map((each) => [each.id, each])),
  };
  recent.delete(written);
  if (recent.size >= FEW) recent.delete(recent.keys().next().value ?? '');
  recent.set(written, steady);
  return steady;
}

/** What it holds, written out, while it is one of those judged last. */
export function writtenOut(steady: SteadyWorld): string | undefined {
  return [...recent].find(([, each]) => each === steady)?.[0];
}

function namedBy(fact: Fact): Named[] {
  const { id, file } = fact;
  if (fact.folder === 'organisations') return [{ folder: fact.folder, id, file, title: fact.title, type: fact.type }];
  if (fact.folder === 'people') return [{ folder: fact.folder, id, file, title: fact.title, roles: fact.roles }];
  if (fact.folder === 'terms') return [{ folder: fact.folder, id, file, title: fact.title, maker: fact.maker }];
  return [];
}
