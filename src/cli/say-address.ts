/** Prints where something is served, and why not at the port that was wanted. */
export function sayAddress(what: string, port: number, wanted: number, base: string): void {
  if (port !== wanted && wanted !== 0) console.log(`Port ${wanted} is in use, so it is ${port}.`);
  console.log(`${what} is on http://localhost:${port}${base} (Ctrl-C ends it).`);
}
