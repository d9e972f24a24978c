import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCanvas } from '@napi-rs/canvas';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { startAstroDev, type AstroDev } from '../browser/astroDev.ts';
import { actsOf, countActs } from './countActs.ts';

/** What an editor does at the desk, by clicking and typing only. One server; the tests follow one another. */
test.describe.configure({ mode: 'serial' });

const DEAL = 'lighthouse/deals/hanbit-nuri-deal.mdx';
const STAKE = 'lighthouse/figures/hanbit-stake.mdx';
const FIXTURES = 'tests/fixtures';
let dev: AstroDev;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  dev = await startAstroDev(Number(process.env['TEST_PORT'] ?? 4397) - 2, true);
});
test.afterAll(() => dev.stop());

/** What each of them takes an editor is noted with the test: clicks, keys, fields typed into, and seconds. */
test.beforeEach(({ page }) => countActs(page));
test.afterEach(async ({ page }, info) => {
  const description = await actsOf(page, info.duration);
  info.annotations.push({ type: 'acts', description });
});

const panelOf = (page: Page): Locator => page.locator('desk-panel .panel');

async function open(page: Page, path: string): Promise<void> {
  // The page that is left may be loading anew for what was just saved; a new story is there half a second later.
  await expect(async () => {
    await page.goto(dev.url + path);
    await expect(page.locator('html[data-desk=ready]')).toBeAttached({ timeout: 5000 });
  }).toPass();
}

async function isReady(page: Page): Promise<void> {
  await expect(page.locator('html[data-desk=ready]')).toBeAttached();
}

/** Opens the panel of what is clicked; the page may be loading anew for what was saved before. */
async function click(page: Page, at: Locator, position?: { x: number; y: number }): Promise<Locator> {
  const panel = panelOf(page);
  await expect(async () => {
    await at.click({ timeout: 2000, ...(position ? { position } : {}) });
    await expect(panel).toBeVisible({ timeout: 2000 });
  }).toPass();
  return panel;
}

/** Goes on with the Tab key until something is reached. */
async function reach(page: Page, focused: Locator): Promise<void> {
  for (let steps = 0; steps < 120 && (await focused.count()) === 0; steps++) await page.keyboard.press('Tab');
  await expect(focused).toHaveCount(1, { timeout: 2000 });
}

/** Pastes, as the clipboard of a browser has it. */
async function paste(into: Locator, held: Readonly<Record<string, string>>): Promise<void> {
  await into.evaluate((element, all) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(all)) clipboardData.setData(type, text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, held);
}

/** A file says what it is to say; where a published story changes, the day is told first. */
async function isTold(panel: Locator, file: string, words: string): Promise<void> {
  const sure = panel.getByRole('button', { name: '이렇게 적고 저장' });
  await expect(async () => {
    if (await sure.isVisible()) await sure.click();
    expect(dev.read(file)).toContain(words);
  }).toPass();
}

/** Opens the panel of a paragraph by its first letter: further on stand values, which have panels of their own. */
function clickWords(page: Page, words: string): Promise<Locator> {
  return click(page, page.locator('.story p', { hasText: words }).first(), { x: 4, y: 8 });
}

async function say(panel: Locator, ko: string, en: string): Promise<void> {
  await panel.getByRole('textbox', { name: '한국어' }).last().fill(ko);
  await panel.getByRole('textbox', { name: 'English' }).last().fill(en);
}

test('a published number is corrected where it stands, with the line that says why', async ({ page }) => {
  await open(page, '/lighthouse/facts/hanbit-stake/');
  const before = dev.read(STAKE);
  const share = page.locator('main [data-fact="hanbit-stake"]', { hasText: '27%' }).first();
  const panel = await click(page, share);
  await expect(panel).toContainText('value');
  await panel.locator('input').first().fill('31');
  await expect(panel.locator('output').first()).toContainText('약 31%');
  await page.keyboard.press('Control+Enter');
  await expect(panel).toContainText('왜 고쳤나');
  expect(dev.read(STAKE)).toBe(before);
  await say(panel, '공시를 잘못 읽었다.', 'We misread the filing.');
  await panel.getByRole('button', { name: '이렇게 적고 저장' }).click();
  await expect(page.locator('main [data-fact="hanbit-stake"]', { hasText: '31%' }).first()).toBeVisible();
  expect(dev.read(STAKE)).toContain('value: { percent: 31, qualifier: about }');
  expect(dev.read(STAKE)).toMatch(/sources: .*\nhistory:\n {2}- on: \S+\n {4}kind: correction\n {4}field: value\n/);
  await isReady(page);
  await page.locator('desk-panel').getByRole('button', { name: '되돌리기' }).click();
  await expect.poll(() => dev.read(STAKE)).toBe(before);
});

test('what cannot be read or is not so is refused beside the field, and what was typed stays', async ({ page }) => {
  await open(page, '/lighthouse/facts/hanbit-nuri-deal/');
  const before = dev.read(DEAL);
  const amount = page.locator('main [data-fact="hanbit-nuri-deal"]', { hasText: '500억' }).first();
  let panel = await click(page, amount);
  for (const [typed, said] of [
    ['오백억쯤', '숫자로 읽을 수 없습니다'],
    ['510억', '부분의 합'],
  ] as const) {
    await panel.locator('input:not(.code)').first().fill(typed);
    await page.keyboard.press('Control+Enter');
    await expect(panel.locator('.mistake').first()).toContainText(said);
    await expect(panel.locator('input:not(.code)').first()).toHaveValue(typed);
  }
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  panel = await click(page, page.locator('main time[data-fact="hanbit-nuri-deal"]').first());
  await panel.locator('input').first().fill('2024-02-30');
  await page.keyboard.press('Control+Enter');
  await expect(panel.locator('.mistake')).toContainText('그런 날짜는 없습니다');
  await page.keyboard.press('Escape');
  panel = await click(page, page.locator('main .status').first());
  await panel.getByRole('radio', { name: /^mistaken/ }).check();
  await page.keyboard.press('Control+Enter');
  await expect(panel.locator('.mistake').first()).toContainText(/[A-F]\d\d/);
  expect(dev.read(DEAL)).toBe(before);
});

test('a paragraph is mended in both languages, and a digit typed in it is refused', async ({ page }) => {
  await open(page, '/lighthouse/');
  const panel = await clickWords(page, '의 일이다');
  const ko = panel.getByRole('textbox', { name: '한국어' });
  await expect(ko.locator('.chip').first()).toContainText('27%');
  await ko.press('Control+End');
  await ko.pressSequentially(' 3곳이 더 있다.');
  await page.keyboard.press('Control+Enter');
  await expect(panel.locator('.mistake').first()).toContainText('3');
  for (let back = 0; back < '3곳이 더 있다.'.length; back++) await page.keyboard.press('Backspace');
  await expect(ko).not.toContainText('3곳');
  await ko.press('Control+End');
  await ko.pressSequentially('더 있다.');
  await page.keyboard.press('Control+Enter');
  await expect(panel).toContainText('고친 날');
  await panel.getByRole('button', { name: '이렇게 적고 저장' }).click();
  await expect.poll(() => dev.read('lighthouse/story/ko.mdx')).toContain('의 일이다. 더 있다.');
  await expect.poll(() => dev.read('lighthouse/explainer.mdx')).toMatch(/revised: \d{4}-\d\d-\d\d\n/);
});

test('a heading is mended in both languages', async ({ page }) => {
  await open(page, '/lighthouse/');
  const panel = await click(page, page.locator('#money-heading'));
  await both(panel, '돈의 길', 'Where the money went');
  await page.keyboard.press('Control+Enter');
  await isTold(panel, 'lighthouse/story/ko.mdx', '<Section id="money" heading="돈의 길">');
  expect(dev.read('lighthouse/story/en.mdx')).toContain('<Section id="money" heading="Where the money went">');
  await expect(page.locator('#money-heading')).toHaveText('돈의 길');
});

test('a value in a paragraph is taken out, and another is put in by searching it', async ({ page }) => {
  await open(page, '/lighthouse/');
  const panel = await clickWords(page, '더 있다.');
  for (const [name, words] of [
    ['한국어', '한빛 지분'],
    ['English', 'stake'],
  ] as const) {
    const text = panel.getByRole('textbox', { name });
    await expect(text.locator('.chip')).toHaveCount(2);
    await text.locator('.chip').first().getByRole('button', { name: '이 값을 빼기' }).click();
    await text.press('Control+End');
    await panel.getByRole('combobox', { name: `사실을 찾아 넣기(${name})` }).fill(words);
    await expect(panel.locator('.found:not([hidden]) li').first()).toContainText('hanbit-stake');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const chip = text.locator('.chip').last();
    await expect(chip).toContainText('27%');
    await chip.getByLabel('무엇을 보일까').selectOption('Share');
  }
  await page.keyboard.press('Control+Enter');
  await isTold(panel, 'lighthouse/story/ko.mdx', '더 있다.<Share of="hanbit-stake" />');
  expect(dev.read('lighthouse/story/ko.mdx')).toContain('한빛의 지분은 다.');
  await isReady(page);
  await page.locator('desk-panel').getByRole('button', { name: '되돌리기' }).click();
  await expect
    .poll(() => dev.read('lighthouse/story/ko.mdx'))
    .toContain('한빛의 지분은 <Share of="hanbit-stake" />다.');
});

test('what a section shows is added, moved and taken out by key alone, at 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/lighthouse/');
  const before = ['ko', 'en'].map((locale) => dev.read(`lighthouse/story/${locale}.mdx`));
  const panel = panelOf(page);
  // The page may be loading anew for what was saved before; then it is begun once more.
  const atSection = (): Promise<void> =>
    expect(async () => {
      await isReady(page);
      await reach(page, page.locator('#money-heading:focus'));
      await page.keyboard.press('Enter');
      await expect(panel).toBeVisible({ timeout: 2000 });
      await reach(page, panel.getByRole('button', { name: /^이 절의 차례/ }).and(page.locator(':focus')));
      await page.keyboard.press('Enter');
      await expect(panel.getByRole('heading').first()).toContainText('절의 차례', { timeout: 2000 });
    }).toPass();
  const act = async (name: string | RegExp): Promise<void> => {
    await reach(page, panel.getByRole('button', { name }).and(page.locator(':focus')));
    await page.keyboard.press('Enter');
  };
  await atSection();
  await expect(async () => {
    const { width = 0, x = -1 } = (await panel.boundingBox()) ?? {};
    expect([x >= 0, x + width <= 360]).toEqual([true, true]);
  }).toPass();
  await reach(page, panel.getByRole('combobox').and(page.locator(':focus')));
  await page.keyboard.type('거래의 표');
  await expect(panel.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  // It stands at the end, and the key that moves it up is at hand.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await isTold(panel, 'lighthouse/story/ko.mdx', '<DealTable />\n\n한빛의 지분은');
  expect(dev.read('lighthouse/story/en.mdx')).toMatch(/heading="[^"]*">\n\n<DealTable \/>/);
  await atSection();
  await expect(panel.locator('.list > li').first()).toContainText('거래의 표');
  await act('빼기: ▣ 거래의 표');
  await page.keyboard.press('Control+Enter');
  await isTold(panel, 'lighthouse/story/ko.mdx', before[0] ?? '');
  expect(dev.read('lighthouse/story/en.mdx')).toBe(before[1]);
  // What stands there already is refused before a letter is written; what was put together stays.
  await atSection();
  await reach(page, panel.getByRole('combobox').and(page.locator(':focus')));
  await page.keyboard.type('누리로 들어온 돈');
  await expect(panel.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(panel.locator('.mistake').first()).toContainText('A74');
  await expect(panel.locator('.list > li')).toHaveCount(3);
  expect(dev.read('lighthouse/story/ko.mdx')).toBe(before[0]);
  await page.keyboard.press('Escape');
  await atSection();
  await act(/^빼기: ▣ 그림/);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => dev.read('lighthouse/story/ko.mdx')).not.toContain('<Chart');
  await isReady(page);
  await page.locator('desk-panel').getByRole('button', { name: '되돌리기' }).click();
  await expect.poll(() => dev.read('lighthouse/story/ko.mdx')).toBe(before[0]);
});

test('a formatted table, a million letters and an id that nobody has are refused beside the field', async ({
  page,
}) => {
  await open(page, '/lighthouse/');
  const before = dev.read('lighthouse/story/ko.mdx');
  let panel = await clickWords(page, '더 있다.');
  const text = panel.getByRole('textbox', { name: '한국어' });
  const was = await text.textContent();
  for (const [pasted, said] of [
    [
      { 'text/plain': '해\t값\n2023\t27\n', 'text/html': '<table><tr><td>2023<td>27</table>' },
      '표는 글에 붙일 수 없습니다',
    ],
    [{ 'text/plain': '등대'.repeat(500_000) }, '너무 깁니다'],
  ] as const) {
    await paste(text, pasted);
    await expect(panel.getByRole('alert').filter({ hasText: said })).toBeVisible();
    expect(await text.textContent()).toBe(was);
  }
  await page.keyboard.press('Escape');
  await open(page, '/lighthouse/facts/hanbit-stake/');
  panel = await click(page, page.locator('main [data-fact="hanbit-stake"]', { hasText: '27%' }).first());
  await panel.getByText('이 사실의 다른 항목').click();
  await panel.locator('[data-key="of"]').click();
  const id = panel.getByRole('combobox').first();
  await id.fill('nobody-at-all');
  await page.keyboard.press('Control+Enter');
  await expect(panel.locator('.mistake').first()).toContainText('nobody-at-all');
  await expect(id).toHaveValue('nobody-at-all');
  expect([dev.read('lighthouse/story/ko.mdx'), dev.read(STAKE)]).toEqual([
    before,
    expect.not.stringContaining('nobody'),
  ]);
});

/** The form for something new, at the front door. */
async function begin(page: Page, kind: string, scope?: string): Promise<Locator> {
  const door = page.locator('[data-desk-door]');
  if (!page.url().endsWith('/__desk/')) await open(page, '/__desk/');
  const pick = door.getByLabel('무엇을 새로 쓰나');
  await expect(pick.locator(`option[value="${kind}"]`)).toBeAttached();
  await pick.selectOption(kind);
  const place = door.getByLabel('어느 해설에');
  if (scope !== undefined && (await place.isVisible())) await place.selectOption(scope);
  return door.locator('.new');
}

const field = (form: Locator, key: string): Locator => form.locator(`[data-field="${key}"]`).first();

async function both(at: Locator, ko: string, en: string): Promise<void> {
  await at.getByRole('textbox', { name: '한국어' }).fill(ko);
  await at.getByRole('textbox', { name: 'English' }).fill(en);
}

/** Finds something by the words of its title, and takes the first. */
async function find(at: Locator, words: string): Promise<void> {
  const input = at.getByRole('combobox').last();
  await input.fill(words);
  await at.locator('.found:not([hidden]) li').first().click();
}

/** The page is loaded anew for what was written; the bar says what that was. */
const isMade = (page: Page, words: string): Promise<void> =>
  expect(page.locator('desk-panel .bar')).toContainText(`저장했습니다: ${words}`);

test('an event with a new source is added, both in one', async ({ page }) => {
  let form = await begin(page, 'sources', 'lighthouse');
  await form.getByLabel('주소 붙이기').fill('https://harbour.example.org/notice-2');
  await form.getByLabel('주소 붙이기').press('Tab');
  await expect(field(form, 'publisher').getByRole('textbox', { name: '한국어' })).toContainText('항만청');
  await both(field(form, 'title'), '등대 사용 고시', 'Notice on the lighthouse');
  await field(form, 'kind')
    .getByRole('radio', { name: /^record/ })
    .check();
  await field(form, 'read')
    .getByRole('radio', { name: /^original/ })
    .check();
  await field(form, 'published').locator('input').fill('2024년 1월 30일');
  await field(form, 'accessed').locator('input').fill('2024-02-01');
  await expect(form.getByRole('textbox', { name: 'id', exact: true })).toHaveValue('notice-on-the-lighthouse-2024-01');
  await form.getByRole('button', { name: '만들기' }).click();
  await expect(form.locator('.mistake').first()).toContainText('B42');
  await form.getByRole('button', { name: /^묶음에 담아/ }).click();
  form = await begin(page, 'events', 'lighthouse');
  await both(field(form, 'title'), '사용 고시', 'The notice is given');
  await field(form, 'status')
    .getByRole('radio', { name: /^confirmed/ })
    .check();
  await field(form, 'when').locator('input').first().fill('2024.1.30');
  await field(form, 'parties').getByRole('button', { name: '+ 더하기' }).click();
  await find(field(form, 'parties'), '누리');
  await field(form, 'sources').getByRole('button', { name: '+ 더하기' }).click();
  await find(field(form, 'sources'), '사용 고시');
  await form.getByRole('button', { name: '만들기' }).click();
  await isMade(page, '사건 2024-01-the-notice-is-given');
  expect(dev.read('lighthouse/events/2024-01-the-notice-is-given.mdx')).toContain(
    'sources: [notice-on-the-lighthouse-2024-01]',
  );
  await open(page, '/lighthouse/timeline/');
  await expect(page.locator('main')).toContainText('사용 고시');
});

test('a party is added to the comparison, with what it holds on each issue', async ({ page }) => {
  let form = await begin(page, 'organisations');
  await both(field(form, 'title'), '가온', 'Gaon');
  await find(field(form, 'type'), 'corporation');
  const role = form.locator('[data-add="role"]');
  if (await role.isVisible()) await role.click();
  await both(field(form, 'role'), '등대를 짓는 회사다.', 'It builds lighthouses.');
  await form.getByRole('button', { name: '만들기' }).click();
  await isMade(page, '조직 gaon');
  await open(page, '/__desk/');
  form = await begin(page, 'party', 'lighthouse');
  await find(form.locator('.id').first(), '가온');
  const position = form.locator('[data-issue="who-owns"]');
  await both(field(position, 'title'), '가온의 입장', 'Gaon’s position');
  await position.locator('[data-add="notFound"]').click();
  await both(field(position, 'looked'), '가온의 보도자료', 'Gaon’s releases');
  await field(position, 'until').locator('input').fill('2024-01-31');
  await form.getByRole('button', { name: '더하기', exact: true }).click();
  await isMade(page, '당사자 gaon');
  expect(dev.read('lighthouse/explainer.mdx')).toContain('parties: [hanbit, nuri, gaon]');
  expect(dev.read('lighthouse/positions/who-owns--gaon.mdx')).toContain('until: 2024-01-31');
});

test('a question is answered in the story', async ({ page }) => {
  await open(page, '/lighthouse/');
  const panel = await clickWords(page, '더 있다.');
  await panel.getByRole('button', { name: '이 뒤에 문답 더하기' }).click();
  for (const [name, words] of [
    ['물음 · 한국어', '누가 등대를 지었나'],
    ['물음 · English', 'Who built the lighthouse?'],
    ['답 · 한국어', '한빛이 지었다.'],
    ['답 · English', 'Hanbit built it.'],
  ] as const)
    await panel.getByRole('textbox', { name }).fill(words);
  await page.keyboard.press('Control+Enter');
  await expect(async () => {
    const sure = panel.getByRole('button', { name: '이렇게 적고 저장' });
    if (await sure.isVisible()) await sure.click();
    expect(dev.read('lighthouse/story/en.mdx')).toContain(
      '<Question ask="Who built the lighthouse?">\n\nHanbit built it.\n',
    );
  }).toPass();
});

test('a fact that proved false is retired, with the sentence that told it', async ({ page }) => {
  await open(page, '/lighthouse/facts/hanbit-stake/');
  let panel = await click(page, page.locator('main .status').first());
  await panel.getByRole('radio', { name: /^mistaken/ }).check();
  await page.keyboard.press('Control+Enter');
  await expect(panel.locator('.mistake').first()).toContainText(/E8[34]/);
  await panel.getByRole('button', { name: /^묶음에 담아/ }).click();
  await page.keyboard.press('Escape');
  await open(page, '/lighthouse/');
  panel = await clickWords(page, '더 있다.');
  for (const chip of ['한국어', 'English']) {
    const words = panel.getByRole('textbox', { name: chip });
    await words.fill('');
    await words.fill(chip === '한국어' ? '한빛은 돈을 댔다.' : 'Hanbit gave the money.');
  }
  await page.keyboard.press('Control+Enter');
  await expect(panel).toContainText('왜 고쳤나');
  await say(panel, '공시를 잘못 읽었다.', 'We misread the filing.');
  await panel.getByRole('button', { name: '이렇게 적고 저장' }).click();
  await expect.poll(() => dev.read(STAKE)).toContain('status: mistaken');
  expect(dev.read(STAKE)).toContain('field: status');
});

test('an explainer is begun, and has its page', async ({ page }) => {
  const form = await begin(page, 'explainer');
  await both(field(form, 'headline'), '부두는 누가 고치나', 'Who mends the quay?');
  await both(field(form, 'dek'), '한빛과 누리가 다툰다.', 'Hanbit and Nuri disagree.');
  await both(field(field(form, 'state'), 'label'), '협상 중', 'In talks');
  await field(field(form, 'state'), 'open').getByRole('checkbox').check();
  await field(form, 'latestSeen').locator('input').first().fill('2026-10');
  for (const [key, names] of [
    ['parties', ['한빛', '누리']],
    ['sections', ['brief', 'sources']],
  ] as const)
    for (const name of names) {
      await field(form, key).getByRole('button', { name: '+ 더하기' }).click();
      if (key === 'parties') await find(field(form, key), name);
      else await field(form, key).locator('input').last().fill(name);
    }
  await form.getByLabel('첫 문장(한국어)').fill('부두가 낡았다.');
  await form.getByLabel('첫 문장(English)').fill('The quay is old.');
  await expect(form.getByRole('textbox', { name: 'id', exact: true })).toHaveValue('who-mends-the-quay');
  await form.getByRole('button', { name: '만들기' }).click();
  await isMade(page, '해설 who-mends-the-quay');
  await open(page, '/who-mends-the-quay/');
  await expect(page.locator('h1')).toContainText('부두는 누가 고치나');
});

const LAMPS = 'lighthouse/series/lamps-lit.csv';

test('a table is dropped as a file, or pasted, and is a series', async ({ page }) => {
  const form = await begin(page, 'series', 'lighthouse');
  await both(field(form, 'title'), '켠 등', 'Lamps lit');
  await field(form, 'status')
    .getByRole('radio', { name: /^announced/ })
    .check();
  await field(form, 'sources').getByRole('button', { name: '+ 더하기' }).click();
  await find(field(form, 'sources'), '한빛');
  const keyed = field(form, 'keyed');
  await field(keyed, 'column').locator('input').fill('month');
  await field(keyed, 'is').getByRole('radio', { name: /^date/ }).check();
  await both(field(keyed, 'title'), '달', 'Month');
  const columns = field(form, 'columns');
  await columns.getByRole('button', { name: '+ 더하기' }).click();
  await field(columns, 'name').locator('input').fill('stake');
  await both(field(columns, 'title'), '지분', 'Stake');
  await columns.locator('[data-add="measure"]').click();
  await field(columns, 'measure').getByRole('combobox').fill('stake');
  const table = form.getByRole('textbox', { name: '표', exact: true });
  await table.fill('month\tstake\n2023-11\t27\t3\n');
  await form.getByRole('button', { name: '만들기' }).click();
  await expect(form.locator('.mistake').first()).toContainText('모든 줄의 칸 수가 같아야');
  await expect(table).toHaveValue(/2023-11/);
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['month,stake\n2023-11,27\n2023-12,27.5\n'], 'lamps.csv', { type: 'text/csv' }));
    return data;
  });
  await table.dispatchEvent('drop', { dataTransfer: dropped });
  await expect(table).toHaveValue(/2023-12,27.5/);
  await form.getByRole('button', { name: '만들기' }).click();
  await isMade(page, '통계 lamps-lit');
  expect(dev.read(LAMPS)).toBe('month,stake\n2023-11,27\n2023-12,27.5\n');
});

test('a picture is chosen as a file and is an image; what is too large or no picture is refused beside the field', async ({
  page,
}) => {
  const form = await begin(page, 'images', 'lighthouse');
  const picture = field(form, 'file');
  const input = picture.getByLabel('그림 파일');
  const wrong = picture.getByRole('alert');
  await both(field(form, 'title'), '바위 위의 등대', 'A lighthouse on a rock');
  await input.setInputFiles({ name: 'huge.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(40_000_000, 1) });
  await expect(wrong).toContainText('10MB를 넘는 그림은 받지 않습니다');
  await input.setInputFiles({ name: 'notes.png', mimeType: 'image/png', buffer: Buffer.from('등대를 보았다.') });
  await expect(wrong).toContainText('우리가 쓰는 그림 파일이 아닙니다');
  await form.getByRole('button', { name: '만들기' }).click();
  await expect(form.locator('.mistake').first()).toContainText('그림 파일을 고르거나');
  const damaged = readFileSync(`${FIXTURES}/broken/image-damaged/lighthouse/images/lamp.png`);
  await input.setInputFiles({ name: 'lamp.png', mimeType: 'image/png', buffer: damaged });
  await expect(wrong).toContainText('lamp.png');
  await field(form, 'status')
    .getByRole('radio', { name: /^announced/ })
    .check();
  await field(form, 'sources').getByRole('button', { name: '+ 더하기' }).click();
  await find(field(form, 'sources'), '한빛');
  await field(form, 'is')
    .getByRole('radio', { name: /^drawing/ })
    .check();
  await both(field(form, 'alt'), '바위에 선 흰 탑', 'A white tower on a rock');
  await both(field(form, 'caption'), '두 회사가 다투는 등대.', 'The lighthouse they argue over.');
  await both(field(form, 'credit'), '누리', 'Nuri');
  await field(form, 'licence').getByLabel('어떤 꼴인가').selectOption('1');
  await field(form, 'licence')
    .getByRole('radio', { name: /^CC0-1.0/ })
    .check();
  await form.getByRole('button', { name: '만들기' }).click();
  await expect(form.locator('.mistake').first()).toContainText('그림 파일이 깨져 있습니다');
  expect(dev.has('lighthouse/images')).toBe(false);
  await input.setInputFiles(`${FIXTURES}/every-field/lighthouse/images/lamp.png`);
  await expect(wrong).toContainText('lamp.png');
  await form.getByRole('button', { name: '만들기' }).click();
  await isMade(page, '이미지 a-lighthouse-on-a-rock');
  expect(dev.read('lighthouse/images/a-lighthouse-on-a-rock.mdx')).toContain('file: a-lighthouse-on-a-rock.png');
  expect(dev.has('lighthouse/images/a-lighthouse-on-a-rock.png')).toBe(true);
});

test('a picture on a page opens what is told with it, and is mended there', async ({ page }) => {
  await open(page, '/lighthouse/facts/a-lighthouse-on-a-rock/');
  const shown = page.getByRole('img', { name: '바위에 선 흰 탑' });
  await expect(shown).toHaveJSProperty('complete', true);
  expect(await shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  const panel = await click(page, shown);
  const told = ['file', 'alt', 'caption', 'credit', 'licence'];
  for (const key of told) await expect(field(panel, key)).toBeVisible();
  await expect(panel.locator('.field')).toHaveCount(told.length);
  await both(field(panel, 'credit'), '누리 등대관리소', 'Nuri lighthouse office');
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(() => dev.read('lighthouse/images/a-lighthouse-on-a-rock.mdx'))
    .toContain('credit: { ko: 누리 등대관리소, en: Nuri lighthouse office }');
});

test('another picture takes the place of one, with what is told of it; what cannot be taken is refused beside the field', async ({
  page,
}) => {
  const LAMP = 'lighthouse/images/a-lighthouse-on-a-rock';
  await open(page, '/lighthouse/facts/a-lighthouse-on-a-rock/');
  const before = dev.bytes(`${LAMP}.png`);
  const told = dev.read(`${LAMP}.mdx`);
  const shown = page.getByRole('img', { name: '바위에 선 흰 탑' });
  const source = await shown.getAttribute('src');
  let panel = await click(page, shown);
  const input = panel.getByLabel('그림 파일');
  const wrong = field(panel, 'file').getByRole('alert');
  await input.setInputFiles({ name: 'huge.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(40_000_000, 1) });
  await expect(wrong).toContainText('10MB를 넘는 그림은 받지 않습니다');
  await input.setInputFiles({ name: 'notes.png', mimeType: 'image/png', buffer: Buffer.from('등대를 보았다.') });
  await expect(wrong).toContainText('우리가 쓰는 그림 파일이 아닙니다');
  await page.keyboard.press('Control+Enter');
  await expect(panel.locator('.mistake').first()).toContainText('그림 파일을 고르거나');
  await input.setInputFiles(`${FIXTURES}/broken/image-damaged/lighthouse/images/lamp.png`);
  await expect(wrong).toContainText('lamp.png');
  await page.keyboard.press('Control+Enter');
  await expect(panel.locator('.mistake').first()).toContainText('그림 파일이 깨져 있습니다');
  expect(dev.bytes(`${LAMP}.png`).equals(before)).toBe(true);
  // Of the same sort, it takes the name; of another, a name of its own.
  const [same, other] = await Promise.all([drawn('png'), drawn('jpeg')]);
  await input.setInputFiles({ name: 'tower.png', mimeType: 'image/png', buffer: same });
  await expect(wrong).toContainText('tower.png');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => dev.bytes(`${LAMP}.png`).equals(same)).toBe(true);
  expect(dev.read(`${LAMP}.mdx`)).toBe(told);
  await isReady(page);
  await expect(shown).not.toHaveAttribute('src', source ?? '');
  panel = await click(page, shown);
  await input.setInputFiles({ name: 'tower.jpg', mimeType: 'image/jpeg', buffer: other });
  await expect(wrong).toContainText('tower.jpg');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => dev.has(`${LAMP}.jpg`)).toBe(true);
  await expect.poll(() => dev.has(`${LAMP}.png`)).toBe(false);
  expect(dev.read(`${LAMP}.mdx`)).toBe(told.replace(/file: .*\.png/, (line) => line.replace('.png', '.jpg')));
  for (const bytes of [same, before]) {
    await isReady(page);
    await page.locator('desk-panel').getByRole('button', { name: '되돌리기' }).click();
    await expect.poll(() => dev.has(`${LAMP}.png`) && dev.bytes(`${LAMP}.png`).equals(bytes)).toBe(true);
  }
  expect([dev.has(`${LAMP}.jpg`), dev.read(`${LAMP}.mdx`)]).toEqual([false, told]);
});

/** A picture that was not there before. */
async function drawn(sort: 'png' | 'jpeg'): Promise<Buffer> {
  const canvas = createCanvas(640, 400);
  const pen = canvas.getContext('2d');
  pen.fillStyle = sort === 'png' ? '#234' : '#432';
  pen.fillRect(0, 0, 640, 400);
  return sort === 'png' ? canvas.encode('png') : canvas.encode('jpeg');
}

test('what changed is told in words and handed over as a branch with a commit', async ({ page }) => {
  await open(page, '/__desk/');
  const changes = page.locator('[data-desk-door] #changes');
  await expect(changes).toContainText('부두는 누가 고치나');
  await changes.getByLabel('갈래의 이름').fill('desk-test');
  await changes.getByRole('button', { name: '갈래를 만들어 담기' }).click();
  await expect(changes).toContainText('desk-test 갈래에 담았습니다');
});

test('a cell of a published series is mended where it stands, at 360 px and by keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/lighthouse/facts/lamps-lit/');
  const cell = page.locator('main td data', { hasText: '27.5%' });
  const place = page.locator('[data-can-mend]:focus');
  for (let steps = 0; steps < 80 && !(await place.filter({ hasText: /^27.5%$/ }).count()); steps++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const panel = panelOf(page);
  const own = panel.getByRole('textbox', { name: '2023-12 stake' });
  await expect(own).toBeFocused();
  const { width = 0, x = -1 } = (await panel.boundingBox()) ?? {};
  expect(x >= 0 && x + width <= 360).toBe(true);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(place).toHaveText('27.5%');
  await page.keyboard.press('Enter');
  await own.fill('많음');
  await page.keyboard.press('Control+Enter');
  await expect(panel.locator('.mistake').first()).toContainText('이 칸에 적을 수 없습니다');
  await expect(own).toHaveValue('많음');
  await own.fill('28');
  await page.keyboard.press('Control+Enter');
  await expect(panel).toContainText('rows 2023-12 stake: 27.5 → 28');
  await say(panel, '공시를 잘못 읽었다.', 'We misread the filing.');
  await panel.getByRole('button', { name: '이렇게 적고 저장' }).click();
  await expect(page.locator('main td data', { hasText: '28%' })).toBeVisible();
  await expect(cell).toHaveCount(0);
  expect(dev.read(LAMPS)).toBe('month,stake\n2023-11,27\n2023-12,28\n');
  expect(dev.read(LAMPS.replace('.csv', '.mdx'))).toMatch(/column: stake\n {4}was: 27.5\n {4}now: 28\n/);
});

test('nobody from another address is answered, whatever they send', async ({ page }) => {
  const before = dev.read(DEAL);
  const stranger = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>x</title>');
  });
  await new Promise<void>((ready) => stranger.listen(0, '127.0.0.1', ready));
  await page.goto(`http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`);
  const answers = await page.evaluate(async (url) => {
    const send = (path: string, init: RequestInit): Promise<string> =>
      fetch(`${url}/__desk/api/${path}`, init).then(
        async (answer) => `${answer.status} ${await answer.text()}`,
        () => 'nothing',
      );
    const body = JSON.stringify({ edits: [], today: '2026-01-01' });
    return Promise.all([
      send('token', {}),
      send('index', { method: 'POST', body, headers: { 'content-type': 'application/json', 'x-desk-token': 'x' } }),
      send('save', { method: 'POST', body, mode: 'no-cors' }),
      send('save', { method: 'POST', body, headers: { 'content-type': 'text/plain' } }),
    ]);
  }, dev.url);
  expect(
    answers.filter((answer) => answer !== 'nothing' && !answer.startsWith('403') && !answer.startsWith('0')),
  ).toEqual([]);
  expect(dev.read(DEAL)).toBe(before);
  stranger.close();
});
