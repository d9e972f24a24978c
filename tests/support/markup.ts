import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { NU } from '../scanners/provide.ts';
import { DIST } from './basePath.ts';

/**
 * The rules of html-validate that are off, each with its reason. Everything it recommends is on.
 */
const OFF = {
  // Tables become blocks on a phone; without roles, browsers that look at `display` would forget that they are tables.
  'no-redundant-role': 'off',
  // The search form is sent by the Enter key, and answers while it is typed in; its page has a button.
  'wcag/h32': 'off',
  // A headline is as long as its author made it.
  'long-title': 'off',
} as const;

/** What html-validate finds in files of the site: rule, message and place. */
export async function validated(paths: readonly string[]): Promise<string[]> {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      ...OFF,
      // `output` is for what a form worked out; these lines say what just happened.
      'prefer-native-element': [
        'error',
        { exclude: ['status', 'table', 'row', 'rowgroup', 'cell', 'columnheader', 'rowheader'] },
      ],
    },
  });
  const found: string[] = [];
  for (const path of paths) {
    const report = await validator.validateFile(join(DIST, path));
    for (const { messages } of report.results)
      found.push(
        ...messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
      );
  }
  return found;
}

/** Whether the Nu checker can run here: it is written in Java. */
export const hasNu = existsSync(NU) && spawnSync('java', ['-version']).status === 0;

/**
 * The one complaint that is not heard: that parts of a table say the role they have anyway. They do, for the sake of
 * browsers that forget it when a table becomes blocks on a phone; W3C’s own ARIA examples leave it unheard too.
 */
const OWN_ROLE = /^The “role” attribute must not be used on a “t[dhr]” element which has a “table” ancestor/;

/**
 * What it says of style sheets, now that some stand in pages: it knows neither anchor positioning, which stands under
 * `@supports` (browsers without it lay the same things out otherwise, and a test looks at that), nor container queries.
 */
const NOT_YET_KNOWN =
  /^CSS: (“(position-(area|try-fallbacks)|container-(type|name))”: Property “[a-z-]+” doesn't exist|“justify-self”: “anchor-center” is not|Unrecognized at-rule “@(position-try|container)”)/;

/** What the Nu checker calls an error in files or folders of the site. Throws where it did not come to an end. */
export function checkedByNu(paths: readonly string[]): string[] {
  const files = paths.map((path) => join(DIST, path));
  const done = spawnSync(
    'java',
    ['-Xss2m', '-jar', NU, '--skip-non-html', '--errors-only', '--format', 'json', ...files],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  const { messages } = JSON.parse(done.stderr) as {
    messages: { type: string; message: string; url?: string; lastLine?: number }[];
  };
  return messages
    .filter(({ type, message }) => type !== 'info' && !OWN_ROLE.test(message) && !NOT_YET_KNOWN.test(message))
    .map(
      ({ url, lastLine, message }) => `${url ? relative(DIST, fileURLToPath(url)) : ''}:${lastLine ?? ''} ${message}`,
    );
}
