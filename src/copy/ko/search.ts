/** Finding things, in Korean. In `index`, `{n}` and `{all}` are numbers and `{word}` what was sought; a script fills them in. */
export const search = {
  /** Over the field, and the link to the page. */
  label: '찾기',
  /** The field of the search page, for those who hear where they are. */
  here: '이 사이트에서 찾기',
  placeholder: '사실, 용어, 사람, 금액',
  go: '찾기',
  results: '찾은 것',
  lede: '사실과 용어, 사람과 조직, 글의 절, 바로잡음을 한곳에서 찾는다. 금액과 날짜는 어떻게 적어도 된다.',
  needsScript: '찾기는 스크립트를 켜야 쓸 수 있다. 스크립트 없이도 아래 목록에는 모두 들어 있다.',
  failed: '찾기를 불러오지 못했다. 잠시 뒤에 다시 열거나 아래 목록에서 찾으면 된다.',
  index: {
    groups: {
      facts: '사실',
      words: '말',
      names: '사람과 조직',
      terms: '용어',
      story: '글',
      differences: '기사와 다른 곳',
      changes: '바로잡음과 바뀐 것',
      sources: '출처',
      pages: '페이지',
    },
    found: '{n}건을 찾았다',
    none: '‘{word}’에 맞는 것이 없다.',
    noneHint: '낱말을 줄이거나 다르게 적어 보면 나올 수 있다.',
    instead: '적은 대로는 없어 ‘{word}’로 찾았다.',
    partly: '적은 말이 모두 든 것은 없다. 가까운 것부터 보인다.',
    missing: '찾지 못한 말: {word}.',
    besides: '여기 있는 것',
    writing: '‘{word}’에 이어서 적으면 찾는다.',
    more: '{n}건 더 보기',
    searched: '해설 {all}편 가운데 {n}편을 살폈다.',
    onlyHere: '이 해설만 살폈다.',
    unsearched: '해설 {n}편은 불러오지 못해 살피지 못했다.',
    further: '다른 해설에서 더 찾기',
    again: '다시 찾기',
    searching: '찾는 중',
  },
  /** On the page for an address that leads nowhere. */
  lost: { near: '혹시 이 페이지를 찾는가', glossary: '용어 보기', search: '찾아보기' },
};
