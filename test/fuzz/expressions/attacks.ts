/**
 * Strings made to keep one expression busy: something that its beginning may match, a piece that its loops may match in
 * more than one way repeated many times, and an end that cannot match. Built from the expression itself.
 */

/** A text that shows what a run of one repeated piece does to an expression. */
export interface Attack {
  prefix: string;
  pump: string;
  suffix: string;
}

/** Characters that stand for their classes, whatever the expression says. */
const CLASSES = [
  'a',
  'A',
  '1',
  ' ',
  '\n',
  '.',
  '-',
  '/',
  '@',
  '<',
  '"',
  '%',
  '\u00e9',
  '\u200b',
  'a ',
  '1-',
  'a.',
  ', ',
];
/** One that hardly any expression takes, one that many take half. */
const ENDS = ['\u0001', ' x'];
const MOST_PUMPS = 24;

/** The pieces of an expression that could be repeated: its literal runs and what its classes take. */
function pieces(source: string): string[] {
  const plain = source
    .replace(/\\p\{[^}]*\}|\\P\{[^}]*\}/g, 'a')
    .replace(/\\[dD]/g, '1')
    .replace(/\\[wWS]/g, 'a')
    .replace(/\\s/g, ' ')
    .replace(/\\[bB]/g, '')
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\(.)/g, '$1');
  const groups = plain.split(/\(\?<?[:=!]|[()|?*+]|\{\d*,?\d*\}/).filter((piece) => piece !== '');
  return groups.flatMap((piece) => {
    const first = /^(?:\[\^?(.)[^\]]*\])/.exec(piece)?.[1];
    const withoutClasses = piece.replace(/\[\^?(.)[^\]]*\]/g, '$1').replace(/[\^$[\]]/g, '');
    return [first ?? '', withoutClasses];
  });
}

export function attacksOn(source: string): Attack[] {
  const own = [...new Set(pieces(source).filter((piece) => piece !== '' && piece.length <= 40))];
  // Spread over the expression: vocabularies have hundreds of words that all behave alike.
  const step = Math.max(1, Math.ceil(own.length / MOST_PUMPS));
  const spread = own.filter((_, index) => index % step === 0);
  const pumps = [...new Set([...spread, ...spread.map((piece) => `${piece} `), ...CLASSES])];
  const prefixes = ['', own[0] ?? ''];
  return pumps.flatMap((pump) =>
    [...new Set(prefixes)].flatMap((prefix) => ENDS.map((suffix) => ({ prefix, pump, suffix }))),
  );
}

export function textOf({ prefix, pump, suffix }: Attack, length: number): string {
  return prefix + pump.repeat(Math.ceil(length / pump.length)) + suffix;
}
