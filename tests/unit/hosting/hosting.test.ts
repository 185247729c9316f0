import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSettings } from '../../../src/settings/settings.ts';

interface Workflow {
  jobs: Record<string, { steps: { run?: string; env?: Record<string, string>; with?: object }[] }>;
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

describe('the workflow for GitHub Pages', () => {
  const { jobs } = parse(readFileSync('.github/workflows/pages.yml', 'utf8')) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('builds with a command that there is, into the folder that it uploads', () => {
    const build = steps.find(({ run }) => run?.includes('build'));
    const names = [...(build?.run ?? '').matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
    expect(names).toEqual(['build']);
    expect(scripts).toHaveProperty('build');
    expect(Object.keys(build?.env ?? {})).toEqual(['SITE_URL', 'BASE_PATH']);
    const { outDir } = readSettings({}, '/x');
    expect(steps.some((step) => JSON.stringify(step.with) === '{"path":"dist"}')).toBe(true);
    expect(outDir).toBe('/x/dist');
  });

  it.each([
    ['https://ada.github.io', '', '/'],
    ['https://ada.github.io', '/river', '/river/'],
    ['http://news.example', '/', '/'],
  ])('can use what Pages gives: %s and "%s"', (origin, path, base) => {
    const settings = readSettings({ SITE_URL: origin, BASE_PATH: path });
    expect([settings.siteUrl, settings.base]).toEqual([origin, base]);
  });
});
