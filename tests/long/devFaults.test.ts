import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAstroDev, type AstroDev } from '../browser/astroDev.ts';

/** What can happen to the files while a site is edited: said clearly where it is, every other page alive, and whole again without a restart. */
const PORT = Number(process.env['TEST_PORT'] ?? 4386);
const HEAD = 'lighthouse/explainer.mdx';
const DEAL = 'lighthouse/deals/hanbit-nuri-deal.mdx';
const FACT = '/lighthouse/facts/hanbit-nuri-deal/';

describe('a site that is being edited', () => {
  let dev: AstroDev;
  beforeAll(async () => {
    dev = await startAstroDev(PORT, false);
  }, 120_000);
  afterAll(() => dev?.stop());

  const at = (file: string): string => join(dev.content, file);
  const ask = async (path: string): Promise<string> => {
    const page = await fetch(dev.url + path);
    return `${page.status} ${(await page.text()).replace(/<[^>]*>/g, '')}`;
  };
  const shows = (path: string, ...words: (string | RegExp)[]) =>
    expect
      .poll(() => ask(path), { timeout: 20_000, interval: 200 })
      .toSatisfy((text: string) =>
        words.every((each) => (typeof each === 'string' ? text.includes(each) : each.test(text))),
      );
  const isWhole = () => shows(FACT, /^200 /, '한빛의 누리 투자');

  /** Something happens to a file: what is said, then everything as it was. */
  async function happens(act: () => void, undo: () => void, ...said: (string | RegExp)[]): Promise<void> {
    await isWhole();
    act();
    await shows(FACT, /^500 /, ...said);
    undo();
    await isWhole();
  }

  it('says that the head of an explainer is missing, and how to bring it back; other pages stay', async () => {
    const before = readFileSync(at(HEAD));
    await happens(
      () => rmSync(at(HEAD)),
      () => writeFileSync(at(HEAD), before),
      `${HEAD}가 없습니다`,
      'git checkout',
    );
  });

  it('says that the folder of the content was moved away, and goes on when it is back', async () => {
    await happens(
      () => renameSync(dev.content, `${dev.content}-away`),
      () => renameSync(`${dev.content}-away`, dev.content),
      '콘텐츠 폴더가 없습니다',
    );
  });

  it('names a conflict of two versions as one, with both sides', async () => {
    const before = readFileSync(at(DEAL), 'utf8');
    const both = before.replace(
      'status: confirmed\n',
      '<<<<<<< HEAD\nstatus: confirmed\n=======\nstatus: reported\n>>>>>>> other-desk\n',
    );
    expect(both).not.toBe(before);
    await happens(
      () => writeFileSync(at(DEAL), both),
      () => writeFileSync(at(DEAL), before),
      `${DEAL}:`,
      /HEAD/,
      /other-desk/,
    );
    expect(await ask('/')).toMatch(/^200 /);
  });

  it('says of a picture where a text was expected that it is none', async () => {
    const before = readFileSync(at(DEAL));
    const picture = readFileSync('tests/fixtures/every-field/lighthouse/images/lamp.png');
    await happens(
      () => writeFileSync(at(DEAL), picture),
      () => writeFileSync(at(DEAL), before),
      `${DEAL}`,
      /[가-힣]/,
    );
    expect(await ask('/')).toMatch(/^200 /);
  });

  it('shows what three editors have saved at one moment', async () => {
    await isWhole();
    dev.edit(DEAL, '한빛의 누리 투자', '한빛의 투자');
    dev.edit(HEAD, '등대는 누구의 것인가', '등대의 주인은 누구인가');
    dev.edit('lighthouse/figures/hanbit-stake.mdx', '한빛의 지분', '한빛이 가진 몫');
    await shows(FACT, /^200 /, '한빛의 투자');
    await shows('/lighthouse/', /^200 /, '등대의 주인은 누구인가');
    await shows('/lighthouse/facts/hanbit-stake/', /^200 /, '한빛이 가진 몫');
  });
});
