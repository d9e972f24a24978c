import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DECLARATIONS, type Folder } from '#facts/kinds/folders';
import { isOfTheHouse } from '#facts/kinds/placement';
import { template } from '#facts/desk/template';
import { contentFolder } from '#intake/contentFolder';
import { DESK_LANGUAGES, isDeskLanguage, USUAL_DESK_LANGUAGE } from '#intake/languages';
import type { Message } from '#intake/problem';
import { askedLanguage } from './askedLanguage.ts';
import { explainersIn, judgeExplainer, judgeFolder, judgeId, judgeKind, judgeParty, NAMES } from './new/judge.ts';
import { partiesIn, tellWritten, writeExplainer, writeNewFile, writePositions } from './new/newFiles.ts';
import { Refusal, type Judged } from './new/refusal.ts';
import { settle } from './new/settle.ts';

/**
 * `npm run new -- KIND ID [--explainer NAME] [--lang en]`: writes an empty fact with its instructions; `explainer ID` a new explainer,
 * `party ID` a party's positions on every issue that concerns it. Exit 2 where it cannot.
 */
const options = {
  explainer: { type: 'string' },
  content: { type: 'string', default: contentFolder() },
  lang: { type: 'string', default: USUAL_DESK_LANGUAGE },
} as const;
const LANGUAGES = DESK_LANGUAGES.join('|');
const EXAMPLES =
  'npm run new -- deal hanbit-nuri-deal, npm run new -- explainer lighthouse, npm run new -- party hanbit';
const USAGE: Message = {
  ko: `쓰임: npm run new -- 종류 id [--explainer 해설] [--content 폴더] [--lang ${LANGUAGES}]. 예: ${EXAMPLES}`,
  en: `Use: npm run new -- KIND ID [--explainer NAME] [--content DIR] [--lang ${LANGUAGES}], as in ${EXAMPLES}`,
};
const lang = askedLanguage();

/** The rows of a new fact that has them: their head as in the example of its template. */
const ROWS = 'month,passengers\n';

const ask = <T>(given: string | undefined, question: Message, judge: (word: string) => Judged<T>): Promise<T> =>
  settle(given, question, judge, { lang, otherwise: USAGE });

const ID: Message = { ko: 'id (소문자-하이픈)', en: 'id (lower-case letters and hyphens)' };
const inList = (ko: string, en: string, known: readonly string[]): Message => ({
  ko: `${ko} (${known.join(', ')})`,
  en: `${en} (${known.join(', ')})`,
});

/** The explainer that was named, or the only one. */
function scopeOf(root: string, given: string | undefined, folder: Folder): Promise<string> {
  const known = explainersIn(root);
  const usual = isOfTheHouse(folder) ? 'reference' : known.length === 1 ? known[0] : undefined;
  return ask(given ?? usual, inList('해설', 'Explainer', known), (name) => judgeExplainer(name, root, folder));
}

async function newParty(root: string, id: string | undefined, explainer: string | undefined): Promise<string[]> {
  const party = await ask(id, inList('당사자', 'Party', partiesIn(root)), (word) => judgeParty(word, root));
  const scope = await scopeOf(root, explainer, 'positions');
  const written = writePositions(root, scope, party, lang);
  if (written.length > 0) return written;
  throw new Refusal({
    ko: `새로 만들 입장 파일이 없습니다: ${scope}에서 그 당사자가 얽힌 쟁점마다 이미 있거나, 쟁점(issues/)이 아직 없습니다`,
    en: `There is no position to write: every issue of ${scope} that concerns the party has one, or there are no issues yet (issues/)`,
  });
}

async function writeNew(root: string, { values, positionals }: ReturnType<typeof readOptions>): Promise<string[]> {
  if (!existsSync(root) || !statSync(root).isDirectory())
    throw new Refusal({
      ko: `폴더가 없습니다. 새로 시작하려면 먼저 만드세요: mkdir -p ${root}`,
      en: `There is no such folder; to begin there, make it first: mkdir -p ${root}`,
    });
  const [kind, id, ...more] = positionals;
  if (more.length > 0)
    throw new Refusal({
      ko: `남는 말이 있습니다: ${more.join(' ')}. ${USAGE.ko}`,
      en: `Too many words: ${more.join(' ')}. ${USAGE.en}`,
    });
  if (kind === 'explainer' || kind === '해설')
    return writeExplainer(root, await ask(id, ID, (word) => judgeFolder(word, root)), lang);
  if (kind === 'party' || kind === '당사자') return newParty(root, id, values.explainer);
  const folder = await ask(kind, { ko: `종류 (${NAMES})`, en: `Kind (${NAMES})` }, judgeKind);
  const scope = await scopeOf(root, values.explainer, folder);
  const name = await ask(id, ID, (word) => judgeId(word, root, folder, scope));
  const path = join(root, scope, folder, name);
  return [
    writeNewFile(`${path}.mdx`, template(folder, name, lang)),
    ...(DECLARATIONS[folder].rows ? [writeNewFile(`${path}.csv`, ROWS)] : []),
  ];
}

function readOptions() {
  try {
    const given = parseArgs({ options, allowPositionals: true });
    if (isDeskLanguage(given.values.lang)) return given;
  } catch {
    // Said below.
  }
  throw new Refusal(USAGE);
}

try {
  const given = readOptions();
  const root = given.values.content.replace(/\/+$/, '');
  console.log(tellWritten(root, await writeNew(root, given))[lang]);
} catch (error) {
  const { code, path } = error as NodeJS.ErrnoException;
  const unwritten: Message = {
    ko: `${path ?? '파일'}: 쓸 수 없습니다(${code ?? String(error)}).`,
    en: `${path ?? 'The file'} cannot be written (${code ?? String(error)}).`,
  };
  console.error((error instanceof Refusal ? error.words : unwritten)[lang]);
  process.exitCode = 2;
}
