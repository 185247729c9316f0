/** What an MDX component needs; the editor's whole vocabulary. */
export interface ComponentRule {
  attributes: readonly string[];
  /** Each inner list: exactly one of these is given. */
  needs: readonly (readonly string[])[];
  /** Whether it holds text. */
  content: 'none' | 'optional' | 'required';
  /** Stands in overview.mdx alone. */
  overview?: true;
  /** Stands as a block and never within a line: always, or where it holds no text. */
  block?: 'always' | 'empty';
}

export const COMPONENT_RULES = {
  /** What the sentence before it rests on, and whose account that is. */
  Cite: { attributes: ['at', 'source', 'accordingTo'], needs: [['at', 'source']], content: 'none' },
  /** A statement with its words, or a run of them. */
  Quote: { attributes: ['id'], needs: [['id']], content: 'optional', block: 'empty' },
  /** An expression of a document. */
  Term: { attributes: ['source'], needs: [['source']], content: 'required' },
  /** Text that rests on documents. */
  Background: { attributes: ['source'], needs: [['source']], content: 'required' },
  /** Marks what the article does not say, what answers instead, and which documents do not. */
  Silent: { attributes: ['answeredBy', 'checkedAgainst'], needs: [], content: 'none' },
  /** A link to an entry. */
  Entry: { attributes: ['id'], needs: [['id']], content: 'required' },
  /** A heading with a public anchor. */
  H: { attributes: ['id'], needs: [['id']], content: 'required', block: 'always' },
  /** The place of the section "Where each side stands". */
  Positions: { attributes: [], needs: [], content: 'none', block: 'always' },
  /** The place of the drawn chronology. */
  Timeline: { attributes: [], needs: [], content: 'none', overview: true, block: 'always' },
  /** The place of the drawing of who met whom. */
  Meetings: { attributes: [], needs: [], content: 'none', overview: true, block: 'always' },
  /** The place of everybody by side. */
  People: { attributes: [], needs: [], content: 'none', overview: true, block: 'always' },
} as const satisfies Record<string, ComponentRule>;

export type ComponentName = keyof typeof COMPONENT_RULES;

export const isComponentName = (name: string): name is ComponentName =>
  Object.hasOwn(COMPONENT_RULES, name);
