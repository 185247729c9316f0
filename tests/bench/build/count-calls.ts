import { Session } from 'node:inspector/promises';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectFolder } from '../../../src/settings/project-folder.ts';

/** `src/model/mentions.ts:20 findMentions` -> how often it was called. */
export type Calls = Record<string, number>;

/** How often each function of the project's own source is called while something runs, as V8 counts it. */
export async function countCalls(run: () => void): Promise<Calls> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  run();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  const source = projectFolder() + sep + 'src' + sep;
  return Object.fromEntries(
    result
      .filter(({ url }) => url.startsWith('file:') && fileURLToPath(url).startsWith(source))
      .flatMap(({ url, functions }) =>
        functions.map(({ functionName, ranges: [whole] }) => [
          `${fileURLToPath(url).slice(source.length)}@${whole?.startOffset ?? 0} ${functionName}`,
          whole?.count ?? 0,
        ]),
      ),
  );
}
