import type { Script } from './measure-run.ts';

/** One tool that builds the made-up briefing. */
export interface Contestant {
  name: string;
  /** Tools and their versions. */
  versions: string;
  cwd: string;
  env: Record<string, string>;
  /** What is run for one build. */
  scripts: readonly Script[];
  /** Folder of what it writes. */
  out: string;
  /** Folders that hold something of earlier builds. */
  kept: readonly string[];
  /** Writes the content of a size. */
  write: (size: number) => Promise<void>;
  /** File of an entry and how it is changed for a second build. */
  change: () => Promise<void>;
}
