/** Importing file, imported file; paths from the project. */
export type Edge = readonly [from: string, to: string];

/**
 * The rooms of `rooms` (folders or files below src/) as a Mermaid drawing in Markdown. An arrow that follows
 * from others is left out: the transitive reduction of the imports, which have no circle.
 */
export function drawRooms(edges: readonly Edge[], rooms: readonly string[]): string {
  const uses = usesOf(edges, rooms);
  const arrows = rooms.flatMap((room) =>
    [...(uses.get(room) ?? [])]
      .filter((other) => !isReachedOtherwise(room, other, uses))
      .sort((a, b) => rooms.indexOf(a) - rooms.indexOf(b))
      .map((other) => `  ${idOf(room)} --> ${idOf(other)}`),
  );
  const boxes = rooms.map((room) => `  ${idOf(room)}["${room}"]`);
  return ['```mermaid', 'flowchart TD', ...boxes, ...arrows, '```', ''].join('\n');
}

function usesOf(edges: readonly Edge[], rooms: readonly string[]): Map<string, Set<string>> {
  const byLength = [...rooms].sort((a, b) => b.length - a.length);
  const roomOf = (file: string) =>
    byLength.find((room) => file === `src/${room}` || file.startsWith(`src/${room}/`));
  const uses = new Map<string, Set<string>>();
  for (const [from, to] of edges) {
    const [room, other] = [roomOf(from), roomOf(to)];
    if (room === undefined || other === undefined || room === other) continue;
    uses.set(room, (uses.get(room) ?? new Set()).add(other));
  }
  return uses;
}

/** Whether a way leads from `room` to `other` through a third room. */
function isReachedOtherwise(
  room: string,
  other: string,
  uses: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const seen = new Set<string>();
  const queue = [...(uses.get(room) ?? [])].filter((next) => next !== other);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === other) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(uses.get(next) ?? []));
  }
  return false;
}

const idOf = (room: string): string => room.replaceAll(/[^a-z]+/g, '_');
