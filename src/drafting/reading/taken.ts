/** What was taken out of a file that is no plain text. */
export interface Taken {
  title?: string;
  /** The day that the file says it was published on, `YYYY-MM-DD`. */
  published?: string;
  /** Without line ends inside. */
  paragraphs: string[];
  /** How many captions and other parts were left out. */
  captions: number;
  others: number;
}
