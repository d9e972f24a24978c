/** The terms and the status key at the end of an explainer, which its text opens in place; in Korean. */
export const words = {
  heading: '이 글에 나온 말',
  /** Heard after a status in the text, on the button that opens what it means. */
  meaning: '뜻 보기',
  key: '상태 표시',
  terms: '용어',
  /** Before the party whose words or record a source is, where somebody else published it. */
  party: '당사자:',
};
