/** A command that cannot do what was asked: its message says why and what to do, and is all that is printed. */
export class Refusal extends Error {
  override name = 'Refusal';
}
