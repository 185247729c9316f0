declare namespace App {
  interface Locals {
    /** The entry whose page is being rendered: for components in its prose. */
    entry?: import('./model/entry.ts').Entry;
  }
}
