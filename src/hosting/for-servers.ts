/**
 * Names of the files of a built site that servers read and nobody opens, as a regular expression for recipes, without
 * looking ahead, which Caddy's cannot. `.well-known/` is for the outside (RFC 8615): certificates are proved there.
 */
export const FOR_SERVERS = String.raw`_(headers|redirects)|\.([^w]|w[^e])|nginx-|caddy-`;

const NAME = new RegExp(`^(?:${FOR_SERVERS})`);

/** Whether a path below the base, as a request has it, is that of a file which servers read. */
export const isForServers = (path: string): boolean => NAME.test(readable(path));

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
