import { AT } from './moment.ts';
import { CODE } from './verdicts.ts';

/** Whether the editor alone hears a verdict: not a build, which publishes, and not the host’s own runs. */
export function isAtDesk(env: Readonly<Record<string, string | undefined>> = process.env): boolean {
  return [env['CI'], env[AT], env[CODE]].every((value) => value === undefined || value === '');
}
