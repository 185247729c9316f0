/**
 * On which sheet of a PDF each place stands that a link inside it leads to: id → number of the sheet, from 1. For PDFs
 * as Chromium writes them, with their objects in the open.
 */
export function sheetsOf(pdf: Uint8Array): Map<string, number> {
  const text = Buffer.from(pdf).toString('latin1');
  const numbers = new Map(sheetObjects(text).map((object, at) => [object, at + 1]));
  const sheets = new Map<string, number>();
  for (const [, name, object] of text.matchAll(/\/(\S+)\s*\[(\d+) 0 R \/XYZ\b/g)) {
    const sheet = numbers.get(object ?? '');
    if (name !== undefined && sheet !== undefined) sheets.set(nameIn(name), sheet);
  }
  return sheets;
}

/** The objects that are sheets, in the order in which they lie. */
function sheetObjects(text: string): string[] {
  const sheets = new Set(
    [...text.matchAll(/\b(\d+) 0 obj\s*<<\/Type \/Page\b/g)].map(([, object]) => object),
  );
  return [...text.matchAll(/\/Kids\s*\[([^\]]*)\]/g)]
    .flatMap(([, kids = '']) => [...kids.matchAll(/(\d+) 0 R/g)].map(([, object = '']) => object))
    .filter((object) => sheets.has(object));
}

/** A name as it was written in the page: a PDF gives what is not plain as bytes, "#C3#A9". */
function nameIn(name: string): string {
  const bytes = name.replace(/#([0-9A-F]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
