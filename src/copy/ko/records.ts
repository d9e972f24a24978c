/** Around polls, in Korean. What has to be told with one is called as the law on them calls it. */
export const poll = {
  answers: '물음과 답',
  answer: '답',
  share: '비율',
  multiple: '여럿을 고를 수 있었다.',
  label: {
    clients: '조사의뢰자',
    pollster: '조사기관',
    when: '조사 일시',
    population: '조사 지역·대상',
    sample: '표본 크기',
    method: '조사 방법',
    frame: '표본추출틀',
    weighting: '가중값',
    response: '응답률',
    margin: '표본오차',
    registered: '등록 번호',
  },
  people: (count: string) => `${count}명`,
  plusMinus: (points: string, level: string) => `${level}% 신뢰수준에서 ±${points}%\u2060포인트`,
};
