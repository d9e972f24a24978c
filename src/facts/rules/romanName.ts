/**
 * How a Korean syllable is written in Latin letters, in every way that people write their names: 이 is Lee, Yi or Rhee. Grammar of two
 * scripts, and so code: it belongs to no story.
 */
const INITIALS = 'g|k kk n d|t tt r|l|n m b|p pp s|sh ss| j|ch|z jj ch k t p h'.replace('ss| ', 'ss  ').split(' ');
const MEDIALS =
  'a|ah ae|ai|e ya|ia yae eo|u|o|uh e|eh|ee yeo|you|yu|yo|you|yeou ye|e|ie|yeh o|oh|eo wa|oa wae|oe oe|oi|wei|we yo u|oo|w|ou wo|weo|won|o we wi|wee|ui yu|yoo|you eu|u|e|oo ui|ee|eui|i|ui i|ee|y|ie'.split(
    ' ',
  );
const FINALS = ' g|k|ck k k n n n t|d l|r|ll k m l l l p l m b|p p t|s t|s ng t|d t|d k t p h'.split(' ');

/** Surnames that are written as they are pronounced by nobody. */
const SURNAMES: Readonly<Record<string, string>> = {
  이: 'lee|yi|rhee|li|i|rhie|lie',
  박: 'park|pak|bak|bahk',
  최: 'choi|choe|chey|choy',
  정: 'jung|chung|jeong|cheong|chong|joung',
  조: 'cho|jo|joe',
  강: 'kang|gang',
  임: 'lim|im|rim|yim',
  유: 'yoo|yu|ryu|you',
  류: 'ryu|yoo|ryoo|lyu',
  노: 'roh|noh|no|rho',
  우: 'woo|wu|u',
  주: 'joo|ju|chu|choo',
  안: 'ahn|an',
  양: 'yang|ryang',
  여: 'yeo|yuh|lyuh',
  나: 'na|nah|ra',
  오: 'oh|o',
  구: 'koo|ku|gu|goo',
  국: 'kook|guk',
  서: 'seo|suh|so|sur',
  허: 'heo|hur|huh',
  모: 'mo|moh',
  용: 'yong|young',
};

const patterns = new Map<string, RegExp>();

function patternOf(syllable: string, isSurname: boolean): string {
  const code = syllable.charCodeAt(0) - 0xac00;
  const [initial, medial, final] = [
    INITIALS[Math.floor(code / 588)],
    MEDIALS[Math.floor((code % 588) / 28)],
    FINALS[code % 28],
  ];
  const spelled = `(?:${initial ?? ''})(?:${medial ?? ''})(?:${final ?? ''})`;
  return isSurname && SURNAMES[syllable] ? `(?:${SURNAMES[syllable]}|${spelled})` : spelled;
}

/** Whether Latin letters may be how this syllable of a name is written. */
export function mayBeWritten(syllable: string, letters: string, isSurname = false): boolean {
  const key = `${syllable}${isSurname}`;
  const pattern = patterns.get(key) ?? new RegExp(`^${patternOf(syllable, isSurname)}$`, 'i');
  patterns.set(key, pattern);
  return pattern.test(letters);
}
