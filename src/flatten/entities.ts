import { Parser } from 'htmlparser2';

/**
 * Character references are decoded here and not by the parser of the whole body: it would look at every character of
 * every attribute for them (half of its time), while only few attributes are read and few texts hold any.
 */

/** A text as it stands in the source → its pieces, in order: a character reference is a piece of its own. */
export function decodedPieces(source: string): string[] {
  // What looks like a tag stood in an element of raw text (`xmp`): a parser would take it out.
  if (!source.includes('&') || /<[a-z!?/]/i.test(source)) return [source];
  const pieces: string[] = [];
  const parser = new Parser({
    ontext(piece) {
      pieces.push(piece);
    },
  });
  parser.write(source);
  parser.end();
  return pieces;
}

/** The value of an attribute as it stands in the source → as it was meant. */
export function decodedValue(source: string): string {
  if (!source.includes('&')) return source;
  // Nearly always only the ampersands of an address.
  if (!/&(?!amp;)/.test(source)) return source.replaceAll('&amp;', '&');
  let decoded = '';
  const parser = new Parser({
    onattribute(_name, value) {
      decoded = value;
    },
  });
  parser.write(`<a b="${source.replaceAll('"', '&quot;')}">`);
  parser.end();
  return decoded;
}
