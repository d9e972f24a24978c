/** The site itself, in Korean. */
export const site = {
  name: '쟁점',
  tagline: '사실 하나에 파일 하나, 숫자마다 출처',
  description:
    '다툼이 된 사안을 출처가 달린 사실로 풀어 쓰는 해설. 확인된 것과 주장을 가르고, 모르는 것은 모른다고 적는다.',
  skip: '본문으로 건너뛰기',
  /** Over every page of a build for the desk’s own eyes. */
  preview: '미리 보기. 아직 내보내지 않은 것이 들어 있다.',
};

/** The pages named at the top; `otherLanguage` is written in that language. */
export const nav = {
  language: '한국어',
  label: '주요 메뉴',
  /** Opens the list of them on a narrow screen. */
  menu: '메뉴',
  explainers: '해설',
  glossary: '용어',
  sources: '출처',
  corrections: '바로잡음',
  method: '방법',
  otherLanguage: 'English',
};

/** The last lines of every page. */
export const footer = {
  method: '이렇게 쓴다',
  corrections: '바로잡음',
  licence: '글과 자료는 출처를 밝히면 누구나 쓸 수 있다(CC BY). 인용문·이미지·상표는 각 권리자의 것이다.',
};

/** Every heading of the first two levels that no content gives: the headline font is cut to their glyphs. */
export const headings = {
  measuredWords: '수치가 재는 것과 돈의 성격',
  home: '쟁점 해설',
  glossary: '용어',
  sources: '출처',
  corrections: '바로잡음과 바뀐 것',
  method: '쟁점은 이렇게 쓴다',
  search: '찾기',
  topics: '주제',
  otherWays: '다른 길로 찾기',
  notFound: '찾는 페이지가 없다',
  takenDown: '내린 글',
  awaited: '옮기는 중',
  statusTable: '상태는 어떻게 정하나',
  rates: '다른 통화로는 어떻게 환산하나',
  downloads: '자료 받기',
  cite: '인용하기',
  known: '까지 알려진 것',
  changeLog: '무엇이 바뀌었나',
  corrected: '무엇을 바로잡았나',
  differences: '기사와 기록은 어디가 다른가',
};

/** The front page. */
export const home = {
  none: '아직 해설이 없다.',
  latest: '최근 소식',
  next: '다음 일정',
  news: '최근 소식과 다음 일정',
  byTopic: '주제별 해설',
  /** Over those that name no topic. */
  others: '그 밖의 해설',
};

/** Topics: the page of each, the way to them, and what stands at the end of a story. */
export const topics = {
  lede: '이 주제를 다룬 해설을 새것부터 모두 적었다.',
  all: '주제',
  others: '다른 주제',
  related: '이어지는 해설',
  beside: '함께 읽을 해설',
};

/** The glossary. */
export const glossary = {
  lede: '해설에 나오는 말을 한두 문장으로 풀었다.',
  /** Before the explainers that use a word. */
  usedIn: '나오는 해설:',
};

/** The corrections page. */
export const corrections = {
  lede: '우리가 틀린 것은 지우지 않고 여기에 남긴다.',
  others: '다른 해설에서 바뀐 것, 발행한 날 순서로',
  how: [
    '발행한 사실을 고치면 그 파일에 언제, 무엇을, 왜 고쳤는지 적는다. 적지 않으면 발행되지 않는다.',
    '우리가 틀렸던 것은 바로잡음, 세상이 바뀐 것은 새 소식, 뒤늦게 안 것은 덧붙임이다.',
  ],
  /** Where an explainer starts from an article. */
  article: '해설이 출발점으로 삼은 기사와 기록이 다른 곳은 우리의 바로잡음과 다르다. 그것은 해설 안에 따로 둔다.',
};

/** The page for an address that leads nowhere, in both languages at once; `what` names this one. */
export const notFound = {
  what: '한국어',
  lede: '주소가 바뀌었거나 처음부터 없던 페이지다. 첫 화면에서 다시 찾을 수 있다.',
  home: '첫 화면으로',
};

/** What is measured, and kinds of money. */
export const measuredWords = {
  lede: '수치가 무엇을 잰 것이고 거래한 돈이 어떤 돈인지 적는다. 같은 것을 잰 수치끼리만 견주고, 사는 것이 같은 돈끼리만 더한다.',
  measures: '수치가 재는 것',
  instruments: '돈의 성격',
};
