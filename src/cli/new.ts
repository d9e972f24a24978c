import { withParticles } from '#intake/particle';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { DECLARATIONS, FOLDERS, type Folder } from '#facts/kinds/folders';
import { deskWord, isOfTheHouse, isShared, kindNamed, placementOf } from '#facts/kinds/placement';
import { splitPositionId } from '#facts/kinds/position';
import { template } from '#facts/desk/template';
import { ID_PATTERN } from '#facts/values/text';
import { contentFolder } from '#intake/contentFolder';
import { nearest } from '#intake/nearest';
import { namesIn, partiesIn, tellWritten, writeExplainer, writeNewFile, writePositions } from './newFiles.ts';

/**
 * `npm run new -- KIND ID [--explainer NAME]`: writes an empty fact with its instructions; `explainer ID` a new explainer, `party ID` a
 * party's positions on every issue that concerns it. Exit 2 where it cannot.
 */
const options = {
  explainer: { type: 'string' },
  content: { type: 'string', default: contentFolder() },
} as const;
const USAGE =
  '쓰임: npm run new -- 종류 id [--explainer 해설] [--content 폴더]. 예: npm run new -- deal hanbit-nuri-deal, npm run new -- explainer lighthouse, npm run new -- party hanbit';
const NAMES = ['explainer', 'party', ...FOLDERS.map((kind) => DECLARATIONS[kind].name)].join(', ');

/** The rows of a new fact that has them: their head as in the example of its template. */
const ROWS = 'month,passengers\n';

/** What cannot go on, as one sentence for the editor. */
class Refusal extends Error {}

/** Either the value, or a sentence saying why it will not do. */
type Judged<T> = { value: T } | { refused: string };

function judgeKind(word: string): Judged<Folder> {
  const folder = kindNamed(word);
  if (folder) return { value: folder };
  const close = nearest(
    word,
    FOLDERS.flatMap((each) => [DECLARATIONS[each].name, deskWord(each)]),
  );
  return { refused: withParticles`‘${word}’라는 종류는 없습니다. ${close ? `혹시 ${close}? ` : ''}종류: ${NAMES}` };
}

function judgeExplainer(name: string, root: string, folder: Folder): Judged<string> {
  const known = explainersIn(root);
  const ko = deskWord(folder);
  if (isShared(folder))
    return name === 'reference' ? { value: name } : { refused: `${ko}: 모든 해설이 함께 쓰므로 reference에만 둡니다` };
  if (known.includes(name) || (name === 'reference' && DECLARATIONS[folder].lives === 'both')) return { value: name };
  if (name === 'reference') return { refused: `${ko}: reference가 아니라 해설에 둡니다. 해설: ${known.join(', ')}` };
  return { refused: withParticles`‘${name}’라는 해설은 없습니다. 해설: ${known.join(', ') || '없음'}` };
}

function judgeId(id: string, root: string, folder: Folder, scope: string): Judged<string> {
  const slug = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (!ID_PATTERN.test(id))
    return { refused: `id는 소문자·숫자·하이픈만 씁니다: ${slug || 'hanbit-nuri-deal'} (받은 것: ${id})` };
  const unknown = folder === 'positions' ? judgePosition(id, root, scope) : undefined;
  if (unknown) return { refused: unknown };
  const taken = fileNamed(id, root, scope);
  return taken ? { refused: withParticles`id ‘${id}’가 이미 있습니다: ${join(root, taken)}` } : { value: id };
}

/** A position is somebody's in some issue: both must be there, or the sentence says which is not. */
function judgePosition(id: string, root: string, scope: string): string | undefined {
  const parts = splitPositionId(id);
  if (!parts) return `입장의 id는 쟁점--당사자 꼴입니다: who-owns--hanbit (받은 것: ${id})`;
  const asked = [
    { word: '쟁점', name: parts.issue, known: namesIn(join(root, scope, 'issues')) },
    { word: '당사자', name: parts.party, known: partiesIn(root) },
  ];
  for (const { word, name, known } of asked) {
    if (known.includes(name)) continue;
    const close = nearest(name, known);
    const all = known.length > 0 ? `있는 ${word}: ${known.join(', ')}` : `${word} 파일을 먼저 만드세요`;
    return withParticles`‘${name}’라는 ${word} 파일이 없습니다. ${close ? `혹시 ${close}? ` : ''}${all}`;
  }
  return undefined;
}

function explainersIn(root: string): string[] {
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'explainer.mdx')))
    .sort();
}

/** A file that claims the id already: in the same explainer, or anywhere where one of the two is shared. */
function fileNamed(id: string, root: string, scope: string): string | undefined {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .find((path) => {
      const at = placementOf(path);
      return (
        at.role === 'fact' && at.id === id && (at.scope === scope || at.scope === 'reference' || scope === 'reference')
      );
    });
}

/** A word from the command line, or from the editor at the keyboard, who is asked until it will do. */
async function settle<T>(given: string | undefined, question: string, judge: (word: string) => Judged<T>): Promise<T> {
  if (given !== undefined) {
    const judged = judge(given);
    if ('value' in judged) return judged.value;
    throw new Refusal(judged.refused);
  }
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw new Refusal(USAGE);
  const keyboard = createInterface({ input: process.stdin, output: process.stdout });
  const left = new Promise<never>((_, refuse) =>
    keyboard.once('close', () => refuse(new Refusal('\n그만두었습니다.'))),
  );
  try {
    for (;;) {
      const judged = judge((await Promise.race([keyboard.question(`${question}: `), left])).trim());
      if ('value' in judged) return judged.value;
      console.log(judged.refused);
    }
  } finally {
    left.catch(() => undefined);
    keyboard.close();
  }
}

/** A new explainer's folder: its name is its address. */
function judgeFolder(id: string, root: string): Judged<string> {
  if (!ID_PATTERN.test(id)) return { refused: `id는 소문자·숫자·하이픈만 씁니다: lighthouse (받은 것: ${id})` };
  if (['reference', 'handbook'].includes(id)) return { refused: `‘${id}’ 폴더는 해설이 될 수 없습니다` };
  return existsSync(join(root, id, 'explainer.mdx'))
    ? { refused: withParticles`해설 ‘${id}’가 이미 있습니다: ${join(root, id, 'explainer.mdx')}` }
    : { value: id };
}

async function newParty(root: string, id: string | undefined, explainer: string | undefined): Promise<string[]> {
  const known = partiesIn(root);
  const [only, ...others] = explainersIn(root);
  const party = await settle(id, `당사자 (${known.join(', ')})`, (word) => {
    const close = nearest(word, known);
    const first = `npm run new -- organisation ${ID_PATTERN.test(word) ? word : 'hanbit'}`;
    return known.includes(word)
      ? { value: word }
      : {
          refused: withParticles`‘${word}’라는 조직이나 사람이 없습니다. ${close ? `혹시 ${close}? ` : ''}없으면 먼저: ${first}`,
        };
  });
  const scope = await settle(explainer ?? (others.length === 0 ? only : undefined), '해설', (name) =>
    judgeExplainer(name, root, 'positions'),
  );
  const written = writePositions(root, scope, party);
  if (written.length > 0) return written;
  throw new Refusal(
    `새로 만들 입장 파일이 없습니다: ${scope}에서 그 당사자가 얽힌 쟁점마다 이미 있거나, 쟁점(issues/)이 아직 없습니다`,
  );
}

async function writeNew(root: string, { values, positionals }: ReturnType<typeof readOptions>): Promise<string[]> {
  if (!existsSync(root) || !statSync(root).isDirectory())
    throw new Refusal(`폴더가 없습니다. 새로 시작하려면 먼저 만드세요: mkdir -p ${root}`);
  const [kind, id, ...more] = positionals;
  if (more.length > 0) throw new Refusal(`남는 말이 있습니다: ${more.join(' ')}. ${USAGE}`);
  if (kind === 'explainer' || kind === '해설')
    return writeExplainer(root, await settle(id, 'id (소문자-하이픈)', (word) => judgeFolder(word, root)));
  if (kind === 'party' || kind === '당사자') return newParty(root, id, values.explainer);
  const folder = await settle(kind, `종류 (${NAMES})`, judgeKind);
  const [only, ...others] = explainersIn(root);
  const usual = isOfTheHouse(folder) ? 'reference' : others.length === 0 ? only : undefined;
  const scope = await settle(values.explainer ?? usual, `해설 (${explainersIn(root).join(', ')})`, (name) =>
    judgeExplainer(name, root, folder),
  );
  const name = await settle(id, `id (소문자-하이픈)`, (word) => judgeId(word, root, folder, scope));
  const path = join(root, scope, folder, name);
  return [
    writeNewFile(`${path}.mdx`, template(folder, name)),
    ...(DECLARATIONS[folder].rows ? [writeNewFile(`${path}.csv`, ROWS)] : []),
  ];
}

function readOptions() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch {
    throw new Refusal(USAGE);
  }
}

try {
  const given = readOptions();
  const root = given.values.content.replace(/\/+$/, '');
  console.log(tellWritten(root, await writeNew(root, given)));
} catch (error) {
  const { code, path } = error as NodeJS.ErrnoException;
  console.error(
    error instanceof Refusal ? error.message : `${path ?? '파일'}: 쓸 수 없습니다(${code ?? String(error)}).`,
  );
  process.exitCode = 2;
}
