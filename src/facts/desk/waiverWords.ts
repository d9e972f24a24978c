import type { Problem } from '#intake/problem';
import type { Told } from '../rules/draft.ts';
import { RULES } from '../rules/allRules.ts';
import { idleWaiver, unfitWaiver } from '../rules/waiverRules.ts';

/** The problem with the line that accepts it, to paste into `waivers` of its file; a story’s goes into explainer.mdx. */
export function withLineToPaste(problem: Problem, place: { file: string; count: number } | undefined): Problem {
  if (!place) return problem;
  const line = lineFor(problem);
  const ahead = place.file === problem.file ? { ko: '', en: '' } : { ko: ' explainer.mdx에', en: ' in explainer.mdx' };
  const written = place.count > 0 ? `waivers: […, ${line}]` : `waivers: [${line}]`;
  return {
    ...problem,
    hint: {
      ko: `${problem.hint.ko}. 그대로 옳으면${ahead.ko} 까닭과 함께 적으세요: ${written}`,
      en: `${problem.hint.en}. If it is right as it stands, write${ahead.en}, with the reason: ${written}`,
    },
  };
}

/** The waiver of a reading of prose, but for what only an editor knows. */
function lineFor({ code, accepted }: Problem): string {
  const source = RULES.find((rule) => rule.code === code)?.acceptedBy === 'words and source';
  const parts = [
    `code: ${code}`,
    `on: ${accepted?.on}`,
    `words: ${JSON.stringify(accepted?.words)}`,
    ...(accepted?.facts ? [`facts: ${accepted.facts}`] : []),
    ...(source ? ['source: …'] : []),
    'why: …',
  ];
  return `{ ${parts.join(', ')} }`;
}

export function acceptsNothing(code: string, at: number): Told {
  return {
    rule: idleWaiver,
    at: { path: ['waivers', at, 'code'] },
    message: { ko: `받아들일 ${code} 경고가 없습니다`, en: `There is no warning ${code} here to accept` },
    hint: { ko: '이 waiver를 지우세요', en: 'Remove this waiver' },
  };
}

/** The sentence is the same, and what it speaks of is not. */
export function asReadNow(problem: Problem, at: number): Told {
  return {
    rule: idleWaiver,
    at: { path: ['waivers', at, 'facts'] },
    message: {
      ko: '이 문장이 말하는 사실이 그 뒤 바뀌어 더는 받아들이지 않습니다',
      en: 'The facts of this sentence have changed since, and it is not accepted any more',
    },
    hint: {
      ko: `지금도 옳은지 보고, 옳으면 on과 why를 새로 적고 facts: ${problem.accepted?.facts}`,
      en: `See whether it still holds; if so, write on and why anew, and facts: ${problem.accepted?.facts}`,
    },
  };
}

export function quotesNothing(problem: Problem, at: number): Told {
  return {
    rule: unfitWaiver,
    at: { path: ['waivers', at, 'code'] },
    message: {
      ko: `글을 읽고 한 경고(${problem.code})는 문장을 옮겨 적어야 받아들입니다`,
      en: `A warning that read prose (${problem.code}) is accepted for a sentence that is quoted`,
    },
    hint: { ko: `이렇게 적으세요: ${lineFor(problem)}`, en: `Write: ${lineFor(problem)}` },
  };
}

/** What is said of somebody named has to be said by a source that the fact cites for it. */
export function withoutSource(problem: Problem, at: number): Told {
  const saying = problem.accepted?.sources ?? [];
  const list = saying.join(', ');
  return {
    rule: unfitWaiver,
    at: { path: ['waivers', at, 'source'] },
    message: {
      ko: '사람이나 조직을 두고 한 말을 받아들이려면 그렇게 말하는 출처가 있어야 합니다',
      en: 'What is said of somebody named is accepted only beside a source that says it',
    },
    hint: list
      ? { ko: `그렇게 말하는 출처 하나를 source에: ${list}`, en: `Name in source the one that says it: ${list}` }
      : {
          ko: '그렇게 말하는 출처를 says와 함께 인용하고(글에서는 그 문단에 <Cite of="…" />) 그 id를 source에 적으세요',
          en: 'Cite a source that says it, with its says (in a story <Cite of="…" /> in the paragraph), and name it in source',
        },
  };
}
