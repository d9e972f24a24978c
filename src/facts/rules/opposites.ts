/** Words of which one is what the other is not, in both languages; where a text has both sides it says neither against the other. */
const OPPOSITES: readonly (readonly [ko: RegExp, en: RegExp])[][] = [
  [
    [/늘었|늘어났|증가했|올랐|뛰었|높아졌|상승했/, /\b(?:rose|risen|grew|grown|increased|climbed|jumped)\b/i],
    [/줄었|줄어들|감소했|내렸|떨어졌|낮아졌|하락했/, /\b(?:fell|fallen|dropped|shrank|decreased|declined)\b/i],
  ],
  [
    [
      /보다 (?:크|많|높)|넘[는어었]|웃돈|웃돌/,
      /\b(?:exceeds?|exceeded|larger than|bigger than|more than|greater than|higher than)\b/i,
    ],
    [/보다 (?:작|적|낮)|못 미치|밑돈|밑돌/, /\b(?:smaller than|less than|fewer than|lower than|falls? short)\b/i],
  ],
  [
    [/가장 (?:크|큰|많|높)|최대/, /\b(?:largest|biggest|most|highest|greatest)\b/i],
    [/가장 (?:작|적|낮)|최소/, /\b(?:smallest|fewest|least|lowest)\b/i],
  ],
  [
    [/이튿날|다음 날|다음날/, /\b(?:day after|next day|following day)\b/i],
    [/전날|하루 전/, /\b(?:day before|previous day|eve of)\b/i],
  ],
  [
    [/이겼|승소/, /\b(?:won|wins|prevailed)\b/i],
    [/졌다|패소/, /\b(?:lost|loses|defeated)\b/i],
  ],
  [
    [/한국|국내/, /\bKorean?\b/],
    [/일본/, /\bJapan(?:ese)?\b/],
    [/중국/, /\bChin(?:a|ese)\b/],
    [/미국/, /\b(?:US|U\.S\.|America\w*|United States)\b/],
    [/영국/, /\b(?:UK|Brit\w+|United Kingdom)\b/],
    [/유럽|EU/, /\b(?:EU|Europe\w*)\b/],
  ],
];

/** Each word of the Korean against which the English has an opposite, and has not the word itself. */
export function oppositesIn(ko: string, en: string): [ko: string, en: string][] {
  return OPPOSITES.flatMap((group): [string, string][] => {
    const korean = group.filter(([word]) => word.test(ko));
    const english = group.filter(([, word]) => word.test(en));
    const [only] = korean.filter((each) => !english.includes(each));
    const [other] = english.filter((each) => !korean.includes(each));
    return only && other ? [[only[0].exec(ko)?.[0] ?? '', other[1].exec(en)?.[0] ?? '']] : [];
  });
}
