import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { Refusal } from '../problems/refusal.ts';

/** Where a process of `npm run dev` serves, as soon as it says so; a refusal with its words where it ends before. */
export const devAddress = (child: ChildProcessWithoutNullStreams): Promise<string> =>
  new Promise((resolve, reject) => {
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /^(http:\/\/localhost:\d+)$/m.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', () => reject(new Refusal(`The dev server ended: ${output}`)));
  });
