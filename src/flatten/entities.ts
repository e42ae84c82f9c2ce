import { Parser } from 'htmlparser2';

/**
 * Character references are decoded here and not by the tokenizer of the whole body: it would look at every character of
 * every attribute for them (half of its time), while only few attributes are read and few texts hold any.
 */

/** No reference is longer: `&CounterClockwiseContourIntegral;`. */
const REFERENCE = /&(?:#x?[\da-f]{1,10}|[a-z][a-z\d]{1,31});?/gi;

/** How many different references are remembered; a letter has a dozen. Guards memory. */
const MAX_REMEMBERED = 1000;

const remembered = new Map<string, string>();

/** A text as it stands in the source → as it is shown. */
export function decodedText(source: string): string {
  return source.includes('&') ? source.replace(REFERENCE, decodedReference) : source;
}

function decodedReference(reference: string): string {
  const known = remembered.get(reference);
  if (known !== undefined) return known;
  let decoded = '';
  const parser = new Parser({
    ontext(text) {
      decoded += text;
    },
  });
  parser.end(reference);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(reference, decoded);
  return decoded;
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
  parser.end(`<a b="${source.replaceAll('"', '&quot;')}">`);
  return decoded;
}
