import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Edit } from '#integrations/desk/deskEdits';
import { hashOf } from '#integrations/desk/deskFiles';
import { save } from '#integrations/desk/deskSave';
import { partsOf } from '#mend/storyParts';

/** What an editor may send and the desk does not write: said in a sentence, and every file as it was. */
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'refused-'));
  cpSync('tests/fixtures/sample', root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const STORY = 'lighthouse/story/ko.mdx';
const DEAL = 'lighthouse/deals/hanbit-nuri-deal.mdx';
const STAKE = 'lighthouse/figures/hanbit-stake.mdx';
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const paragraph = (): number => (partsOf(read(STORY)) ?? []).findIndex(({ text }) => text.includes('의 일이다'));
const words = (text: string) => ({ part: paragraph(), text });

it.each<[string, string, () => object, string]>([
  ['a million letters', STORY, () => words('등대가 있다. '.repeat(125_000)), ''],
  ['a table in Markdown', STORY, () => words('| 해 | 값 |\n|---|---|\n| 올해 | 많다 |'), '표나 제목 표시 없이'],
  ['a heading', STORY, () => words('## 등대'), '표나 제목 표시 없이'],
  ['two paragraphs for one', STORY, () => words('등대가 있다.\n\n또 있다.'), '한 문단에 한 생각씩'],
  ['a digit in a sentence', STORY, () => words('등대가 3곳 있다.'), '3'],
  ['a script', STORY, () => words('<script>alert(1)</script>'), ''],
  ['a tag that nobody knows', STORY, () => words('<Lamp of="hanbit-stake" />이다.'), 'Lamp'],
  ['an id that nobody has', STAKE, () => ({ path: ['of'], typed: 'nobody-at-all' }), 'nobody-at-all'],
  ['a date that does not exist', DEAL, () => ({ path: ['when'], typed: '2024-02-30' }), '그런 날짜는 없습니다'],
  [
    'an amount that cannot be read',
    DEAL,
    () => ({ path: ['amount'], typed: { usd: '오백억쯤' } }),
    '숫자로 읽을 수 없습니다',
  ],
  ['a status its sources do not carry', STAKE, () => ({ path: ['status'], typed: 'confirmed' }), ''],
  ['a field that the kind does not have', STAKE, () => ({ path: ['colour'], typed: 'red' }), ''],
  [
    'a widget that stands there already',
    STORY,
    () => ({ section: 'money', order: [0, 1, '<Chart of="money-into-nuri" />'] }),
    'money-into-nuri',
  ],
  ['a section that is not there', STORY, () => ({ section: 'nowhere', order: [] }), ''],
])('%s is refused', (_, file, edit, said) => {
  const before = [STORY, DEAL, STAKE].map(read);
  const own = { file, hash: hashOf(read(file)), ...edit() } as Edit;
  const saved = save(root, { edits: [own], today: '2024-02-02' }, undefined);
  expect(Object.keys(saved)[0]).toMatch(/^(?:refused|mistakes)$/);
  const told = JSON.stringify(saved);
  expect(told).toMatch(/[가-힣]/);
  expect(told).toMatch(/[A-Za-z]{4}/);
  expect(told).toContain(said);
  expect([STORY, DEAL, STAKE].map(read)).toEqual(before);
});
