/** What the command can say when no file holds the words, and what it cannot reach. */
export function beyondUs(looked: number): string {
  return [
    `새로 지은 사이트의 파일 ${looked}개 어디에도 내린 말이 없습니다. 그림은 적힌 것에서 새로 그립니다. 이제 커밋하고 발행하세요.`,
    '우리 손이 닿지 않는 것: 독자의 브라우저와 앞단 캐시(CDN이 있으면 비우세요), 검색 엔진의 사본(삭제를 요청), 웹 아카이브(삭제를 요청),',
    '피드를 받아 둔 프로그램, 남이 내려받거나 옮긴 것. 손이 닿는 것: 호스트에 남은 지난 빌드(산출물 site-<커밋>, part-*), git의 지난 커밋.',
    '지우는 법은 content/handbook/takedown.md에 있습니다.',
    `No file of the ${looked} of the new site holds the words. Pictures are drawn anew from what is written. Now commit and publish.`,
    "Beyond us: readers' browsers and caches in front of the site (purge a CDN), search engines' copies (ask for removal), web archives (ask",
    'for removal), programs that keep feeds, what others downloaded or copied. Within reach: past builds on the host (artifacts site-<commit>,',
    'part-*) and past commits in git. content/handbook/takedown.md says how to remove those.',
  ].join('\n');
}
