import type { Rule } from '#intake/rule';

export const misplacedFile: Rule = {
  code: 'D65',
  level: 'error',
  says: { ko: '아무도 읽지 않는 자리의 파일', en: 'A file where nothing reads it' },
  reads: 'disk',
  example: {
    file: 'lighthouse/notes/idea.mdx',
    wrong: '---\ntitle: x\n---\n',
    right: 'gone',
  },
};
