import { describe, expect, it } from 'vitest';
import { readArguments, Usage } from '../../../src/cli/read-arguments.ts';
import { Refusal } from '../../../src/problems/refusal.ts';

const OPTIONS = { to: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;

const read = (args: string[], words?: [number, number], env: NodeJS.ProcessEnv = {}) =>
  readArguments('npm run x -- <id> …', OPTIONS, words, { args, env });

describe('readArguments', () => {
  it('reads options before, between and behind words', () => {
    const { values, positionals } = read(['--dry-run', 'a', '--to', '/b/', 'c'], [1, 2]);
    expect({ ...values }).toEqual({ 'dry-run': true, to: '/b/' });
    expect(positionals).toEqual(['a', 'c']);
    expect(read(['--', '--help'], [1, 1]).positionals).toEqual(['--help']);
  });

  it.each([[['--help']], [['-h']], [['a', 'b', 'c', '--help']], [['--slip', '-h']]])(
    'says to %j how the command is used, whatever else is wrong',
    (args) => {
      expect(() => read(args)).toThrow(new Usage('Usage: npm run x -- <id> …'));
    },
  );

  it.each<[string[], [number, number], string]>([
    [[], [1, 1], ''],
    [[''], [1, 1], ''],
    [['--dry-rnu'], [0, 0], '"--dry-rnu" is not known here. Did you mean "--dry-run"? '],
    [['-dry-run'], [0, 0], '"-dry-run" is not known here. Did you mean "--dry-run"? '],
    [['--colour=red'], [0, 0], '"--colour=red" is not known here. '],
    [['a'], [0, 0], '"a" is not known here. '],
    [
      ['my', 'article.txt'],
      [1, 1],
      '"article.txt" is not known here; a name with spaces needs quotation marks. ',
    ],
    [['--to'], [0, 0], "Option '--to <value>' argument missing. "],
    [['--dry-run=yes'], [0, 0], "Option '--dry-run' does not take an argument. "],
  ])('refuses %j in one line that ends with the usage', (args, words, said) => {
    expect(() => read(args, words)).toThrow(new Refusal(`${said}Usage: npm run x -- <id> …`));
  });

  it('refuses an option that npm took, and no other of its variables', () => {
    const kept =
      'npm kept "--dry-run" for itself: write -- in front of all that is meant for the command. ';
    expect(() => read(['a'], [1, 1], { npm_config_dry_run: 'true' })).toThrow(kept);
    expect(read(['a', '--dry-run'], [1, 1], { npm_config_dry_run: 'true' }).positionals).toEqual([
      'a',
    ]);
    expect(read(['a'], [1, 1], { npm_config_json: 'true', npm_config_to: '' }).positionals).toEqual(
      ['a'],
    );
  });
});
