import { partyList } from '../kinds/deal.ts';
import type { Fact } from '../kinds/dossier.ts';
import { citedIds } from './statusRules.ts';
import { calledIn } from './surnames.ts';
import { sentencesOf, type Passage, type PassageFinding } from './passages.ts';
import type { PassageRule } from './rule.ts';
import type { World } from './world.ts';

const VALUES = new Set(['Value', 'Money', 'Share', 'Count']);

type Mention = Passage['mentions'][number];

/** In a story a paragraph cites what it tells: a value, a day or a status there is of a fact that a source of the paragraph carries. */
function findUncited(passage: Passage, { facts }: World): PassageFinding[] {
  if (passage.folder !== 'story') return [];
  const paragraphs = paragraphsOf(passage);
  // What is cited where it is told first may be taken up again without.
  const carried = new Set(
    paragraphs.flatMap((mentions) => {
      const cited = citedIn(mentions);
      return mentions.flatMap(({ ids }) => ids).filter((id) => isCarried(facts.get(id), cited));
    }),
  );
  return paragraphs.flatMap((mentions) => {
    const cited = citedIn(mentions);
    if (cited.size === 0) return [];
    const days = mentions.filter(({ tag }) => tag === 'When');
    return mentions.flatMap((mention): PassageFinding[] => {
      const isValue = VALUES.has(mention.tag);
      const isJudged =
        isValue ||
        mention.tag === 'Status' ||
        (mention.tag === 'When' && days.length === 1 && !mention.attributes['show']);
      const told = isJudged ? mention.ids.flatMap((id) => facts.get(id) ?? []) : [];
      const strange = told.find(
        (fact) =>
          !isCarried(fact, cited) &&
          !(isValue && (carried.has(fact.id) || hasCarriedKin(fact, mentions, cited, facts))),
      );
      if (!strange || mention.attributes['conflict']) return [];
      return [
        {
          from: mention.span.start,
          to: mention.span.end,
          message: {
            ko: `이 문단이 단 출처는 ‘${strange.id}’의 출처가 아닙니다`,
            en: `No source of this paragraph is one of ‘${strange.id}’`,
          },
          hint: {
            ko: `다른 사실을 부르려던 것이 아니면 출처를 다세요: <Cite of="${sourcesOf(strange)[0]}" />`,
            en: `Unless another fact was meant, cite one: <Cite of="${sourcesOf(strange)[0]}" />`,
          },
        },
      ];
    });
  });
}

function citedIn(mentions: readonly Mention[]): Set<string> {
  return new Set(mentions.filter(({ tag }) => tag === 'Cite').flatMap(({ ids }) => ids));
}

/** Whether one of these sources is a source of the fact, or it needs none. */
function isCarried(fact: Fact | undefined, cited: ReadonlySet<string>): boolean {
  if (!fact || !('status' in fact) || fact.status === 'expected' || sourcesOf(fact).length === 0) return true;
  return sourcesOf(fact).some((id) => cited.has(id));
}

/** Whether the paragraph tells another value of the same kind, as one document gives several shares. */
function hasCarriedKin(
  fact: Fact,
  mentions: readonly Mention[],
  cited: ReadonlySet<string>,
  facts: World['facts'],
): boolean {
  return mentions
    .flatMap(({ ids }) => ids.flatMap((id) => facts.get(id) ?? []))
    .some(
      (other) =>
        other.folder === 'figures' &&
        fact.folder === 'figures' &&
        other.id !== fact.id &&
        other.of === fact.of &&
        other.measure === fact.measure &&
        isCarried(other, cited),
    );
}

function sourcesOf(fact: Fact): string[] {
  const own = 'sources' in fact ? citedIds(fact.sources) : [];
  return fact.folder === 'clauses' ? [...own, ...fact.versions.flatMap(({ sources }) => citedIds(sources))] : own;
}

/** The tags of each line of a story. */
function paragraphsOf({ text, mentions }: Passage): Mention[][] {
  const lineOf = (at: number): number => text.lastIndexOf('\n', at);
  return [...Map.groupBy(mentions, ({ span }) => lineOf(span.start)).values()];
}

const DAYS = new Set(['When']);

/** Two amounts, or two days, in one sentence stand in the order of those they belong to. */
function findSwapped(passage: Passage, world: World, kinds: ReadonlySet<string>): PassageFinding[] {
  return sentencesOf(passage).flatMap((sentence) => {
    const tags = passage.mentions.filter(
      ({ tag, span }) => kinds.has(tag) && span.start >= sentence.from && span.end <= sentence.to,
    );
    const sides = tags.map((mention) => sidesOf(mention, world));
    const [a, b] = sides;
    if (tags.length !== 2 || !a || !b) return [];
    const own = [a.filter((id) => !b.includes(id)), b.filter((id) => !a.includes(id))];
    const names = calledIn(sentence.words, passage.locale, world);
    const order = names.filter((id) => own.some((ids) => ids.includes(id)));
    const [first, second] = [order[0] ?? '', order.find((id) => id !== order[0]) ?? ''];
    if (!own[1]?.includes(first) || !own[0]?.includes(second)) return [];
    const [tag] = tags;
    if (!tag) return [];
    return [
      {
        from: tag.span.start,
        to: tag.span.end,
        message:
          kinds === DAYS
            ? {
                ko: `두 날짜의 주인이 뒤바뀐 듯합니다: ${first}, ${second}`,
                en: `Two days seem to have changed places: ${first}, ${second}`,
              }
            : {
                ko: `두 금액의 주인이 뒤바뀐 듯합니다: ${first}, ${second}`,
                en: `Two amounts seem to have changed owners: ${first}, ${second}`,
              },
        hint: { ko: '두 태그의 자리를 바꾸세요', en: 'Let the two tags change places' },
      },
    ];
  });
}

/** Whom a tag’s facts are about, other than what two of them share. */
function sidesOf({ ids }: Mention, { facts }: World): string[] | undefined {
  const all = ids.map((id) => {
    const fact = facts.get(id);
    if (fact?.folder === 'deals') return [...partyList(fact.from), ...partyList(fact.to)];
    if (fact?.folder === 'events') return fact.parties;
    return fact?.folder === 'figures' ? [fact.whose ?? fact.of] : undefined;
  });
  return all.some((each) => each === undefined) ? undefined : [...new Set(all.flatMap((each) => each ?? []))];
}

export const strangeTag: PassageRule = {
  code: 'D30',
  level: 'warning',
  says: {
    ko: '문단의 출처와 맞지 않거나 주인이 뒤바뀐 값',
    en: 'A value that no source of its paragraph carries, or of another party',
  },
  acceptedBy: 'words',
  reads: 'passage',
  find: (passage, world) => [
    ...findUncited(passage, world),
    ...findSwapped(passage, world, VALUES),
    ...findSwapped(passage, world, DAYS),
  ],
  example: {
    file: 'lighthouse/story/ko.mdx',
    at: '<Cite of="hanbit-statement" />',
    wrong: '<Cite of="rate-notice" />',
    right: '<Cite of="harbour-register" />',
  },
};
