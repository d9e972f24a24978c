import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  if?: string;
}
interface Job {
  steps?: Step[];
  uses?: string;
  needs?: string;
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
}
interface Workflow {
  permissions?: Record<string, string>;
  concurrency?: { group: string };
  jobs: Record<string, Job>;
}

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  return { name, text, flow: parse(text) as Workflow };
});
const of = (name: string): Workflow => workflows.find((each) => each.name === name)?.flow as Workflow;
const runs = (job: Job | undefined): string => (job?.steps ?? []).map(({ run }) => run ?? '').join('\n');

describe.each(workflows)('$name', ({ text, flow }) => {
  it('begins with the right to read and nothing else', () => {
    expect(flow.permissions).toEqual({ contents: 'read' });
    expect(flow.concurrency?.group).toBeTruthy();
  });

  it('pins every action to a commit and says which version that is', () => {
    const used = [...text.matchAll(/uses: (?!\.\/)(.*)/g)].map(([, what]) => what ?? '');
    expect(used.filter((what) => !/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what))).toEqual([]);
  });

  it('keeps no token in the checkout, ends by itself, and puts no text of others into a script', () => {
    expect(text.match(/actions\/checkout@/g)?.length ?? 0).toBe(text.match(/persist-credentials: false/g)?.length ?? 0);
    for (const job of Object.values(flow.jobs)) expect(job.uses ?? job['timeout-minutes']).toBeTruthy();
    for (const job of Object.values(flow.jobs)) expect(runs(job)).not.toMatch(/\$\{\{/);
  });
});

describe('publishing', () => {
  it('refuses a quiet change of what was published, on a pull request and again before it goes out', () => {
    expect(runs(of('check.yml').jobs['check'])).toContain('npm run facts -- --format github --since');
    const build = of('publish.yml').jobs['build'];
    expect(runs(build)).toContain('npm run facts -- --format github --since');
    expect(runs(build).indexOf('--since')).toBeLessThan(runs(build).indexOf('npm run build'));
  });

  it('builds only what has passed, and deploys only what was built', () => {
    const { check, build, deploy } = of('publish.yml').jobs;
    expect(check?.uses).toBe('./.github/workflows/check.yml');
    expect(build?.needs).toBe('check');
    expect(deploy?.needs).toBe('build');
    expect(runs(of('check.yml').jobs['check'])).toContain('npm test');
    expect(deploy?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(build?.permissions).not.toHaveProperty('pages');
  });

  it('never cancels a publication under way', () => {
    expect(of('publish.yml').concurrency).toMatchObject({ 'cancel-in-progress': false });
  });
});
