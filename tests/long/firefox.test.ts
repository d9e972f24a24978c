import { spawn, type ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainerPages, readableText } from '../support/builtPages.ts';
import { hasFirefox, openFirefox, type Firefox } from './firefox.ts';

/** Firefox’s own reader, and what is copied in Firefox. Where Firefox is missing this has not been run. */
const PORT = 4393;
const MARIONETTE = 4392;
const SITE = `http://127.0.0.1:${PORT}`;
const SENTENCES = '.dek, .story > .section > p:not(.more, .to-contents), .story > .section > :is(ol, ul) > li';

const bare = (text: string): string => text.replace(/[\s\u00a0\u2060\u00ad\u200b]+/g, '');

describe.skipIf(!hasFirefox())('in Firefox', { timeout: 120_000 }, () => {
  let server: ChildProcess;
  let firefox: Firefox;
  beforeAll(async () => {
    server = spawn('node', ['src/cli/serve.ts', '--port', String(PORT)], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((ready) => server.stdout?.once('data', ready));
    firefox = await openFirefox(MARIONETTE);
  }, 120_000);
  afterAll(() => {
    firefox?.end();
    server?.kill();
  });

  it.each(explainerPages().map((page) => [page.path, page] as const))(
    'the reader has every sentence of %s, with its terms, statuses and sources',
    async (path, { document }) => {
      await firefox.read(SITE + path);
      let text = '';
      for (let tries = 0; tries < 60 && text.length < 1000; tries++) {
        await new Promise((later) => setTimeout(later, 500));
        // Until it has come, what was read before still stands there.
        text = await firefox.ask<string>(
          `return location.href.endsWith(${JSON.stringify(encodeURIComponent(SITE + path))}) ? document.querySelector('.moz-reader-content')?.textContent ?? '' : ''`,
        );
      }
      const sentences = [...document.querySelectorAll(SENTENCES)].map((one) =>
        bare(readableText(one, '[aria-hidden=true]')),
      );
      expect(sentences.length).toBeGreaterThan(10);
      const read = bare(text);
      expect(sentences.filter((sentence) => !read.includes(sentence))).toEqual([]);
    },
  );

  it.each(explainerPages().map(({ path }) => [path] as const))(
    'what is selected of %s is the sentence whole',
    async (path) => {
      await firefox.open(SITE + path);
      const { copied, parts } = await firefox.ask<{ copied: string; parts: string[] }>(`
        const one = document.querySelector('.story > .section :is(p, li):has(.status):has(cite)');
        getSelection().selectAllChildren(one);
        return { copied: String(getSelection()), parts: [...one.querySelectorAll('.status, cite a')].map((part) => part.innerText) };
      `);
      expect(parts.length).toBeGreaterThan(1);
      for (const part of parts) expect(bare(copied)).toContain(bare(part));
    },
  );
});
