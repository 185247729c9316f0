import { describe, expect, it } from 'vitest';
import { checkBytes, checkSource } from '../../../../src/newsletter/drafts/check-bytes.ts';
import { foreignByBytes, foreignByName } from '../../../../src/newsletter/drafts/foreign-file.ts';

describe('a file that is no draft', () => {
  it.each([
    ['a.DOCX', 'It is a Word document. Save it as a web page (.html), or paste'],
    ['a.msg', 'It is an Outlook message. Save the mail as .eml'],
    ['a.pdf', 'It is a PDF. Give the text that it was made of.'],
    ['a.rtf', 'It is an RTF text.'],
  ])('is named by its ending: %s', (name, expected) => {
    expect(foreignByName(name)).toContain(expected);
  });

  it.each([
    ['an RTF text', '{\\rtf1\\ansi x}'],
    ['a PDF', '%PDF-1.7\n'],
    ['an archive or Office document', 'PK\u0003\u0004'],
    ['a file of Word or Outlook', '\u00d0\u00cf\u0011\u00e0'],
    ['a picture', '\u0089PNG\r\n'],
    ['a packed file', '\u001f\u008b\b\0'],
    ['a whole mailbox', 'From a@b.example Thu Jan  1 00:00:00 2026\nFrom: a@b.example\n'],
  ])('is named by its bytes, whatever it is called: %s', (kind, text) => {
    const refuse = () => {
      checkBytes('a.html', Buffer.from(text, 'latin1'));
    };
    expect(refuse).toThrow(`a.html: It is ${kind}. `);
  });

  it.each(['From the desk of 2026\n', '<p>PK', 'BZ', 'RIFF'])('is not %j', (text) => {
    expect(foreignByBytes(Buffer.from(text))).toBeUndefined();
  });
});

describe('the source of a mail under another name', () => {
  const refuse = (text: string) => () => {
    checkSource('a.html', Buffer.from(text));
  };

  it('is refused, since its addresses would not be found', () => {
    expect(refuse('From: a@b.example\r\nMIME-Version: 1.0\r\n\r\n<p>x')).toThrow('end with .eml');
    expect(refuse('<a class=3D"x" href=3D"https://a.example/=\nb">')).toThrow('=3D stands for =');
  });

  it('is no letter that names its sender, and no query', () => {
    expect(refuse('From: the desk\nDate: today\n\nDear reader')).not.toThrow();
    expect(refuse('<a href="https://a.example/?href=3D">')).not.toThrow();
  });
});
