import type { Locale } from '../values/text.ts';

/**
 * Grammar, and so code and no wording of the content: how each language denies does not depend on a story, and what may deny by the way
 * is balanced against the true sentences of the tests.
 */

/** Words that deny, whatever a story is about. */
const DENIES: Record<Locale, RegExp> = {
  ko: /않(?!고)|아니(?!라|더라)|아닌|못\s?(?:했|하|한|받|찾|열|읽)|못했|못하|없[다었는어으을]|없이|찾지 못|(?:^|\s)안\s/,
  en: /\b(?:not|no|never|nor|neither|none|nobody|nothing|without|cannot)\b|n’t\b|n't\b/i,
};
/** Words that deny by the way, or only in one of the two languages: what holds one is not judged. */
const MAY_DENY: Record<Locale, RegExp> = {
  ko: /않|아니|아닌|못|없|안\s|말[고았라]|앞서|뿐|만(?![가-힣])|만\s|만을|만이|밖|빼|빠[졌지진]|벗어|거[절부]|부인|중단|사라|끊|제외|달[랐라리]|다[른르]|엇갈|모르|모자|비[공독]|미[확공]|남[은았]|나머지|아직|여전|풀[렸린리]|끝|멈|무[효산]|반대|어긋|어렵|잃|까지|전에|벌어|외[에의]|이외|예외|금지|드물|오히려|도리어|보다|불[가발확]|독자|탈락|막|철회|취소|실패|그[쳤치]|더는|더 이상|따로|별도|그대로/,
  en: /\b(?:not|no|non|never|nor|neither|none|nobody|nothing|without|cannot|un\w+|in(?:dependent|accura|complete|valid|ability|sufficient)\w*|im(?:possib|proper)\w*|dis\w+|only|alone|sole|solely|few|little|less|least|lack\w*|fail\w*|den(?:y|ies|ied)|refus\w*|declin\w*|reject\w*|exce(?:pt|eds?)\w*|exempt\w*|exclud\w*|rather|instead|but|yet|until|stop\w*|end(?:s|ed)?|drop\w*|miss\w*|miss|left|leav\w*|remain\w*|rest|differ\w*|other\w*|another|against|oppos\w*|avoid\w*|prevent\w*|withdr\w*|cancel\w*|gone|away|free|apart|separate\w*|hardly|barely|rarely|too|before|any|whether|nowhere|doubt\w*|short|lost|los\w+|open|beyond|outside|out|off|hidden|secret|private|silent|stayed|kept)\b|n’t\b/i,
};

/** Whether a sentence denies something. */
export function hasNegation(words: string, locale: Locale): 'yes' | 'no' | 'maybe' {
  if (DENIES[locale].test(words)) return 'yes';
  return MAY_DENY[locale].test(words) ? 'maybe' : 'no';
}
