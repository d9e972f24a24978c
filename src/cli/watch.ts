import { assemble } from '#facts/desk/assemble';
import { factsOf } from '#facts/kinds/dossier';
import { findUpkeep, reviewDue } from '#facts/rules/upkeep';
import { contentFolder } from '#intake/contentFolder';
import { readFolder } from '#intake/readFolder';
import { askAddresses, type Answer } from './askAddress.ts';

/**
 * `npm run watch`: what time does to a published site. Asks every source whether it still answers, and lists the facts whose
 * review date has passed. Markdown on stdout; exit 1 where someone should look.
 */
const today = new Date().toISOString().slice(0, 10);
const { files } = readFolder(contentFolder());
const { dossiers, problems } = assemble(files);
if (problems.some(({ level }) => level !== 'note')) {
  console.error('npm run facts 부터 통과해야 합니다. The facts do not hold: run npm run facts first');
  process.exit(2);
}

const late = findUpkeep(files, dossiers, today).filter(({ code }) => code === reviewDue.code);
const sources = new Map(
  dossiers.flatMap((dossier) =>
    factsOf(dossier, 'sources').flatMap(({ url, file }) => (url === undefined ? [] : [[url, file] as const])),
  ),
);
const answers = await askAddresses([...sources.keys()].sort());
const of = (verdict: Answer['verdict']): Answer[] => answers.filter((answer) => answer.verdict === verdict);
const lines = (list: readonly Answer[]): string =>
  list.map(({ url, detail }) => `- \`${sources.get(url)}\` ${detail} <${url}>`).join('\n') || '- 없음 / none';

const lost = [...of('gone'), ...of('silent')];
console.log(`## 다시 살필 때가 된 것 / Due for review

${late.map(({ file, message }) => `- \`${file}\` ${message.ko} / ${message.en}`).join('\n') || '- 없음 / none'}

## 답하지 않는 출처 / Sources that no longer answer

열어 보아도 없으면 그 출처에 ‘gone: ${today}’라고 적는다. 링크가 보관본으로 이어진다. Where a page is gone when you open it too, write gone: ${today} into the source: its links lead to the archived copy.

${lines(lost)}

## 사람이 열어 봐야 하는 출처 / Sources that a person has to open

${lines(of('closed'))}

${answers.length}곳에 물어 ${of('there').length}곳이 답했다. ${answers.length} asked, ${of('there').length} answered.`);
process.exitCode = late.length + lost.length > 0 ? 1 : 0;
