import type { Place } from '../model/entries/entry.ts';
import type { Records } from '../model/entries/records.ts';
import {
  redirectsSchema,
  releasedSchema,
  updatesSchema,
  verifiedSchema,
} from '../schemas/records.ts';
import { type Reader, readYaml } from './read-content.ts';

/** Reads updates.yaml, redirects.yaml, verified.json and released.json; JSON is YAML too. */
export function readRecords(reader: Reader): Records {
  const missing = (file: string): Place => ({ file: `${reader.label}/${file}`, lineOf: () => 1 });
  return {
    updates: readYaml(reader, 'updates.yaml', updatesSchema, true) ?? {
      data: [],
      place: missing('updates.yaml'),
    },
    redirects: readYaml(reader, 'redirects.yaml', redirectsSchema, true) ?? {
      data: {},
      place: missing('redirects.yaml'),
    },
    verified: readYaml(reader, 'verified.json', verifiedSchema, true) ?? {
      data: undefined,
      place: missing('verified.json'),
    },
    released: readYaml(reader, 'released.json', releasedSchema, true) ?? {
      data: undefined,
      place: missing('released.json'),
    },
  };
}
