import { describe, expect, it } from 'vitest';
import { articleText } from '../../../src/drafting/reading/article-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const taken = (text: string, name = 'article.txt') => articleText(bytes(text), name);

describe('articleText', () => {
  it('takes plain text as it is', () => {
    expect(taken('A\n\nBy Ada Lund\nB\n')).toEqual({ text: 'A\n\nBy Ada Lund\nB\n', leftOut: [] });
  });

  it('reads what editors of other systems write', () => {
    expect(taken('\uFEFFA\r\nB\r\n').text).toBe('A\nB\n');
  });

  it.each([
    ['a.md', '---\ntitle: A\ndate: 2025-10-07\n---\n\nIt rains.\n'],
    [
      'a.html',
      '<html><head><meta property="article:published_time" content="2025-10-07T08:00:00Z"></head><body><h1>A</h1><p>It rains.</p></body></html>',
    ],
    [
      'a.html',
      '<article><h1>A</h1><time datetime="2025-10-07">Tuesday</time><p>It rains.</p></article>',
    ],
  ])('takes the day of the article from %s', (name, text) => {
    expect(taken(text, name).published).toBe('2025-10-07');
  });

  it('leaves out a caption in the paragraph of its picture', () => {
    expect(taken('# A\n\n![](x.png)\n*The weir*\n\nIt rains.\n', 'a.md').text).toBe(
      'A\nIt rains.\n',
    );
  });

  it.each<[string, Uint8Array, string]>([
    ['empty', bytes(' \n'), 'It is empty.'],
    ['binary', new Uint8Array([0, 159, 1]), 'It is not UTF-8 text.'],
    ['a PDF', bytes('%PDF-1.7 …'), 'It is a PDF.'],
    ['a word processor’s', new Uint8Array([0x50, 0x4b, 3, 4, 0]), 'It is a word processor’s file'],
    ['RTF', bytes('{\\rtf1\\ansi'), 'It is an RTF file.'],
    ['of one line', bytes(`Head\n${'word '.repeat(1_001)}`), 'Paragraph 2 has more than 5000'],
    [
      'of 300,000 characters',
      bytes('a line\n'.repeat(43_000)),
      'Its article has 301000 characters',
    ],
    ['of 5 MB', new Uint8Array(5 * 1024 * 1024).fill(97), 'It has 5.0 MB'],
    ['of one line', bytes('Alone'), 'It has no paragraphs below a headline.'],
    [
      'a page without text',
      bytes('<html><body><nav>Home</nav></body></html>'),
      'It has no paragraphs below a headline.',
    ],
  ])('refuses a file that is %s in a sentence', (_, data, expected) => {
    expect(() => articleText(data, 'x')).toThrow(`x: ${expected}`);
  });

  it('reads Markdown with front matter: headings and lists as paragraphs, no pictures, captions or by-line', () => {
    const { text, leftOut } = taken(
      '---\ntitle: The weir\n---\n\nBy Ada Lund\n\n![](x.png)\n\n*The weir, seen from above*\n\nIt **rains** on\nthe [weir](/x).\n\n## What now\n\n- One\n- Two\n\n> “No,” he said.\n',
      'article.md',
    );
    expect(text).toBe('The weir\nIt rains on the weir.\nWhat now\nOne\nTwo\n“No,” he said.\n');
    expect(leftOut).toEqual(['1 by-line', '2 pictures and captions']);
  });

  it('takes the first heading for the headline where there is no front matter', () => {
    expect(taken('# The weir\n\nIt rains.\n', 'a.md').text).toBe('The weir\nIt rains.\n');
  });

  it('reads the article of a web page and nothing around it', () => {
    const { text, leftOut } = taken(
      '<!doctype html><html><head><title>x</title><script>a</script></head><body><nav>Home</nav><article><h1>The weir</h1><p class="byline">Ada Lund</p><figure><img src="x"><figcaption>Rain</figcaption></figure><p>It rains&nbsp;on<br>the weir.</p><h2>What now</h2><ul><li>One</li></ul><div><p>“No,” he said.</p></div><aside>More</aside></article><footer>©</footer></body></html>',
      'article.html',
    );
    expect(text).toBe('The weir\nIt rains on the weir.\nWhat now\nOne\n“No,” he said.\n');
    expect(leftOut).toEqual(['1 picture or caption', '2 parts that are no text of the article']);
  });
});
