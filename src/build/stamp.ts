import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFiles } from '../content-reader/content-files.ts';
import { Refusal } from '../problems/refusal.ts';
import { projectFolder } from '../settings/project-folder.ts';
import type { Settings } from '../settings/settings.ts';

/** File that marks a folder as one that a build wrote, and says what it was made of. */
export const STAMP = '.briefing.json';

/** Nothing here depends on the day or on where the folders lie: equal sites have equal stamps. */
export interface Stamp {
  program: 'Briefing';
  version: string;
  /** Digest of the content. */
  content: string;
  /** Those settings that pages depend on, as text. */
  settings: Record<string, string>;
  /** What the build put at the top of the folder. */
  files: string[];
}

/** SHA-256 of every file that the content is read from but the record of releases, which is made from a build. */
export function digestContent(contentDir: string): string {
  const digest = createHash('sha256');
  for (const path of contentFiles(contentDir)) {
    if (path === 'released.json') continue;
    const bytes = readFileSync(join(contentDir, path));
    digest.update(`/${path}\0${bytes.length}\0`).update(bytes);
  }
  return digest.digest('hex');
}

/** Refuses to go on with content that is no longer what it was; `digest`: of then. */
export function refuseChange(contentDir: string, digest: string): void {
  if (digestContent(contentDir) !== digest)
    throw new Refusal('The content changed while it was built: build again.');
}

/** Marks a finished site; `content`: the digest of what was read. */
export function writeStamp(site: string, settings: Settings, content: string): void {
  const files = readdirSync(site).sort();
  const stamp: Stamp = { ...stampOf(settings, content), files };
  writeFileSync(join(site, STAMP), `${JSON.stringify(stamp, null, 2)}\n`);
}

/** The stamp of a folder; undefined where no build has written it. */
export function readStamp(folder: string): Stamp | undefined {
  try {
    const stamp = JSON.parse(readFileSync(join(folder, STAMP), 'utf8')) as Partial<Stamp>;
    return stamp.program === 'Briefing' && Array.isArray(stamp.files)
      ? (stamp as Stamp)
      : undefined;
  } catch {
    return undefined;
  }
}

/** What has changed since a site was built, as a sentence; undefined where it is of just this. */
export function changedSince(
  { version, content, settings }: Stamp,
  current: Settings,
): string | undefined {
  const now = stampOf(current, digestContent(current.contentDir));
  if (version !== now.version)
    return `The last build was made by version ${version} of Briefing, and this is ${now.version}.`;
  for (const [name, value] of Object.entries(now.settings))
    if (settings[name] !== value)
      return `The last build had ${name} "${settings[name] ?? ''}", and now it is "${value}".`;
  return content === now.content ? undefined : 'The content has changed since the last build.';
}

function stampOf(
  { siteUrl = '', base, cards, hsts }: Settings,
  content: string,
): Omit<Stamp, 'files'> {
  const settings = { SITE_URL: siteUrl, BASE_PATH: base, CARDS: cards ? '1' : '0', HSTS: hsts };
  return { program: 'Briefing', version: ownVersion(), content, settings };
}

function ownVersion(): string {
  const { version } = JSON.parse(readFileSync(join(projectFolder(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
