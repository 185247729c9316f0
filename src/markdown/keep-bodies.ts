import { keep } from '../settings/kept.ts';
import { programDigest } from '../settings/program-digest.ts';

interface MdxRenderer<Result> {
  process: (content: string, path: string, frontmatter: Record<string, unknown>) => Promise<Result>;
}

/**
 * A compiler that keeps what it has compiled between builds. A body is made of its own file, of the names that
 * link by themselves, of the program and of its packages. `linkVersion`: another text whenever another link may
 * come of the same words.
 */
export function keepBodies<Result>(
  renderer: MdxRenderer<Result>,
  linkVersion: () => string,
  folder?: string,
): MdxRenderer<Result> {
  const program = programDigest(['markdown', 'names']);
  return {
    process: (content, path, frontmatter) =>
      keep(
        'bodies',
        [program, linkVersion(), path, JSON.stringify(frontmatter), content],
        () => renderer.process(content, path, frontmatter),
        folder,
      ),
  };
}
