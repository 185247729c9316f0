import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A server that was started for a test. */
export interface Running {
  origin: string;
  stop: () => void;
}

/** Waits until a server answers; otherwise ends it, with what it said and what `log` adds. */
export async function untilUp(
  { origin, stop }: Running,
  child: ChildProcess,
  log = () => '',
): Promise<void> {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) break;
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  if (child.exitCode === null) stop();
  throw new Error(`It does not start:\n${output}${log()}`);
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
