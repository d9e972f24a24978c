import { withParticles } from './particle.ts';
import type { List } from 'mdast';
import type { Finding } from './writtenFile.ts';
import { openedList } from './rules/cut.ts';
import { spanOfNode, type TextMistake } from './textMistakes.ts';

/**
 * A list that nobody meant: `2016. 그해에` opens one at 2016 to Markdown, and `+ 글` one of points. What was typed ahead is lost on
 * screen, and no rule for typed numbers sees it. Lists begin at 1 or with `-`.
 */
export function openedLists(list: List, text: string): TextMistake[] {
  const { start } = spanOfNode(list);
  const mark = /^(?:\d+[.)]|[-+*])/.exec(text.slice(start))?.[0] ?? '';
  if (mark === '' || (list.ordered ? list.start === 1 : mark !== '+')) return [];
  const span = { start, end: start + mark.length };
  return [{ rule: openedList, span, ...(list.ordered ? numbered(mark, list.start ?? 0) : pointed) }];
}

function numbered(mark: string, start: number): Pick<Finding, 'message' | 'hint'> {
  const isYear = start >= 1000 && start <= 2999;
  return {
    message: {
      ko: withParticles`‘${mark}’가 ${start}번부터 세는 목록을 열어 글에서 사라집니다`,
      en: `‘${mark}’ opens a list that counts from ${start}, and is gone from the text`,
    },
    hint: isYear
      ? {
          ko: '연도는 <When of="…" show="year" />로 쓰고 줄 앞에 두지 마세요. 목록이면 1. 로 시작하세요',
          en: 'Write a year as <When of="…" show="year" />, not at the head of a line; a list begins with 1.',
        }
      : {
          ko: '목록이면 1. 로 시작하고, 사이에 든 문단은 세 칸 들여 쓰세요',
          en: 'Begin a list with 1., and indent by three spaces what stands between its items',
        },
  };
}

const pointed: Pick<Finding, 'message' | 'hint'> = {
  message: { ko: '‘+’가 목록을 열어 글에서 사라집니다', en: '‘+’ opens a list, and is gone from the text' },
  hint: {
    ko: '목록이면 - 로 시작하고, 더한다는 뜻이면 말로 쓰세요',
    en: 'Begin a list with -; a plus is said in words',
  },
};
