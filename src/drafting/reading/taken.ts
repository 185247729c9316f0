/** What was taken out of a file that is no plain text. */
export interface Taken {
  title?: string;
  /** Without line ends inside. */
  paragraphs: string[];
  /** How many captions and other parts were left out. */
  captions: number;
  others: number;
}
