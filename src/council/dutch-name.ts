import type { Person } from './council.ts';

/** Dutch, Flemish and other particles that stand before a family name and are sorted apart from it. */
const particles = new Set(
  (
    "van de den der het 't ’t te ten ter in op aan bij tot uit over onder voor von zu zum zur la le les du des da di dos " +
    'd el al ben bin ibn del della af'
  ).split(' '),
);

export type Name = Pick<Person, 'givenName' | 'particle' | 'familyName'>;

/**
 * A name as printed → its parts. Reads "Jan van den Berg", "Berg, Jan van den", "Berg, van den, Jan", "Vries-de Boer,
 * J.". Without a particle the last word is the family name.
 */
export function readName(text: string): Name {
  const clean = text.replace(/\s+/g, ' ').trim();
  const [before = '', ...after] = clean.split(',').map((part) => part.trim());
  if (after.length > 0) return fromSorted(before, after.join(' ').split(' '));
  return fromPrinted(clean.split(' '));
}

/** "Berg, Jan van den": what follows the comma holds the particle at either end. */
function fromSorted(familyName: string, rest: string[]): Name {
  const isParticle = rest.map((word) => particles.has(word.toLowerCase()));
  return {
    givenName: rest.filter((_, index) => isParticle[index] !== true).join(' '),
    particle: rest.filter((_, index) => isParticle[index] === true).join(' '),
    familyName,
  };
}

function fromPrinted(words: string[]): Name {
  if (words.length === 1) return { givenName: '', particle: '', familyName: words[0] ?? '' };
  // "Maria Jansen-de Vries": a double name with a particle inside starts at its hyphen.
  const double = words.findIndex((word, index) => index > 0 && particles.has(word.split('-')[1]?.toLowerCase() ?? ''));
  // A given name first: in "Ben de Boer" the first word is no particle.
  const first = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && particles.has(word.toLowerCase()),
  );
  if (double > 0 && (first < 0 || double < first)) return named(words, double, double);
  if (first < 0) return named(words, words.length - 1, words.length - 1);
  let end = first;
  while (end < words.length - 1 && particles.has(words[end]?.toLowerCase() ?? '')) end++;
  return named(words, first, end);
}

function named(words: string[], particleAt: number, familyAt: number): Name {
  return {
    givenName: words.slice(0, particleAt).join(' '),
    particle: words.slice(particleAt, familyAt).join(' '),
    familyName: words.slice(familyAt).join(' '),
  };
}
