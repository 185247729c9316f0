/** How a service that wraps addresses writes the address into its own. */
type Writing = 'plain' | 'urldefense-2' | 'urldefense-3' | 'host-in-path' | 'host-in-name';

/**
 * What a wrapper is: a mail filter's (written for one reader's office, and no good to others), a sender's
 * tracking (put on again when the mail is sent), a web service's way out, a button that hands an address on, or
 * a shortener, of which nobody can tell where it leads; or the sender's template, whose own writing it is.
 */
type WrapperKind = 'filter' | 'sender' | 'way-out' | 'share' | 'shortener' | 'template';

export interface Wrapper {
  name: string;
  kind: WrapperKind;
  /** Whole names or endings behind a dot; `google.*` for every country's. */
  hosts?: readonly string[];
  /** Of the path, where the host is the sender's own. */
  path?: RegExp;
  /** Of the query, `?` included, where the path says nothing. */
  query?: RegExp;
  writing?: Writing;
}
