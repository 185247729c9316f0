import { expect, it } from 'vitest';
import { sheetsOf } from '../../../src/chromium/sheets-of.ts';

const pdf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

it('counts sheets as they lie, not as their objects are numbered', () => {
  const sheets = sheetsOf(
    pdf(`7 0 obj
<</Type /Page
/Parent 20 0 R>>
endobj
3 0 obj
<</Type /Page
/Parent 20 0 R>>
endobj
20 0 obj
<</Type /Pages
/Count 2
/Kids [7 0 R 3 0 R]>>
endobj
30 0 obj
<</p-overview [7 0 R /XYZ 10 700 0]
/p-caf#C3#A9 [3 0 R /XYZ 10 700 0]
/p-lost [9 0 R /XYZ 10 700 0]>>
endobj`),
  );
  expect([...sheets]).toEqual([
    ['p-overview', 1],
    ['p-café', 2],
  ]);
});
