/**
 * The one call that we make. The package's own types pull in Node's and the DOM's, which the core must not see.
 * https://www.papaparse.com/docs
 */
declare module 'papaparse' {
  export interface ParseError {
    type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
    code: string;
    /** Index of the row, from 0. */
    row?: number;
  }
  export interface ParseResult {
    data: string[][];
    errors: ParseError[];
    meta: { delimiter: string; truncated: boolean };
  }
  const Papa: {
    parse(text: string, config: { delimiter: string; preview: number; skipEmptyLines: false }): ParseResult;
  };
  export default Papa;
}
