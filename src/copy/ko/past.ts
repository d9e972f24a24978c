/** A past state of an explainer, in Korean. */
export const past = {
  title: (day: string) => `${day}까지 알려진 것`,
  description: (day: string, headline: string) =>
    `${headline}: ${day}까지 나온 출처만으로 되돌려 본 모습. 지금 아는 것은 해설에 있다.`,
  stoppedBefore: '',
  stoppedAfter: '에 멈춘 페이지다.',
  today: '지금의 해설로',
  days: '그날까지 알려진 것',
  now: '지금',
  earlier: '앞선 시점:',
  later: '다음 시점:',
  /** Before the day and the sentence of what had happened last. */
  lastKnown: '그때 가장 새로운 일:',
  howLabel: '어떻게 되돌렸나',
  how: [
    '그날까지 나온 출처가 받치는 사실만 남기고, 상태도 그 출처만으로 다시 매겼다. 나온 때를 달이나 해까지만 아는 출처는 그달이나 그해가 끝난 뒤에 나온 것으로 보았다.',
    '해설의 본문은 오늘의 글이라 되돌리지 않았다. 사실에 덧붙인 설명, 아직 모르는 것, 기사와 기록이 다른 곳도 나중에 돌아보며 쓴 글이라 뺐다.',
  ],
  howConverted: '다른 통화로 환산한 금액에는 지금과 같은 환율을 썼다.',
  noPosition: '이날까지 나온 출처에는 입장이 없다.',
  noComparison: '이날까지 나온 출처에는 맞선 말이 없다.',
  noClauses: '이날까지 나온 출처에는 조항이 없다.',
  noMoney: '이날까지 나온 출처에는 거래가 없다.',
  noConflicts: '이날까지 나온 출처에는 서로 어긋나는 값이 없다.',
  someCharts: '이날까지 자료가 없는 그림은 뺐다. 그림을 풀이한 문장은 그때의 자료가 지금과 같은 그림에만 달았다.',
  whyLater: '나중에 쓴 까닭이라 뺐다.',
};

/** The log of our own changes. */
export const changeLog = {
  lede: '처음 발행한 뒤 우리가 바꾼 것을 새것부터 모두 적는다. 바로잡음은 우리가 틀렸던 것, 새 소식은 세상이 바뀐 것, 덧붙임은 뒤늦게 안 것이다.',
  correctionsLede: '우리가 틀렸던 것만 모았다. 무엇을 왜 고쳤는지 지우지 않고 남긴다.',
  none: '처음 발행한 뒤로는 아직 바꾼 것이 없다.',
  noCorrections: '아직 바로잡은 것이 없다.',
  published: '처음 발행했다.',
  all: '바뀐 것 모두',
  corrections: '바로잡은 것만',
  was: '전:',
  now: '후:',
  nothing: '없음',
  yes: '예',
  no: '아니요',
};

/** What changed since the reader marked the explainer as read; all of it stays in the reader's browser. */
export const since = {
  label: '마지막으로 읽은 뒤 바뀐 것',
  button: '여기까지 읽었음',
  none: '마지막으로 확인한 뒤 바뀐 것이 없다.',
  one: '마지막으로 확인한 뒤 사실 하나가 바뀌었다.',
  some: '마지막으로 확인한 뒤 사실 {count}건이 바뀌었다.',
  kept: '여기까지 읽은 것으로 이 브라우저에만 적어 두었다.',
  failed: '적어 두지 못했다. 브라우저가 저장을 막았거나 자리가 없다.',
  added: '새로 들어옴',
  removed: '빠짐',
  changed: '바뀜',
  reworded: '값은 그대로이고 글이나 출처가 바뀌었다.',
  open: '무엇이 바뀌었나',
};

/** What stands for an explainer in a language that it is still to be translated into. */
export const awaited = {
  lede: '이 해설은 먼저 한국어로 발행했고, 아직 이 언어로 옮기는 중이다.',
  read: '한국어로 읽기',
};

/** What was published and had to leave. */
export const takenDown = {
  lede: '이 주소에 있던 글은 내렸다. 무엇이 적혀 있었는지는 되풀이하지 않고, 언제 왜 내렸는지만 남긴다.',
  /** In a line, behind the day. */
  what: {
    fact: '사실 하나를 내렸다',
    field: '사실의 한 항목을 내렸다',
    past: '지난 값 하나를 내렸다',
    sentence: '문장 하나를 내렸다',
  },
};
