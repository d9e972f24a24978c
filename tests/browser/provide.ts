import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * A browser for the tests, with Korean fonts: one that is there, else Playwright's own download, else the system's
 * package manager. Undefined, after one clear sentence, where none of these works.
 */
export function provideBrowser(): string | undefined {
  const found = present() ?? downloaded() ?? installed();
  if (!found)
    console.error(
      'No browser for the tests: install Chromium (for Debian: apt-get install chromium fonts-noto-cjk) and run npm test again.',
    );
  else provideKoreanFonts();
  return found;
}

function present(): string | undefined {
  const own = process.env['CHROMIUM'] ?? chromium.executablePath();
  return [own, ...SYSTEM_BROWSERS].find((path) => existsSync(path));
}

function downloaded(): string | undefined {
  quietly('playwright', ['install', 'chromium'], 120);
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function installed(): string | undefined {
  if (!quietly('apt-get', ['--version'], 10)) return undefined;
  quietly('apt-get', ['update', '-qq'], 180);
  quietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], 600);
  return SYSTEM_BROWSERS.find((path) => existsSync(path));
}

/** Without Hangul glyphs every line would measure wrong; the tests that measure say so if this fails. */
function provideKoreanFonts(): void {
  const listed = spawnSync('fc-list', [':lang=ko', 'family'], { encoding: 'utf8' });
  if (listed.error || listed.stdout.trim() !== '') return;
  quietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'fonts-noto-cjk'], 600);
}

function quietly(command: string, args: string[], seconds: number): boolean {
  const done = spawnSync(command, args, {
    stdio: 'ignore',
    timeout: seconds * 1000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return done.status === 0;
}
