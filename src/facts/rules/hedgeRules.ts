import { sentencePairs, type Pair, type PairFinding } from './pairs.ts';
import type { PairRule } from './rule.ts';
import { LOOK, shown } from './sideBySide.ts';
import type { Locale } from '../values/text.ts';

/** What says in one language that others tell it, or that it may be so; and all that may stand for it in the other. */
interface Hedge {
  sure: Record<Locale, RegExp>;
  any: Record<Locale, RegExp>;
}

const TOLD: Hedge = {
  sure: {
    ko: /것으로 (?:전해|알려|보도)[졌됐진]|전해졌다|보도됐다/,
    en: /\breportedly\b|\b(?:was|were|is|are) (?:reported|said|understood) to\b/i,
  },
  any: {
    ko: /전해|전했|전하|알려|보도|한다고|했다고|라고|다고|다는|라는|냐는|자는|려는|따르면|의하면|것으로|말|주장|밝혔|밝힌|소개|설명|본다|봤다|꼽|부르|적었|적혀|옮긴|였다는/,
    en: /\b(?:report\w*|said|say\w*|told|tell\w*|alleg\w*|claim\w*|accord\w*|understood|believ\w*|known|relay\w*|cit\w+|account\w*|put at|held|describ\w*|quot\w+|story|article|press|news|word|attribut\w*|pass\w*|reach\w*|spread|appear\w*|seem\w*|apparent\w*)\b/i,
  },
};

/** Other ways to say that somebody claims. */
const CLAIMING = String.raw`\b(?:argu|insist|maintain|accus|contend|opin|view)\w*\b`;

/** What one side claims is not told as so in the other language. */
const CLAIMED: Hedge = {
  sure: { ko: /고 주장(?:한다|했다|하며|하고)/, en: /\bclaim(?:s|ed|ing)\b/ },
  any: { ko: TOLD.any.ko, en: new RegExp(`${TOLD.any.en.source}|${CLAIMING}`, 'i') },
};

/** What somebody said is not told as so: English has many more words for saying it. */
const SAID: Hedge = {
  sure: { ko: /[다라]고 (?:했다|밝혔다|말했다|했고|밝혔고|말했고)/, en: /\b(?:said|told [\w ]+) that\b/i },
  any: {
    ko: TOLD.any.ko,
    en: new RegExp(
      `${CLAIMED.any.en.source}|${String.raw`\b(?:announc|call|confirm|den[iy]|promis|pledg|demand|urg|warn|think|thought|add|wr[io]t|not(?:e|ing)|ask|oppos|agree|object|call|declar|disclos|estimat|expect|find|found|list|plan|want|reject|refus|offer|propos|put|stat|reckon|consider|support|commit|vow|condemn|criticis|prais|welcom|counter|answer|repl|explain|reveal|record|set out|point|stress|emphasis|regard|see|saw|stand|vote|doubt|remark|recommend|advis|suggest|hope|fear|predict|forecast|project|acknowledg|admit|concede|list|count|rule|judg|posit|speak|spoke|talk|comment|letter|statement|for it|g[ai]v|leav|reason|weigh)\w*|[“”‘:]`}`,
      'i',
    ),
  },
};

const MAY: Hedge = {
  sure: {
    ko: /지도 모른|수도 있|가능성이 있|수 있다고/,
    en: /\bmay (?:well|possibly) (?!not\b)\w+/,
  },
  any: {
    ko: /모른|수 ?있|수도|수는|가능|여지|지 |지가|지는|지를|지도|까 |까\?|검토|저울질|우려|위험|것으로|것이|듯|보인|보이|허용|되는|된다|예상|전망|아마|려면|라면|면\s|해도|하도록|권리|자유/,
    en: /\b(?:may|might|could|can|cannot|would|likel\w+|unlikely|possib\w+|potential\w*|perhaps|probab\w+|chance|risk\w*|whether|if|able|allow\w*|permit\w*|let\w*|option\w*|open|free|expect\w*|appear\w*|seem\w*|suggest\w*|threat\w*|fear\w*|hint\w*|entitled|right|\w+[ai]ble)\b/i,
  },
};

const HEDGES = [TOLD, CLAIMED, SAID, MAY];

/** What is hearsay, or only possible, in one language is so in the other. */
function findLostHedges(pair: Pair): PairFinding[] {
  if (pair.ko.passage.path[0] === 'title') return [];
  const isHedged = (locale: Locale): boolean => HEDGES.some(({ sure }) => sure[locale].test(pair[locale].words));
  if (!isHedged('ko') && !isHedged('en')) return [];
  // What a source says is its word already.
  const hedges = pair.ko.passage.path.includes('says') ? HEDGES.filter((hedge) => hedge !== SAID) : HEDGES;
  return sentencePairs(pair).flatMap((each) =>
    hedges.flatMap(({ sure, any }) => {
      const lacks = (locale: Locale, other: Locale): boolean =>
        sure[other].test(each[other].words) && !any[locale].test(each[locale].words);
      if (lacks('en', 'ko')) return [shown(each.en, LOST.en, LOOK)];
      return lacks('ko', 'en') ? [shown(each.ko, LOST.ko, LOOK)] : [];
    }),
  );
}

const LOST = {
  en: {
    ko: '한국어는 전해진 말이거나 그럴 수 있다고 하는데 영어는 잘라 말합니다',
    en: 'The Korean gives this as hearsay or as possible, the English as a fact',
  },
  ko: {
    ko: '영어는 전해진 말이거나 그럴 수 있다고 하는데 한국어는 잘라 말합니다',
    en: 'The English gives this as hearsay or as possible, the Korean as a fact',
  },
};

export const lostHedge: PairRule = {
  code: 'D31',
  level: 'warning',
  says: { ko: '한 언어에서만 잘라 말함', en: 'Hearsay or possible in one language, a fact in the other' },
  acceptedBy: 'words',
  reads: 'pair',
  find: findLostHedges,
  example: {
    file: 'lighthouse/deals/hanbit-nuri-deal.mdx',
    wrong: 'note: { ko: 등대를 산 것으로 전해졌다., en: It bought the lighthouse. }\n',
    right: 'note: { ko: 등대를 산 것으로 전해졌다., en: It reportedly bought the lighthouse. }\n',
  },
};
