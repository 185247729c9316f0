// edtf 4.11 ships no types; this is the part that partial-date.ts uses.
declare module 'edtf' {
  interface EdtfDate {
    type: string;
    /** Milliseconds since 1970, UTC; infinite for an open interval. */
    min: number;
    max: number;
    precision?: number;
  }
  export default function edtf(text: string): EdtfDate;
}
