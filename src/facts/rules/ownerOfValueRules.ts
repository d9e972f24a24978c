import { withParticles } from '#intake/particle';
import type { Fact } from '../kinds/dossier.ts';
import { citedIds } from './statusRules.ts';
import type { Of } from './findingAt.ts';
import { namesIn } from './knownNames.ts';
import { sentencesOf, type Passage, type PassageFinding, type Sentence } from './passages.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { PassageRule } from './rule.ts';
import { isKin } from './sidesOf.ts';
import type { World } from './world.ts';

const VALUES = new Set(['Value', 'Money', 'Share', 'Count']);
type Mention = Passage['mentions'][number];
type Figure = Of<'figures'>;

const ownerOf = ({ whose, of }: Figure): string => whose ?? of;

/** The figures that measure one thing: what one party offers beside what another does. */
const familiesIn = rememberedBy((facts: World['facts']): ReadonlyMap<string, readonly Figure[]> => {
  const figures = [...facts.values()].filter((fact: Fact): fact is Figure => fact.folder === 'figures');
  return Map.groupBy(figures, ({ measure }) => measure);
});

/** What the line cites in which a tag stands. */
function citedBeside({ text, mentions }: Passage, { span }: Mention): Set<string> {
  const lineOf = (at: number): number => text.lastIndexOf('\n', at);
  const line = lineOf(span.start);
  return new Set(
    mentions.filter((each) => each.tag === 'Cite' && lineOf(each.span.start) === line).flatMap(({ ids }) => ids),
  );
}

/** A value told of one party is not another’s, where the line cites what that party’s own value rests on. */
function findOthersValues(passage: Passage, sentence: Sentence, world: World): PassageFinding[] {
  const tags = passage.mentions.filter(
    ({ tag, span, attributes }) =>
      VALUES.has(tag) && !attributes['conflict'] && span.start >= sentence.from && span.end <= sentence.to,
  );
  return tags.flatMap((mention): PassageFinding[] => {
    const fact = world.facts.get(mention.ids[0] ?? '');
    if (fact?.folder !== 'figures') return [];
    const family = (familiesIn(world.facts).get(fact.measure) ?? []).filter(({ id }) => id !== fact.id);
    if (family.length === 0) return [];
    const before = sentence.words.slice(0, mention.span.start - sentence.from);
    const names = namesIn(before, passage.locale, world);
    if (namesIn(sentence.words, passage.locale, world).some(({ owner }) => isKin(owner, ownerOf(fact), world)))
      return [];
    const sources = citedBeside(passage, mention);
    const right = family.find(
      (other) =>
        ownerOf(other) !== ownerOf(fact) &&
        names.at(-1)?.owner === ownerOf(other) &&
        citedIds(other.sources).some((id) => sources.has(id)) &&
        // Where the sentence tells both, each has its place, and another rule sees to their order.
        !tags.some(({ ids }) => ids.includes(other.id)),
    );
    if (!right) return [];
    return [
      {
        from: mention.span.start,
        to: mention.span.end,
        message: {
          ko: `‘${ownerOf(right)}’의 값을 말하면서 ‘${ownerOf(fact)}’의 값을 불렀습니다: ${fact.id}`,
          en: `The sentence tells of ‘${ownerOf(right)}’, and this is a value of ‘${ownerOf(fact)}’: ${fact.id}`,
        },
        hint: { ko: `혹시 <Value of="${right.id}" />?`, en: `Did you mean <Value of="${right.id}" />?` },
      },
    ];
  });
}

/** How a word begins: two syllables in Korean, six letters in English. */
const STEMS = {
  ko: (text: string): string[] => (text.match(/[가-힣]{2,}/g) ?? []).map((word) => word.slice(0, 2)),
  en: (text: string): string[] => (text.toLowerCase().match(/[a-z]{5,}/g) ?? []).map((word) => word.slice(0, 6)),
};

/** A value whose title does not fit its sentence, while that of another of its measure fits to the word. */
function findBetterNamed(passage: Passage, sentence: Sentence, { facts }: World): PassageFinding[] {
  const { locale } = passage;
  const tags = passage.mentions.filter(
    ({ tag, span }) => VALUES.has(tag) && span.start >= sentence.from && span.end <= sentence.to,
  );
  const [mention] = tags;
  const fact = facts.get(mention?.ids[0] ?? '');
  if (!mention || fact?.folder !== 'figures' || mention.attributes['conflict']) return [];
  const words = locale === 'ko' ? sentence.words : sentence.words.toLowerCase();
  const says = (stem: string): boolean =>
    new RegExp(locale === 'ko' ? `(?<![가-힣])${stem}` : `\\b${stem}`).test(words);
  const own = [...new Set(STEMS[locale](fact.title[locale]))];
  const told = new Set(passage.mentions.flatMap(({ ids }) => ids));
  const better = (familiesIn(facts).get(fact.measure) ?? []).find((other) => {
    if (other.id === fact.id || other.of !== fact.of || told.has(other.id)) return false;
    const theirs = [...new Set(STEMS[locale](other.title[locale]))];
    const [onlyTheirs, onlyOwn] = [
      theirs.filter((stem) => !own.includes(stem)),
      own.filter((stem) => !theirs.includes(stem)),
    ];
    return onlyTheirs.length >= 2 && onlyTheirs.every(says) && onlyOwn.length >= 2 && !onlyOwn.every(says);
  });
  if (!better) return [];
  return [
    {
      from: mention.span.start,
      to: mention.span.end,
      message: {
        ko: withParticles`문장의 말은 ‘${better.title.ko}’에 맞는데 ‘${fact.title.ko}’를 불렀습니다`,
        en: `The sentence fits ‘${better.title.en}’, and this is ‘${fact.title.en}’`,
      },
      hint: { ko: `혹시 <Value of="${better.id}" />?`, en: `Did you mean <Value of="${better.id}" />?` },
    },
  ];
}

const STAKE = (id: string, whose: string, ko: string, en: string): Record<string, string> => ({
  [`lighthouse/figures/${id}.mdx`]: `---\ntitle: { ko: ${ko}, en: ${en} }\nof: nuri\nwhose: ${whose}\nmeasure: stake\nwhen: 2024-01\nvalue: { percent: 40 }\nstatus: announced\nsources: [harbour-register]\n---\n`,
});

export const othersValue: PassageRule = {
  code: 'D44',
  level: 'warning',
  says: { ko: '다른 쪽을 말하면서 부른 값', en: 'A value of another party than the sentence tells of' },
  acceptedBy: 'words',
  reads: 'passage',
  find: (passage, world) =>
    passage.isName ? [] : sentencesOf(passage).flatMap((sentence) => findOthersValues(passage, sentence, world)),
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    wrong:
      'note: { ko: 한빛은 <Value of="nuri-stake" />를 가졌다. <Cite of="hanbit-statement" />, en: Hanbit holds <Value of="nuri-stake" />. <Cite of="hanbit-statement" /> }\n',
    right:
      'note: { ko: 한빛은 <Value of="hanbit-stake" />를 가졌다. <Cite of="hanbit-statement" />, en: Hanbit holds <Value of="hanbit-stake" />. <Cite of="hanbit-statement" /> }\n',
    beside: STAKE('nuri-stake', 'nuri', '누리의 지분', 'Nuri’s stake'),
  },
};

export const betterNamed: PassageRule = {
  code: 'D45',
  level: 'warning',
  says: {
    ko: '문장의 말과 제목이 맞지 않는 값',
    en: 'A value whose title does not fit its sentence, while another’s does',
  },
  acceptedBy: 'words',
  reads: 'passage',
  find: (passage, world) =>
    passage.isName ? [] : sentencesOf(passage).flatMap((sentence) => findBetterNamed(passage, sentence, world)),
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    wrong:
      'note: { ko: 북쪽 창고의 몫은 <Value of="south-share" />다., en: The share of the northern warehouse is <Value of="south-share" />. }\n',
    right:
      'note: { ko: 북쪽 창고의 몫은 <Value of="north-share" />다., en: The share of the northern warehouse is <Value of="north-share" />. }\n',
    beside: {
      ...STAKE('north-share', 'nuri', '북쪽 창고의 몫', 'Share of the northern warehouse'),
      ...STAKE('south-share', 'nuri', '남쪽 부두의 몫', 'Share of the southern landing'),
    },
  },
};
