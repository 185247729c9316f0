import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  decode,
  MAX_BYTES,
  readTextFile,
  withUnixLines,
} from '../../../src/content-reader/text-file.ts';
import { temporaryFolder } from '../../helpers/build.ts';

let outside = '';
let folder = '';

beforeEach(() => {
  outside = temporaryFolder();
  folder = join(outside, 'content');
  mkdirSync(join(folder, 'whos-who'), { recursive: true });
  writeFileSync(join(outside, 'secret.mdx'), 'secret\n');
});

const read = (path: string) => readTextFile(folder, path, `content/${path}`);

describe('readTextFile', () => {
  it('gives the text as it stands', () => {
    writeFileSync(join(folder, 'a.mdx'), '\n  Ørsted 🙂\t‏عدا\n');
    expect(read('a.mdx')).toEqual({ text: '\n  Ørsted 🙂\t‏عدا\n', problems: [] });
  });

  it('gives letters together with their accents, however a system has written them', () => {
    writeFileSync(join(folder, 'a.mdx'), 'Zoë and Zoe\u0308');
    expect(read('a.mdx').text).toBe('Zoë and Zoë');
    expect(withUnixLines('\uFEFFZoe\u0308\r\n')).toBe('Zoë\n');
  });

  it.each<[string, string | Uint8Array, number, string]>([
    ['nothing', '', 1, 'It is empty.'],
    ['white space', ' \n\t\n', 1, 'It is empty.'],
    ['a byte-order mark', '\uFEFFa', 1, 'It starts with a byte-order mark.'],
    ['Windows line ends', 'a\nb\r\nc', 2, 'Its lines end with CR.'],
    ['a zero byte', 'a\u0000b', 1, 'It is not UTF-8 text.'],
    ['half a character', new Uint8Array([0x61, 0xc3]), 1, 'It is not UTF-8 text.'],
    ['a zero byte further down', 'a\nb\n\u0000', 3, 'It is not UTF-8 text.'],
    [
      'a byte of Latin 1 further down',
      Buffer.from('a\n\ncaf\xe9', 'latin1'),
      3,
      'It is not UTF-8 text.',
    ],
    ['a surrogate', new Uint8Array([0xed, 0xa0, 0x80]), 1, 'It is not UTF-8 text.'],
    [
      'an override of direction',
      'a\n\nb\u202Ec',
      3,
      'It has an invisible character (U+202E), which can change what readers see.',
    ],
    [
      'a mark of byte order inside',
      'a\n\uFEFFb',
      2,
      'It has an invisible character (U+FEFF), which can change what readers see.',
    ],
    [
      'a bell',
      'a\u0007',
      1,
      'It has an invisible character (U+0007), which can change what readers see.',
    ],
  ])('refuses %s', (_, text, line, message) => {
    writeFileSync(join(folder, 'a.mdx'), text);
    expect(read('a.mdx').problems).toMatchObject([
      {
        rule: message.includes('invisible') ? 'invisible-character' : 'unreadable-file',
        file: 'content/a.mdx',
        line,
        message,
      },
    ]);
    expect(read('a.mdx').text).toBe('');
  });

  it.each(
    Array.from('\u0001\b\v\f\u001F\u007F\u009F\u200B\u2028\u2029\u202A\u202E\u2060\u2066\u2069'),
  )('lets nobody hide %j between the words', (mark) => {
    writeFileSync(join(folder, 'a.mdx'), `a${mark}b`);
    const number = mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    expect(read('a.mdx').problems[0]?.message).toContain(`(U+${number})`);
  });

  it('takes the largest file, and none that is larger', () => {
    // What was published of thousands of entries.
    writeFileSync(join(folder, 'released.json'), 'a'.repeat(MAX_BYTES + 1));
    expect(read('released.json').problems).toEqual([]);
    writeFileSync(join(folder, 'a.mdx'), 'a'.repeat(MAX_BYTES));
    expect(read('a.mdx').problems).toEqual([]);
    writeFileSync(join(folder, 'a.mdx'), 'a'.repeat(MAX_BYTES + 1));
    expect(read('a.mdx').problems[0]?.message).toBe('It has 524289 bytes, more than 524288.');
  });
});

describe('links', () => {
  const messages = (path: string) => read(path).problems.map(({ message }) => message);

  it('are followed inside the folder', () => {
    writeFileSync(join(folder, 'a.mdx'), 'a\n');
    symlinkSync(join(folder, 'a.mdx'), join(folder, 'b.mdx'));
    expect(read('b.mdx').text).toBe('a\n');
  });

  it('may lead to the folder itself', () => {
    writeFileSync(join(folder, 'a.mdx'), 'a\n');
    symlinkSync(folder, join(outside, 'other'));
    expect(readTextFile(join(outside, 'other'), 'a.mdx', 'a.mdx').text).toBe('a\n');
  });

  it('do not leave it', () => {
    symlinkSync(join(outside, 'secret.mdx'), join(folder, 'a.mdx'));
    expect(messages('a.mdx')).toEqual(['It leaves the content folder.']);
  });

  it('do not leave it by way of a folder', () => {
    cpSync(join(folder, 'whos-who'), join(outside, 'who'), { recursive: true });
    writeFileSync(join(outside, 'who', 'a.mdx'), 'secret\n');
    rmSync(join(folder, 'whos-who'), { recursive: true });
    symlinkSync(join(outside, 'who'), join(folder, 'whos-who'));
    expect(messages('whos-who/a.mdx')).toEqual(['It leaves the content folder.']);
  });

  it('do not leave it by name', () => {
    expect(messages('../secret.mdx')).toEqual(['It leaves the content folder.']);
  });

  it('lead somewhere', () => {
    symlinkSync(join(folder, 'nowhere'), join(folder, 'a.mdx'));
    symlinkSync(join(folder, 'b.mdx'), join(folder, 'b.mdx'));
    expect(messages('a.mdx')).toEqual(['It is a link that leads nowhere.']);
    expect(messages('b.mdx')).toEqual(['It is a link that leads nowhere.']);
  });

  it.runIf(process.platform === 'linux')('lead to nothing that cannot be read', () => {
    symlinkSync('/proc/self/mem', join(folder, 'a.mdx'));
    // Such a file within the folder: its bytes are there and cannot be had.
    expect(readTextFile('/proc/self', 'mem', 'a.mdx').problems[0]?.message).toBe(
      'It cannot be read (EIO).',
    );
    expect(messages('a.mdx')).toEqual(['It leaves the content folder.']);
  });

  it('lead to files', () => {
    expect(messages('whos-who')).toEqual(['It is no file.']);
  });
});

describe('decode', () => {
  it.each<[string, number[], string | undefined]>([
    ['text', [0x61, 0xc3, 0xb8], 'aø'],
    ['nothing', [], ''],
    ['a zero byte', [0x61, 0], undefined],
    ['Latin-1', [0xe9], undefined],
    ['an overlong slash', [0xc0, 0xaf], undefined],
  ])('reads %s', (_, bytes, text) => {
    expect(decode(new Uint8Array(bytes))).toBe(text);
  });
});
