import { spawn } from 'node:child_process';
import { PROJECT } from '../../src/build/build-site.ts';
import { devAddress } from '../../src/tools/dev-address.ts';
import { withoutSettings } from './build.ts';

export interface DevServer {
  /** Without a slash at its end. */
  address: string;
  /** The page at a path, as soon as it has the words; throws with what it had in the end. */
  until: (path: string, words: string | RegExp) => Promise<{ status: number; text: string }>;
  /** Ends it as Ctrl-C does; gives the code of the process. */
  interrupt: () => Promise<number | null>;
}

/** Starts `npm run dev` on a content folder, on a port that is free. */
export async function startDevServer(
  content: string,
  settings: Record<string, string> = {},
): Promise<DevServer> {
  const child = spawn(process.execPath, ['src/run.cjs', 'cli/dev'], {
    cwd: PROJECT,
    env: { ...withoutSettings(), BRIEFING_CONTENT: content, PORT: '0', VITEST: '', ...settings },
  });
  const end = new Promise<number | null>((resolve) => child.on('close', resolve));
  const address = await devAddress(child);
  const look = async (path: string) => {
    const response = await fetch(address + path);
    return { status: response.status, text: await response.text() };
  };
  return {
    address,
    until: async (path, words) => {
      const deadline = Date.now() + 10_000;
      for (;;) {
        const page = await look(path);
        if (typeof words === 'string' ? page.text.includes(words) : words.test(page.text))
          return page;
        if (Date.now() > deadline)
          throw new Error(`${path} ${page.status} never had ${String(words)}:\n${page.text}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    interrupt: () => {
      child.kill('SIGINT');
      return end;
    },
  };
}
