import Papa from 'papaparse';

/** The cells of a file as a spreadsheet reads them: byte order mark, `;`. */
export function readRows(file: string): string[][] {
  const text = file.replace(/^\uFEFF/, '').replace(/\r\n$/, '');
  return Papa.parse(text, { delimiter: ';', preview: 0, skipEmptyLines: false }).data;
}
