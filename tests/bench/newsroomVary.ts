import { placementOf } from '#facts/kinds/placement';
import { isWordKind } from '#facts/kinds/vocabulary';
import { hasNegation } from '#facts/rules/negation';
import { LOCALES } from '#facts/values/text';
import { seededNumbers, type Random } from './newsroomNumbers.ts';

/** A file to be written: its path under `content/`, and its text. */
export interface PlainFile {
  path: string;
  text: string;
}

/** Two-syllable names, in both scripts; two of them name a copy. */
const NAMES = [
  ...['가람 Garam', '나래 Narae', '다솜 Dasom', '라온 Raon', '마루 Maru', '바다 Bada', '보라 Bora', '사랑 Sarang'],
  ...['소라 Sora', '아라 Ara', '아름 Areum', '여울 Yeoul', '우리 Uri', '이슬 Iseul', '하늘 Haneul', '한별 Hanbyeol'],
  ...['가온 Gaon', '고운 Goun', '나루 Naru', '노을 Noeul', '다온 Daon', '단비 Danbi', '도담 Dodam', '두리 Duri'],
  ...[
    '미르 Mireu',
    '버들 Beodeul',
    '새봄 Saebom',
    '세찬 Sechan',
    '시내 Sinae',
    '은솔 Eunsol',
    '초롱 Chorong',
    '해솔 Haesol',
  ],
].map((pair) => pair.split(' ') as [ko: string, en: string]);

/** Thousandths that the amounts of a copy are multiplied by; every copy has its own. */
const LEAST_SCALE = 600;

/**
 * The same explainer as another newsroom might have written it: other ids and address, other amounts, days and words, so
 * that no work done for one copy serves another. What holds between its facts still holds: sums, orders, references.
 */
export function vary(files: readonly PlainFile[], copy: number, seed: string, names: readonly string[]): PlainFile[] {
  const random = seededNumbers(`${seed}/${copy}`);
  const tag = `n${String(copy).padStart(4, '0')}`;
  const [first, second] = [NAMES[copy % NAMES.length], NAMES[Math.floor(copy / NAMES.length) % NAMES.length]];
  const name = { ko: `${first?.[0]}${second?.[0]}`, en: `${first?.[1]} ${second?.[1]}` };
  const renamed = renaming(files, tag);
  const earlier = random(6);
  return files.map(({ path, text }) => {
    const placement = placementOf(path);
    const isStory = placement.role === 'story';
    let varied = renamed(text);
    // What the house calls a thing is proved by examples of its own.
    if (placement.role === 'fact' && isWordKind(placement.folder))
      return { path: pathOf(path, tag, renamed), text: varied };
    if (!isStory) varied = named(moved(scaled(varied, LEAST_SCALE + copy), placement, earlier), name);
    if (placement.role === 'explainer') varied = turned(varied, copy);
    // A text that `history` tells of stays what the last line says it is.
    const isTold = !isStory && /^history:/m.test(varied);
    return { path: pathOf(path, tag, renamed), text: isTold ? varied : reworded(varied, isStory, names, random) };
  });
}

function pathOf(path: string, tag: string, renamed: (text: string) => string): string {
  const [scope, folder = '', file = ''] = path.split('/');
  const own = `${scope}-${tag}`;
  if (!file) return `${own}/${folder}`;
  return `${own}/${folder}/${folder === 'story' ? file : renamed(file.slice(0, -'.mdx'.length)) + '.mdx'}`;
}

/** Gives every fact of the explainer an id of its own, wherever it is named. A position is named for its issue. */
function renaming(files: readonly PlainFile[], tag: string): (text: string) => string {
  const ids = files.flatMap(({ path }) => {
    const placement = placementOf(path);
    return placement.role === 'fact' ? [placement.id] : [];
  });
  const known = new Map(
    ids.map((id) => {
      const [issue, party] = id.split('--');
      return [id, party === undefined ? `${id}-${tag}` : `${issue}-${tag}--${party}`];
    }),
  );
  const longestFirst = [...ids].sort((a, b) => b.length - a.length);
  const anyId = new RegExp(`(?<![\\w/.-])(?:${longestFirst.join('|')})(?![\\w-])`, 'g');
  return (text) => text.replace(anyId, (id) => known.get(id) ?? id);
}

function scaled(text: string, thousandths: number): string {
  return text.replace(/\b(usd|printed): (\d[\d.]*(?:e\d+)?)/g, (_whole, key: string, amount: string) => {
    return `${key}: ${Math.round((Number(amount) * thousandths) / 1000)}`;
  });
}

/**
 * Days move back inside their month: order is kept, and so is the side of `asOf`. A source keeps its own, and of the
 * head only the days that stand for those of its facts move with them.
 */
function moved(text: string, placement: ReturnType<typeof placementOf>, days: number): string {
  const back = (part: string): string =>
    part.replace(/(?<=[ {[])(\d{4}-\d{2})-(\d{2})(?=[,\s}\]])/g, (_whole, month: string, day: string) => {
      return `${month}-${String(Math.max(1, Number(day) - days)).padStart(2, '0')}`;
    });
  if (placement.role === 'explainer') return text.replace(/^keyDates: .*|^ {4}shows: .*/gm, back);
  return placement.role !== 'fact' || placement.folder === 'sources' ? text : back(withoutWeekdays(text));
}

/** A day that has moved is another day of the week. */
function withoutWeekdays(text: string): string {
  return text.replace(/ [월화수목금토일]요일/g, '').replace(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, /g, '');
}

/** Each copy names another of its topics first, so that a newsroom has several. */
function turned(text: string, copy: number): string {
  return text.replace(/^topics: \[(.*)\]$/m, (_whole, list: string) => {
    const topics = list.split(', ');
    const first = copy % topics.length;
    return `topics: [${[...topics.slice(first), ...topics.slice(0, first)].join(', ')}]`;
  });
}

/** Puts the copy's name before titles and before the headline. */
function named(text: string, { ko, en }: { ko: string; en: string }): string {
  return (
    text
      // A name before a name would be somebody else's.
      .replace(/^(title: \{ ko: ["']?)(.*?, en: ["']?)/m, `$1${ko} $2${en} – `)
      .replace(/^(headline:\n {2}ko: ["']?)(.*\n {2}en: ["']?)/m, `$1${ko}, $2${en}: `.replace(/: $/, ', '))
  );
}

/** Words that a rule knows by sight: without them a sentence says more, or looks like a misspelt name. */
const KEPT = [
  ...['preliminary', 'should', '데이터'],
  // What says that others tell it, or that it may be so: the other language says so too.
  ...['report', 'alleg', 'accord', 'believ', 'understood', 'attribut', 'descri', 'account', 'quoted', 'appear'],
  ...['apparent', 'likely', 'unlikely', 'possib', 'potential', 'perhaps', 'probab', 'chance', 'whether', 'allow'],
  ...['reach', 'spread', 'passed', 'relay', 'permit', 'option', 'expect', 'suggest', 'threat', 'entitled', 'article'],
  ...['전해', '전했', '보도', '알려', '것으로', '따르면', '의하면', '주장', '밝혔', '밝힌', '가능', '모른', '수도'],
  ...['위험', '우려', '검토', '전망', '예상', '저울질', '소개', '설명', '적었', '적혀'],
  // What says where was looked for what was not found.
  ...['searched', 'looked', 'we', 'read', '찾', '읽은', '자료'],
  // What was mended to these very words.
  ...['comment', '논평'],
];
/** A word that denies does so in both languages: neither loses it, and neither comes by one. */
const denies = (word: string): boolean => LOCALES.some((locale) => hasNegation(`${word} `, locale) !== 'no');
const VOWELS = 'aeiou';
/** ㅏ ㅓ ㅗ ㅜ ㅣ ㅔ by their places among the vowels of the Unicode syllables. */
const KOREAN_VOWELS = [0, 4, 8, 13, 20, 5];
const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;
const VOWEL_COUNT = 21;

/** Running text with other vowels in some of its words: as long as before, and of no meaning that a rule could object to. */
function reworded(text: string, isStory: boolean, names: readonly string[], random: Random): string {
  const words = (line: string): string =>
    line.replace(/<[^>]*>|(?<=[ ])[a-z]{6,}(?=[ ,.])|(?<=[ ])[가-힣]{3,}(?=[ ,.])/g, (word) => {
      if (word.startsWith('<') || random(3) > 0 || [...KEPT, ...names].some((name) => word.startsWith(name)))
        return word;
      const other = /[a-z]/.test(word) ? otherVowel(word, random) : otherSyllable(word, random);
      return denies(word) || denies(other) ? word : other;
    });
  return text
    .split('\n')
    .map((line) => ((isStory ? !/^(?:<\/?[A-Z]|\s*$)/.test(line) : /^ {2,}[^-:{[]*$/.test(line)) ? words(line) : line))
    .join('\n');
}

function otherVowel(word: string, random: Random): string {
  const at = word.search(/[aeiou]/);
  return at < 0 ? word : word.slice(0, at) + VOWELS[random(VOWELS.length)] + word.slice(at + 1);
}

function otherSyllable(word: string, random: Random): string {
  const code = word.charCodeAt(0) - FIRST_SYLLABLE;
  const vowel = KOREAN_VOWELS[random(KOREAN_VOWELS.length)] ?? 0;
  const initial = Math.floor(code / FINALS / VOWEL_COUNT);
  return (
    String.fromCharCode(FIRST_SYLLABLE + (initial * VOWEL_COUNT + vowel) * FINALS + (code % FINALS)) + word.slice(1)
  );
}
