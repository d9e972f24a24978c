import { sentencesOf, retellsAnother, type Passage, type PassageFinding } from './passages.ts';
import type { World } from './world.ts';
import type { Source } from '../kinds/source.ts';
import type { PassageRule } from './rule.ts';
import { bothLanguages } from './citations.ts';

const DISPUTED = new Set<Passage['folder']>(['positions', 'clauses', 'issues', 'differences']);
const VERDICT_KO =
  /(?:위반했다|위반하였다|위반이다|어겼다|불법이다|불법이었다|위법하다|위법이다|침해했다|불법적으로)(?!고|는|며|면|지)/g;
const VERDICT_EN = /\b(?:breached|violated|infringed|illegally|unlawfully|broke the law)\b/gi;
const REPORTED_KO = /주장|따르면|보도|전했|전해|말했|말한|밝혔|본다|봤다|고 했|고 한|판결|평결|법원/;
const REPORTED_EN =
  /\b(?:say|says|said|claim\w*|alleg\w*|argu\w*|accus\w*|report\w*|according|think\w*|thought|held|hold\w*|believ\w*|answer\w*|maintain\w*|contend\w*|den(?:y|ies|ied)|whether|if|would|ruled|found|court|view)\b/i;

/** A verdict in our own voice on what is still disputed. */
const findBareAccusations: PassageRule['find'] = (passage, world) => {
  if (!DISPUTED.has(passage.folder) || passage.isName) return [];
  if (isAttributed(passage) || retellsAnother(passage) || citesCourt(passage, world)) return [];
  const [verdict, reported] = passage.locale === 'ko' ? [VERDICT_KO, REPORTED_KO] : [VERDICT_EN, REPORTED_EN];
  return sentencesOf(passage).flatMap((sentence) =>
    reported.test(sentence.words)
      ? []
      : [...sentence.words.matchAll(verdict)].map((hit): PassageFinding => {
          const from = sentence.from + hit.index;
          return {
            from,
            to: from + hit[0].length,
            message: {
              ko: `다투는 일을 우리 말로 단정했습니다: ${hit[0]}`,
              en: `A verdict in our own voice on what is disputed: ${hit[0]}`,
            },
            hint: {
              ko: '누구의 말인지 적으세요: “…라고 …는 주장한다”',
              en: 'Say whose view it is: “… says that …”',
            },
          };
        }),
  );
};

/** Whether the fact’s own form says who speaks: a party’s reading, or a claim with its speaker. */
function isAttributed({ path, fact }: Passage): boolean {
  if (path[0] === 'readings' || path[0] === 'speaker') return true;
  if (!fact || !('status' in fact) || !['claimed', 'denied'].includes(fact.status ?? '')) return false;
  if (fact.folder === 'positions') return path[0] === 'text' && fact.speaker !== undefined;
  return 'by' in fact && fact.by !== undefined;
}

const FILED_KO =
  /(?:제소했다|제소하였다|소송을\s?(?:냈다|제기했다|제기하였다|걸었다)|고소했다|소장을 냈다)(?!고|는|며|면)/g;
const FILED_TITLE_KO = /(?:제소|소송 제기)\s*$/g;
const FILED_EN = /\b(?:sued|sues|filed (?:a |an )?(?:law)?suit|files (?:a |an )?(?:law)?suit)\b/gi;
const UNDONE =
  /찾지 못|않았다|여부|검토|저울질|\b(?:no|not|never|whether|if|could|may|might|would|weigh\w*|consider\w*|threaten\w*)\b/i;

/** ‘It sued’ needs the court’s own record. */
const findUnfiledSuits: PassageRule['find'] = (passage, world) => {
  if (!['events', 'explainer', 'story'].includes(passage.folder) || passage.isName) return [];
  if (citesCourt(passage, world) || isStated(passage)) return [];
  const title = passage.path[0] === 'title' ? [FILED_TITLE_KO] : [];
  const patterns = passage.locale === 'ko' ? [FILED_KO, ...title] : [FILED_EN];
  return sentencesOf(passage).flatMap((sentence) =>
    UNDONE.test(sentence.words) || TOLD_BY_OTHERS.test(sentence.words)
      ? []
      : patterns.flatMap((pattern) =>
          [...sentence.words.matchAll(pattern)].map((hit): PassageFinding => {
            const from = sentence.from + hit.index;
            return {
              from,
              to: from + hit[0].trimEnd().length,
              message: {
                ko: `소송을 냈다고 적었는데 법원 기록이 출처에 없습니다: ${hit[0]}`,
                en: `It says that a suit was filed, and no court record is cited: ${hit[0]}`,
              },
              hint: {
                ko: '법원이 낸 기록(kind: record)을 sources에 달거나, 소송이나 판결을 전한 출처의 says에 그렇게 적거나, 누가 전했는지 쓰세요: ‘…고 항만 신문이 보도했다’',
                en: 'Cite the court’s record (kind: record), state in says of a source that reports the suit or the ruling that it does, or write who reported it: ‘…, the Gazette reported’',
              },
            };
          }),
        ),
  );
};

/** In Korean the ending says so: 냈다고. */
const TOLD_BY_OTHERS = /\b(?:report(?:s|ed|edly)?|according to|(?:is|was) said)\b/i;
const SUIT = /소송|제소|고소|소장|판결|\b(?:sued|sues|lawsuits?|suits?|ruling|ruled|judgment)\b/i;

/** Whether a source of the fact is stated to tell of a suit, or of what a court ruled in it. */
function isStated({ fact }: Passage): boolean {
  const citations = fact && 'sources' in fact ? (fact.sources ?? []) : [];
  return citations.some(
    (one) => typeof one !== 'string' && SUIT.test(bothLanguages(one.says)) && !UNDONE.test(bothLanguages(one.says)),
  );
}

/** Whether the fact, or the passage itself, rests on what a court put on record. */
function citesCourt({ fact, mentions }: Passage, { facts }: World): boolean {
  const cited = fact && 'sources' in fact ? (fact.sources ?? []) : [];
  const ids = [
    ...cited.map((one) => (typeof one === 'string' ? one : one.id)),
    ...mentions.filter(({ tag }) => tag === 'Cite').flatMap((mention) => mention.ids),
  ];
  return ids.some((id) => {
    const source = facts.get(id);
    return source?.folder === 'sources' && isCourtRecord(source);
  });
}

function isCourtRecord({ kind, publisher }: Source): boolean {
  return kind === 'record' && /법원|재판소|court|tribunal/i.test(`${publisher.ko} ${publisher.en}`);
}

export const bareAccusation: PassageRule = {
  code: 'C47',
  level: 'warning',
  says: { ko: '다투는 일을 우리 말로 단정', en: 'A verdict in our own voice on what is disputed' },
  acceptedBy: 'words and source',
  reads: 'passage',
  find: findBareAccusations,
  example: {
    file: 'lighthouse/issues/who-owns.mdx',
    at: 'question: { ko: 누구의 등대인가?, en: Whose lighthouse is it? }',
    wrong: 'question: { ko: 누리가 계약을 위반했다., en: Nuri breached the contract. }',
    right:
      'question: { ko: 누리가 계약을 위반했다고 한빛은 주장한다., en: Hanbit says that Nuri breached the contract. }',
  },
};

export const unfiledSuit: PassageRule = {
  code: 'C48',
  level: 'warning',
  says: { ko: '법원 기록 없이 소송을 냈다고 함', en: 'A suit said to be filed without a court record' },
  acceptedBy: 'words and source',
  reads: 'passage',
  find: findUnfiledSuits,
  example: {
    file: 'lighthouse/events/2024-01-deal.mdx',
    wrong: 'note: { ko: 한빛이 소송을 냈다., en: Hanbit filed suit. }\n',
    right: 'note: { ko: 한빛은 소송을 검토했다., en: Hanbit was weighing a suit. }\n',
  },
};
