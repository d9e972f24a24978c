/** Around polls, in Korean. */
export const poll = {
  answer: '답',
  share: '비율',
  multiple: '여럿을 고를 수 있었다.',
  people: (count: string) => `${count}명`,
  plusMinus: (points: string, level: string) => `${level}% 신뢰수준에서 ±${points}%\u2060포인트`,
};

/** Around proceedings, in Korean. */
export const proceeding = {
  type: { lawsuit: '소송', bill: '법안', inquiry: '조사', 'merger-review': '기업 결합 심사', negotiation: '협상' },
  outcome: {
    opened: '시작',
    passed: '통과',
    failed: '통과하지 못함',
    returned: '되돌림',
    skipped: '건너뜀',
    withdrawn: '거둬들임',
    settled: '합의',
    appealed: '불복',
    pending: '진행 중',
  },
  vote: {
    for: (count: string) => `찬성 ${count}`,
    against: (count: string) => `반대 ${count}`,
    abstain: (count: string) => `기권 ${count}`,
    absent: (count: string) => `불참 ${count}`,
  },
  ofAll: (count: string) => `재적 ${count}`,
  needed: (count: string) => `필요 ${count}`,
};

/** Around images, in Korean. */
export const image = {
  is: { photo: '사진', document: '문서의 한 면', map: '지도', drawing: '삽화' },
  points: (width: string, height: string) => `${width} × ${height} 픽셀`,
};
