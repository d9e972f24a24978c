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
  if (list.ordered && list.start === 1) return strayItems(list, text);
  if (mark === '' || (!list.ordered && mark !== '+')) return [];
  const span = { start, end: start + mark.length };
  return [{ rule: openedList, span, ...(list.ordered ? numbered(mark, list.start ?? 0) : pointed) }];
}

/** `2024. 그해` right behind a list is its next item to Markdown, whatever was typed: items count on by one, or are all typed as 1. */
function strayItems(list: List, text: string): TextMistake[] {
  return list.children.flatMap((item, at): TextMistake[] => {
    const { start } = spanOfNode(item);
    const [mark = '', typed = ''] = /^(\d+)[.)]/.exec(text.slice(start)) ?? [];
    const number = Number(typed);
    if (mark === '' || number === 1 || number === at + 1) return [];
    return [
      {
        rule: openedList,
        span: { start, end: start + mark.length },
        message: {
          ko: withParticles`‘${mark}’가 앞 목록의 ${at + 1}번째 항목이 되어 글에서 사라집니다`,
          en: `‘${mark}’ becomes item ${at + 1} of the list before it, and is gone from the text`,
        },
        hint: isYear(number)
          ? {
              ko: '연도는 <When of="…" show="year" />로 쓰고 줄 앞에 두지 마세요',
              en: 'Write a year as <When of="…" show="year" />, not at the head of a line',
            }
          : { ko: `항목이면 ‘${at + 1}.’로 고치세요`, en: `If it is an item, number it ${at + 1}.` },
      },
    ];
  });
}

const isYear = (number: number): boolean => number >= 1000 && number <= 2999;

function numbered(mark: string, start: number): Pick<Finding, 'message' | 'hint'> {
  return {
    message: {
      ko: withParticles`‘${mark}’가 ${start}번부터 세는 목록을 열어 글에서 사라집니다`,
      en: `‘${mark}’ opens a list that counts from ${start}, and is gone from the text`,
    },
    hint: isYear(start)
      ? {
          ko: '연도는 <When of="…" show="year" />로 쓰고 줄 앞에 두지 마세요. 목록이면 ‘1.’로 시작하세요',
          en: 'Write a year as <When of="…" show="year" />, not at the head of a line; a list begins with 1.',
        }
      : {
          ko: '목록이면 ‘1.’로 시작하고, 사이에 든 문단은 세 칸 들여 쓰세요',
          en: 'Begin a list with 1., and indent by three spaces what stands between its items',
        },
  };
}

const pointed: Pick<Finding, 'message' | 'hint'> = {
  message: { ko: '‘+’가 목록을 열어 글에서 사라집니다', en: '‘+’ opens a list, and is gone from the text' },
  hint: {
    ko: '목록이면 ‘-’로 시작하고, 더한다는 뜻이면 말로 쓰세요',
    en: 'Begin a list with -; a plus is said in words',
  },
};
