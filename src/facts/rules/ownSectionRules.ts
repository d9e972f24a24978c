import type { PassageRule } from './rule.ts';

/** What a section named after a block is for: where the section stands, so does the block. */
const BLOCKS: Readonly<Record<string, string>> = {
  timeline: 'Timeline',
  unknowns: 'Unknowns',
  comparison: 'Comparison',
  differences: 'Differences',
};

/** A section that bears a block’s name holds the block. */
const findHollowSections: PassageRule['find'] = ({ folder, text }) => {
  if (folder !== 'story') return [];
  return [...text.matchAll(/<Section id="([^"]*)"[^>]*>([^]*?)<\/Section>/g)].flatMap(
    ({ 0: whole, 1: id = '', 2: body = '', index }) => {
      const block = BLOCKS[id];
      if (block === undefined || new RegExp(`<${block}\\b`).test(body)) return [];
      return [
        {
          from: index,
          to: index + whole.indexOf('>') + 1,
          message: {
            ko: `‘${id}’ 절에 <${block} />이 없습니다`,
            en: `The section ‘${id}’ does not hold <${block} />`,
          },
          hint: {
            ko: `<${block} />을 이 절에 두거나 절의 id를 바꾸세요`,
            en: `Place <${block} /> in it, or give the section another id`,
          },
        },
      ];
    },
  );
};

export const hollowSection: PassageRule = {
  code: 'D43',
  level: 'warning',
  says: { ko: '제 이름의 표가 없는 절', en: 'A section without the block it is named after' },
  acceptedBy: 'words',
  reads: 'passage',
  find: findHollowSections,
  example: {
    file: 'lighthouse/story/ko.mdx',
    at: '<Section id="money" heading="돈은 어디로 갔나">',
    wrong: '<Section id="timeline" heading="무슨 일이 있었나">',
    right: '<Section id="timeline" heading="무슨 일이 있었나">\n\n<Timeline />\n',
  },
};
