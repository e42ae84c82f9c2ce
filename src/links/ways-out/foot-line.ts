import { isFootMatter, isGeneric, isLabelRun, readSentence, type Said } from './sentence.ts';

/** A line of a letter, with its links: what is known of it here. */
export interface LetterLine {
  readonly text: string;
  readonly links: readonly LetterLink[];
}

/** Half-open range of the text that is a link. */
export interface LetterLink {
  start: number;
  end: number;
  href: string;
}

/** A sentence of a line, or one of its labels: "Contact | Afmelden". */
export interface Piece {
  start: number;
  end: number;
  text: string;
}

/** A line of a foot is no longer. */
const LONGEST_FOOT_LINE = 900;

const BORDER = /[.!?…:]["'’”)]{0,2}\s+|\s[|•·/–—-]\s|[|•·»]|\s{3}/gu;

/** The sentences of a line; beside each other linked labels are pieces too. */
function piecesOf({ text, links }: LetterLine): Piece[] {
  const borders = new Set<number>();
  for (const { 0: found, index } of text.matchAll(BORDER)) borders.add(index + found.length);
  links.forEach((link, at) => {
    const next = links[at + 1];
    if (next && !/[\p{L}\p{N}]/u.test(text.slice(link.end, next.start))) borders.add(next.start);
  });
  const pieces: Piece[] = [];
  let start = 0;
  for (const end of [...borders, text.length].sort((a, b) => a - b)) {
    const piece = text.slice(start, end).replace(/[\s|•·»/–—-]{1,9}$/, '');
    if (end > start && /[\p{L}\p{N}]/u.test(piece)) pieces.push({ start, end, text: piece });
    start = end;
  }
  return pieces;
}

/** "vng.nl", "www.voorbeeldgemeente.nl": a link to the sender's site. */
const isHost = (text: string): boolean =>
  /^(?:www\.|https?:\/\/)?(?:[\w-]{1,63}\.){1,4}(?:nl|org|eu|com|net|be|de|info|gov|frl)\/?$/i.test(text.trim());

/** "Provincie Zilverland, Postbus 100, 1000 AA Oosterhaven", "© 2026", "013 123 45 67", "griffie@voorbeeldgemeente.nl", "vng.nl". */
export function isImprint(text: string): boolean {
  if (text.length >= 160) return false;
  if (isHost(text)) return true;
  if (/[.!?]$/.test(text)) return /^[^.!?]{0,80}©/.test(text);
  return (
    /\b\d{4} ?[A-Z]{2}\b|\b[Pp]ostbus \d/.test(text) ||
    /^[©+\d\s()-]+$|^©|^(?:(?:e|e-?mail|t|tel|telefoon)\.?:? ?)?[\w.+-]{1,64}@[\w.-]{3,255}$/i.test(text.trim()) ||
    /^(?:t|tel|telefoon|f|fax|e|kvk|btw|iban|bic)\b[^\p{L}]{0,6}[\d\s()+-]{6,}/iu.test(text)
  );
}

export interface LineReading {
  pieces: readonly Piece[];
  /** By piece. */
  said: readonly Said[];
  /** Nothing but ways out and what goes with them. */
  isFoot: boolean;
  /** Holds a way out at all; `sure`: beyond doubt. */
  way: 'sure' | 'unsure' | null;
}

export function readLine(line: LetterLine): LineReading {
  const pieces = piecesOf(line);
  const said = pieces.map(({ text }) => readSentence(text));
  const invitations = said.filter((one) => one !== null && one !== 'elsewhere');
  const way = invitations.length === 0 ? null : invitations.some((one) => one.sure) ? 'sure' : 'unsure';
  let holdsFoot = false;
  const isFoot =
    pieces.length > 0 &&
    line.text.length <= LONGEST_FOOT_LINE &&
    pieces.every(({ text }, index) => {
      const one = said[index] ?? null;
      const belongs =
        isLabelRun(text) || isHost(text) || (one !== 'elsewhere' && ((one?.sure ?? false) || isFootMatter(text)));
      holdsFoot ||= belongs;
      return belongs || isImprint(text) || (one !== 'elsewhere' && (one !== null || isGeneric(text)));
    });
  return { pieces, said, isFoot: isFoot && holdsFoot, way };
}

/** True for a line that holds nothing but footer matter: "Contact | Afmelden | Gegevens wijzigen". */
export function isFootLine(text: string): boolean {
  // The end of a sentence that was broken off: "website."
  if (text.length > LONGEST_FOOT_LINE || /^\p{Ll}[^|]*\.$/u.test(text)) return false;
  return readLine({ text, links: [] }).isFoot;
}
