import { escaped } from './escaped.ts';
import { namesIn } from './knownNames.ts';
import { sentencePairs, type Pair, type PairFinding, type Side } from './pairs.ts';
import { rememberedBy } from './rememberedBy.ts';
import type { PairRule } from './rule.ts';
import { LOOK } from './sideBySide.ts';
import type { World } from './world.ts';

/** Two words or more that begin with capitals, inside a sentence: a name. */
const NAME_RUN = /(?<=[a-z,;:—)] )(?:[Tt]he )?[A-Z][\w’'&-]+(?: (?:of|for|and) [A-Z][\w’'&-]+| [A-Z][\w’'&-]+)+/g;

interface Published {
  ko: string;
  en: string;
}

/** The houses that published what is cited, by their names; of shorter ones the letters stand in other words. */
const publishersOf = rememberedBy((facts: World['facts']): Published[] => {
  const all = [...facts.values()].flatMap((fact) =>
    fact.folder === 'sources' && typeof fact.publisher === 'object' ? [fact.publisher] : [],
  );
  const long = all.filter(({ ko, en }) => /^[가-힣 ]{3,}$/.test(ko) && en.length > 3);
  return [...new Map(long.map((each) => [each.ko, each])).values()];
});

/** Every English name and title on file, for what is known by no title of its own. */
const knownText = rememberedBy((facts: World['facts']): string =>
  [...facts.values()]
    .flatMap((fact) => [
      'title' in fact ? fact.title.en : '',
      'original' in fact ? (fact.original ?? '') : '',
      fact.folder === 'sources' ? fact.publisher.en : '',
    ])
    .join('\n')
    .toLowerCase(),
);

/** Where the Korean names somebody on file, the English does not name somebody nobody knows instead. */
function findUnknownNames(pair: Pair, world: World): PairFinding[] {
  if (pair.en.words.search(NAME_RUN) < 0) return [];
  return sentencePairs(pair).flatMap(({ ko, en }): PairFinding[] => {
    if (en.words.search(NAME_RUN) < 0) return [];
    const [missing, house] = [missingIn(ko, en, world), missingHouse(ko, en, world)];
    if (missing === undefined && house === undefined) return [];
    const known = namesIn(en.words, 'en', world);
    const strange = [...en.words.matchAll(NAME_RUN)].find(
      ({ 0: run, index }) =>
        !known.some(({ at, name }) => at < index + run.length && at + name.length > index) &&
        !knownText(world.facts).includes(run.replace(/^the |['’]s$/gi, '').toLowerCase()) &&
        !ko.words.includes(run.replace(/^the /i, '')) &&
        (HOUSE.test(run) ? house : missing) !== undefined,
    );
    if (!strange) return [];
    const said = HOUSE.test(strange[0]) ? house : missing;
    return [
      {
        in: en,
        from: en.from + strange.index,
        to: en.from + strange.index + strange[0].length,
        message: {
          ko: `영어에는 다른 이름이 있습니다: 한국어 ‘${said}’, 영어 ‘${strange[0]}’`,
          en: `The Korean says ‘${said}’, the English ‘${strange[0]}’`,
        },
        hint: LOOK,
      },
    ];
  });
}

/** A name of the Korean that the English gives in no form, tags included. */
function missingIn(ko: Side, en: Side, world: World): string | undefined {
  const english = en.words.toLowerCase();
  const tagged = en.passage.mentions
    .filter(({ span }) => span.start >= en.from && span.end <= en.to)
    .flatMap(({ ids }) => ids);
  const others = namesIn(en.words, 'en', world);
  const lost = namesIn(ko.words, 'ko', world).find(({ id }) => {
    const title = world.named.get(id)?.title.en ?? '';
    const isSaid = title.split(/[\s()]+/).some((word) => word.length > 2 && english.includes(word.toLowerCase()));
    return title !== '' && !isSaid && !tagged.includes(id) && !others.some((other) => other.id === id);
  });
  return lost?.name;
}

/** A name of a paper, which stands for no other kind of name. */
const HOUSE = /\b(?:Times|Post|Journal|News|Gazette|Herald|Daily|Tribune|Press|Review|Magazine|Standard|Telegraph)\b/;

function missingHouse(ko: Side, en: Side, world: World): string | undefined {
  const english = en.words.toLowerCase();
  return publishersOf(world.facts).find(
    (house) =>
      ko.words.includes(house.ko) &&
      new RegExp(`(?<![가-힣])${escaped(house.ko)}`).test(ko.words) &&
      !house.en.split(/\s+/).some((word) => word.length > 3 && english.includes(word.toLowerCase())),
  )?.ko;
}

export const unknownName: PairRule = {
  code: 'D37',
  level: 'warning',
  says: { ko: '아는 이름 자리에 모르는 이름', en: 'A name nobody knows, in place of one on file' },
  acceptedBy: 'words',
  reads: 'pair',
  find: findUnknownNames,
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    wrong: 'note: { ko: 등대는 누리가 산다., en: The lighthouse goes to Star Lamps. }\n',
    right: 'note: { ko: 등대는 누리가 산다., en: The lighthouse goes to Nuri. }\n',
  },
};
