import type { Locale } from '../values/text.ts';
import type { Outcome, Proceeding, ProceedingType } from '../kinds/proceeding.ts';
import type { Of } from './findingAt.ts';
import { namesIn } from './knownNames.ts';
import { retellsAnother, sentencesOf, type Passage, type PassageFinding, type Sentence } from './passages.ts';
import type { PassageRule } from './rule.ts';
import type { World } from './world.ts';

/** What each kind is called in a sentence. */
const CALLED: Record<ProceedingType, Record<Locale, RegExp>> = {
  lawsuit: { ko: /소송|재판|소를/, en: /\b(?:law)?suits?\b|\bcourts?\b|\bcase\b|\btrial\b/i },
  bill: { ko: /법안|개정안/, en: /\bbill\b/i },
  inquiry: { ko: /조사|수사/, en: /\binvestigations?\b|\binquir(?:y|ies)\b|\bprobe\b/i },
  'merger-review': { ko: /심사/, en: /\breview\b/i },
  negotiation: { ko: /협상/, en: /\btalks\b|\bnegotiations?\b/i },
};

/** What a sentence says of how far one has got, in its own voice: a Korean word that goes on to -고, -지 or -면 says it of nobody yet. */
const SAYS: Record<'judged' | 'running' | 'over', Record<Locale, RegExp>> = {
  judged: {
    ko: /(?:소송|재판|심)에서 (?:이겼|졌|이긴|진 |승소|패소)|(?:승소|패소)(?:했다|한|하며)|(?:원고|피고) 승소|유죄(?:를 선고|가 확정|로 판)/,
    en: /\b(?:won|lost) (?:its|the|their|his|her|that) (?:\w+ )?(?:law)?(?:suit|case|trial)\b|\bwas (?:convicted|found (?:guilty|liable))\b/i,
  },
  running: {
    ko: /(?:진행|계류|심리|재판|심사|조사) 중이다|아직 (?:끝나지|결론이 나지) 않았다/,
    en: /\b(?:is|are|remains?) (?:still )?(?:pending|ongoing|under way|before the (?:\w+ )?court|being (?:heard|investigated|reviewed))\b/i,
  },
  over: {
    ko: /(?:소송|재판|조사|수사|심사|협상)[은는이가을를]? (?:모두 |다 )?(?:끝났다|끝냈다|끝내[며 ]|마쳤다|종결됐다|종결했다|마무리됐다)/,
    en: /\b(?:concluded|completed|closed|ended) (?:its|the|their) (?:\w+ )?(?:investigation|inquiry|review|probe|trial)\b|\b(?:investigation|inquiry|review|probe|trial) (?:has |was |is )?(?:concluded|completed|closed|ended|over)\b/i,
  },
};

const ENDS: readonly Outcome[] = ['withdrawn', 'settled'];
const RULINGS: readonly Outcome[] = ['passed', 'failed', 'returned', 'appealed'];

/** Whether a proceeding bears out what is said: by its last stage on file. */
const BEARS: Record<keyof typeof SAYS, (proceeding: Proceeding, world: World) => boolean> = {
  judged: ({ stages }) => stages.some(({ outcome }) => RULINGS.includes(outcome)),
  running: (proceeding, world) => !isOver(proceeding, world),
  over: isOver,
};

function isOver({ stages, ladder }: Proceeding, { ladders }: World): boolean {
  const last = stages.at(-1);
  if (!last || ENDS.includes(last.outcome)) return true;
  return last.stage === ladders.get(ladder)?.stages.at(-1)?.name && ['passed', 'failed'].includes(last.outcome);
}

/** The proceedings of that kind that a sentence may mean: of whom it names, or else of whom its fact is. */
function meant(passage: Passage, { words }: Sentence, world: World): Proceeding[] {
  const all = [...world.facts.values()].filter(
    (fact): fact is Of<'proceedings'> => fact.folder === 'proceedings' && CALLED[fact.type][passage.locale].test(words),
  );
  const named = new Set(namesIn(words, passage.locale, world).flatMap(({ id, owner }) => [id, owner]));
  const most = (ids: ReadonlySet<string>): Proceeding[] => {
    const shared = all.map((each) => [each.body ?? '', ...each.between].filter((id) => ids.has(id)).length);
    const best = Math.max(0, ...shared);
    return best === 0 ? [] : all.filter((_, at) => shared[at] === best);
  };
  const byName = most(named);
  return byName.length > 0 ? byName : named.size > 0 ? [] : most(ownOf(passage));
}

function ownOf({ fact }: Passage): ReadonlySet<string> {
  if (fact?.folder === 'positions') return new Set(fact.speaker && 'named' in fact.speaker ? [fact.speaker.named] : []);
  return new Set(fact?.folder === 'events' ? fact.parties : []);
}

/** A suit is not won, an inquiry not closed and a trial not running, where its last stage on file says otherwise. */
const findBeyondLastStage: PassageRule['find'] = (passage, world) => {
  if (
    passage.isName ||
    retellsAnother(passage) ||
    ['quotations', 'sources', 'organisations', 'terms'].includes(passage.folder)
  )
    return [];
  const kinds = (Object.keys(SAYS) as (keyof typeof SAYS)[]).filter((kind) =>
    SAYS[kind][passage.locale].test(passage.words),
  );
  if (kinds.length === 0) return [];
  return sentencesOf(passage).flatMap((sentence) =>
    kinds.flatMap((kind): PassageFinding[] => {
      const hit = SAYS[kind][passage.locale].exec(sentence.words);
      if (!hit || /[?？]\s*$/.test(sentence.words)) return [];
      const proceedings = meant(passage, sentence, world);
      const [against] = proceedings;
      const last = against?.stages.at(-1);
      if (!against || !last || proceedings.some((each) => BEARS[kind](each, world))) return [];
      const steps = world.ladders.get(against.ladder)?.stages ?? [];
      const step = last.label ?? steps.find(({ name }) => name === last.stage)?.title;
      return [
        {
          from: sentence.from + hit.index,
          to: sentence.from + hit.index + hit[0].length,
          message: {
            ko: `적힌 마지막 단계와 맞지 않습니다(${against.id}: ${step?.ko ?? last.stage}): ${hit[0].trim()}`,
            en: `Its last stage on file is another (${against.id}: ${step?.en ?? last.stage}): ${hit[0].trim()}`,
          },
          hint: {
            ko: `마지막 단계대로 쓰거나, 그 뒤의 단계를 적으세요: proceedings/${against.id}.mdx의 stages`,
            en: `Write how far it has got, or add the later stage to stages in proceedings/${against.id}.mdx`,
          },
        },
      ];
    }),
  );
};

/** A suit that has been filed, with its ladder, beside the examples. */
export const SUIT_BESIDE = {
  'lighthouse/proceedings/the-suit.mdx': `---
title: { ko: 등대 소송, en: The suit over the lighthouse }
status: announced
sources: [hanbit-statement]
type: lawsuit
between: [hanbit, nuri]
ladder: suit
stages: [{ stage: filed, when: 2024-01-10, outcome: opened }]
---
`,
  'lighthouse/ladders/suit.mdx': `---
title: { ko: 소송, en: Suit }
stages: [{ name: filed, title: { ko: 제소, en: Filed } }, { name: judgment, title: { ko: 판결, en: Judgment } }]
---
`,
};

export const beyondLastStage: PassageRule = {
  code: 'C58',
  level: 'warning',
  says: { ko: '적힌 마지막 단계와 다른 소송·조사의 말', en: 'A suit or inquiry told against its last stage on file' },
  acceptedBy: 'words and source',
  reads: 'passage',
  find: findBeyondLastStage,
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    wrong: 'note: { ko: 한빛이 누리와의 소송에서 이겼다., en: Hanbit won its suit against Nuri. }\n',
    right: 'note: { ko: 한빛과 누리의 소송은 심리 중이다., en: The suit of Hanbit against Nuri is pending. }\n',
    beside: SUIT_BESIDE,
  },
};
