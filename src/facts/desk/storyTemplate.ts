import type { Locale } from '../values/text.ts';

/** What stands in a new story until it is written. Each line holds a draft mark, so that an unfinished story does not pass. */
const TO_WRITE: Record<Locale, { brief: string; lines: string; sources: string }> = {
  ko: {
    brief: '여기에 쓰세요: 요약 절의 제목',
    lines:
      '여기에 쓰세요: 다섯 줄 안팎, 한 줄에 한 가지 생각. 금액·날짜·이름은 사실 파일의 id로 부르고(handbook의 kinds.md에 태그가 있다) 문장 끝에 출처를 단다.',
    sources: '여기에 쓰세요: 출처 절의 제목',
  },
  en: {
    brief: 'TODO: the heading of the summary',
    lines:
      'TODO: about five lines, one thought each. Amounts, dates and names are called by the ids of fact files (the tags stand in kinds.md of the handbook); a source closes the sentence.',
    sources: 'TODO: the heading of the sources',
  },
};

/** The story that `npm run new -- explainer` writes: the sections of the example in `explainer.mdx`, in its order. */
export function storyTemplate(locale: Locale): string {
  const { brief, lines, sources } = TO_WRITE[locale];
  return [
    `<Section id="brief" heading="${brief}">`,
    '',
    `1. ${lines}`,
    '',
    '</Section>',
    '',
    `<Section id="sources" heading="${sources}">`,
    '',
    '<SourceList />',
    '',
    '</Section>',
    '',
  ].join('\n');
}
