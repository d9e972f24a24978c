/** The terms and the status key at the end of an explainer, which its text opens in place; in English. */
export const words = {
  heading: 'Words used here',
  meaning: 'what this means',
  key: 'Status marks',
  terms: 'Terms',
  party: 'Party:',
};
