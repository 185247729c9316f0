/** A kind of file that is no draft, though drafts are written in it or sent along with it. */
interface Foreign {
  kind: string;
  endings: string;
  /** How its bytes begin, as Latin 1. */
  begins?: RegExp;
  /** What to do about it. */
  instead: string;
}

const COPY = 'Save it as a web page (.html), or paste its text into a .txt file.';
const MAIL = 'Save the mail as .eml, or its text as .html.';

const FOREIGN: readonly Foreign[] = [
  { kind: 'an RTF text', endings: 'rtf rtfd', begins: /^\{\\rtf/, instead: COPY },
  {
    kind: 'a PDF',
    endings: 'pdf',
    begins: /^\s*%PDF-/,
    instead: 'Give the text that it was made of.',
  },
  { kind: 'an Outlook message', endings: 'msg oft', instead: MAIL },
  { kind: 'an archive of Outlook', endings: 'pst ost', begins: /^!BDN/, instead: MAIL },
  { kind: 'an attachment of Outlook', endings: 'dat', begins: /^\x78\x9f\x3e\x22/, instead: MAIL },
  { kind: 'a mail of Apple Mail', endings: 'emlx', instead: MAIL },
  {
    kind: 'a whole mailbox',
    endings: 'mbox',
    begins: /^From \S+ .*\d\d:\d\d.*\r?\n[\w-]+:/,
    instead: MAIL,
  },
  { kind: 'a Word document', endings: 'docx doc dotx docm', instead: COPY },
  { kind: 'an OpenDocument text', endings: 'odt', instead: COPY },
  { kind: 'a Pages document', endings: 'pages', instead: COPY },
  {
    kind: 'a web archive of Safari',
    endings: 'webarchive',
    begins: /^bplist/,
    instead: 'Save it as page source (.html).',
  },
  {
    kind: 'a file of Word or Outlook',
    endings: 'xls ppt',
    begins: /^\xd0\xcf\x11\xe0/,
    instead: COPY,
  },
  {
    kind: 'an archive or Office document',
    endings: 'zip xlsx pptx',
    begins: /^PK\x03\x04/,
    instead: 'Unpack it, or save it as a web page (.html).',
  },
  {
    kind: 'a packed file',
    endings: 'gz tgz bz2 xz 7z rar',
    begins: /^(?:\x1f\x8b|BZh|\xfd7zXZ|7z\xbc\xaf|Rar!)/,
    instead: 'Unpack it first.',
  },
  {
    kind: 'a picture',
    endings: 'png jpg jpeg gif webp heic tiff',
    begins: /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|II\*\0|MM\0\*)/s,
    instead: 'Give the draft that shows it.',
  },
];

/** What a file is by its name, in a sentence, and what to do about it; undefined for any other. */
export function foreignByName(name: string): string | undefined {
  const ending = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const found = FOREIGN.find(({ endings }) => endings.split(' ').includes(ending));
  return found === undefined ? undefined : sentence(found);
}

/** The same by its first bytes, whatever it is called. */
export function foreignByBytes(bytes: Buffer): string | undefined {
  const beginning = bytes.subarray(0, 1024).toString('latin1');
  const found = FOREIGN.find(({ begins }) => begins?.test(beginning));
  return found === undefined ? undefined : sentence(found);
}

const sentence = ({ kind, instead }: Foreign): string => `It is ${kind}. ${instead}`;
