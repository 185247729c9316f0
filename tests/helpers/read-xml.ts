import { XMLParser, type X2jOptions } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';

/** XML as an independent reader takes it: refused where it is not well-formed, all values as text. */
export function readXml(xml: string, options: X2jOptions = {}): Record<string, unknown> {
  SyntaxValidator.validate(xml, { invalidCharSequence: { tagValue: true, attrLt: true } });
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    trimValues: false,
    ...options,
  });
  return parser.parse(xml) as Record<string, unknown>;
}
