import type { Locale } from '../values/text.ts';

/**
 * These pairs are code and no wording of the content: each is a pattern of endings that stands for its meaning only beside its pair in
 * the other language, and none belongs to a story. Words that a newsroom adds to stand in content/reference/wording.
 */

/** Words of which one is what the other is not, in both languages; where a text has both sides it says neither against the other. */
const OPPOSITES: readonly (readonly [ko: RegExp, en: RegExp])[][] = [
  [
    [
      /늘었|늘어[났나난]|늘[렸리린]|증가|올랐|올[렸리린]|뛰었|높아[졌지진]|높[였인]|상승|확대|인상/,
      /\b(?:rose|risen|rises?|rising|gr[eo]w\w*|increas\w*|climbed|jumped|rais\w*|widened)\b/i,
    ],
    [
      /줄었|줄어[들든]|줄[였이인]|감소|내렸|떨어[졌지진]|낮아[졌지진]|낮[췄추춘]|하락|축소|인하/,
      /\b(?:f[ae]ll\w*|dropp?\w*|shr[aiu]nk\w*|decreas\w*|declin\w*|lowered|lowering|cuts?|cutting|reduc\w*)\b/i,
    ],
  ],
  [
    [
      /(?:뒤|이후)(?:에|로|의|부터|까지)?(?![가-힣])/,
      /\b(?:after|afterwards|since|later|then|following|once|from|within|now|when)\b/i,
    ],
    [
      /(?:^|\s)전(?:에|의|까지)(?![가-힣])|직전|앞서|앞선/,
      // Before a week is over is within it, and within it may be after.
      /\b(?:before|prior to|until|earlier|previous\w*|former\w*|within)\b/i,
    ],
  ],
  [
    [/절반 ?(?:넘게|이상)|절반[이을] 넘|과반/, /\b(?:more than|over) half\b|\bmajority\b|\bhalf or more\b/i],
    [/절반에 못 미|절반이 안|절반 ?(?:미만|이하)/, /\b(?:less than|fewer than|under|below) half\b|\bminority\b/i],
  ],
  [
    [/다행/, /\b(?:fortunate\w*|lucky|luckily|glad\w*|reliev\w*|good that|happ\w+|welcom\w*)\b/i],
    [/불행|안타깝|유감/, /\b(?:unfortunate\w*|unluck\w*|regret\w*|sorry|sadly|a pity)\b/i],
  ],
  [
    [/찬성/, /\b(?:in favou?r|support\w*|voted for|were for)\b/i],
    [/반대/, /\b(?:against|oppos\w*)\b/i],
  ],
  [
    [
      /(?:한|두|세|석|네|넉|다섯|여섯|일곱|여덟|아홉|열|몇) ?(?:달|개월)/,
      /\b(?:a|one|two|three|four|five|six|seven|eight|nine|ten|few|several) months?\b/i,
    ],
    [/(?:한|두|세|네|다섯|여섯|몇) ?주(?:일)?(?![가-힣])/, /\b(?:a|one|two|three|four|five|six|few|several) weeks?\b/i],
    [
      /(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|몇) ?(?:해|년)/,
      /\b(?:a|one|two|three|four|five|six|seven|eight|nine|ten|few|several) years?\b/i,
    ],
    [
      /하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘/,
      /\b(?:a|one|two|three|four|five|six|seven|eight|nine|ten|few|several) days?\b/i,
    ],
  ],
  [
    [
      /보다 (?:\S+ )?(?:크|컸|많|높)|넘[는어었]|웃돈|웃돌/,
      /\b(?:exceeds?|exceeded|larger than|bigger than|more than|greater than|higher than)\b/i,
    ],
    [
      /보다 (?:\S+ )?(?:작|적[다은었으]|낮)|못 미치|밑돈|밑돌/,
      /\b(?:smaller than|less than|fewer than|lower than|falls? short)\b/i,
    ],
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
    [/더는|더 이상|(?:아니|않)게 [되됐]/, /\bno longer\b|\bany ?more\b/i],
    [/여전히|아직도|그대로/, /\bstill\b|\bremains?\b|\bunchanged\b/i],
  ],
  [
    [/승인[했됐한]|허가[했됐한]|인가[했됐한]/, /\b(?:approved|cleared|permitted|authori[sz]ed)\b/i],
    [/불허[했됐한]|반려[했됐한]|불승인/, /\b(?:rejected|refused|blocked|turned down|disapproved)\b/i],
  ],
  [
    [/가결|통과[했됐]/, /\b(?:passed|adopted|carried)\b/i],
    [/부결/, /\b(?:voted down|rejected|defeated|failed)\b/i],
  ],
  [
    [/(?:조사|심사|심리|재판|절차)[을를] (?:시작|개시|착수)[했하]/, /\b(?:opened|began|launched|started)\b/i],
    [
      /(?:조사|심사|심리|재판|절차)[을를] (?:끝냈|마쳤|종결|종료)/,
      /\b(?:closed|ended|concluded|completed|finished)\b/i,
    ],
  ],
  [
    [/수용[했하]|받아들[이여였인]|승낙[했하]/, /\baccept(?:s|ed|ing)?\b/i],
    [/거부[했하한]|거절[했하한]/, /\b(?:reject|refus)(?:s|es|e|ed|ing)?\b/i],
  ],
  [
    [/한국|국내/, /\bKorean?\b/],
    [/일본/, /\bJapan(?:ese)?\b/],
    [/중국/, /\bChin(?:a|ese)\b/],
    [/미국/, /\b(?:US|U\.S\.|America\w*|United States)\b/],
    [/영국/, /\b(?:UK|Brit\w+|United Kingdom)\b/],
    [/유럽|EU/, /\b(?:EU|Europe\w*)\b/],
    [/독일/, /\bGerman\w*\b/],
    [/프랑스/, /\bFr(?:ance|ench)\b/],
    [/인도(?![네적])/, /\bIndian?\b/],
    [/대만/, /\bTaiwan\w*\b/],
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

/** Words of titles and of accounts of which one is what the other is not, in one language. */
const TURNED: Readonly<Record<Locale, readonly (readonly [RegExp, RegExp])[]>> = {
  ko: [
    [
      /(?:조사|심사|재판|수사|협상|공사|모집|투표)[가-힣]* ?(?:시작|개시|착수|돌입)/,
      /끝냈다|마쳤다|종결했다|종료했다|끝났다/,
    ],
    [/종결|종료|마감/, /시작했다|개시했다|착수했다/],
    [/기각|패소/, /승소했다|이겼다|받아들여졌다|인용했다/],
    [/승소/, /패소했다|졌다|기각했다|기각됐다/],
    [/승인|허가/, /불허했다|반려했다|거부했다/],
    [/불허|거부/, /승인했다|허가했다|받아들였다/],
    [/가결|통과/, /부결됐다|부결했다|무산됐다/],
    [/부결|무산/, /가결됐다|가결했다|통과했다|통과됐다/],
    [/상향|인상|증가|상승|확대/, /낮[췄추]|내렸|내리기|줄[었였이]|떨어졌|인하했|축소했/],
    [/하향|인하|감소|하락|축소/, /높[였이]|올[렸리]|늘[었렸리]|올랐|인상했|확대했/],
    [/합의|타결/, /결렬됐다|합의하지 못했다/],
    [/결렬/, /합의했다|타결됐다/],
  ],
  en: [
    [/\bopen(?:s|ed|ing)?\b|\bbeg[aiu]ns?\b|\blaunch\w*\b|\bstart\w*\b/i, /\b(?:closed|ended|concluded|finished)\b/i],
    [/\bclos(?:es?|ed|ing)\b|\bend(?:s|ed)?\b|\bconclud\w+\b/i, /\b(?:opened|launched|began)\b/i],
    [/\bout of time\b|\bdismiss\w*|\blos(?:es?|t)\b|\bthrown out\b/i, /\b(?:won|prevailed|upheld)\b/i],
    [/\bw[io]ns?\b|\bprevail\w*\b/i, /\b(?:lost|dismissed|threw out)\b/i],
    [/\bapprov\w+|\bclear(?:s|ed)\b/i, /\b(?:rejected|blocked|refused)\b/i],
    [/\breject\w*|\bblock(?:s|ed)?\b|\brefus\w+/i, /\b(?:approved|cleared|accepted)\b/i],
    [/\brais\w+|\br[io]ses?\b|\bincreas\w+|\b(?:larger|higher|bigger)\b/i, /\b(?:cut|lowered|fell|reduced|shrank)\b/i],
    [/\bcuts?\b|\blower\w*\b|\bf[ae]ll\w*\b|\b(?:smaller|reduced)\b/i, /\b(?:raised|increased|rose|grew)\b/i],
  ],
};

/** What one text says, and the contrary another of the same language does; where either says both, nothing. */
export function oppositesWithin(text: string, other: string, locale: Locale): [said: string, contrary: string][] {
  return TURNED[locale].flatMap(([said, contrary]): [string, string][] => {
    const [own, against] = [said.exec(text)?.[0], contrary.exec(other)?.[0]];
    return own === undefined || against === undefined || said.test(other) || contrary.test(text)
      ? []
      : [[own, against]];
  });
}
