import { topics } from './list/index.ts';

export type { Topic } from './topic.ts';
export { topics };

/** Spelling without case, accents and white space: `Ruimte, Wonen en Mobiliteit`, the misread `Financién`. */
export function topicKey(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const byKey = new Map<string, string>();
for (const topic of topics) {
  for (const label of [topic.prefLabel, ...topic.altLabels]) byKey.set(topicKey(label), topic.prefLabel);
}

/** Longer lines hold no labels. Guards against normalising whole paragraphs. */
const MAX_LABEL = 160;

/**
 * The topics that a line names when it holds nothing else, canonically spelled; `null` when one of its parts is no known
 * topic, or when it is punctuated: "Bestuur." ends a sentence. Only a slash separates: commas belong to names.
 */
export function knownTopics(line: string): string[] | null {
  if (line.length > MAX_LABEL || /[.!?:;()"]/.test(line)) return null;
  const found: string[] = [];
  for (const part of line.split('/')) {
    const topic = byKey.get(topicKey(part));
    if (topic === undefined) return null;
    if (!found.includes(topic)) found.push(topic);
  }
  return found.length > 0 ? found : null;
}

/** The topics of a line that its place in the letter shows to be a label, known or not. */
export function topicsAsPrinted(line: string): string[] {
  const found: string[] = [];
  for (const part of line.split('/')) {
    const printed = part.trim();
    const topic = byKey.get(topicKey(printed)) ?? printed.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
    if (topic !== '' && !found.includes(topic)) found.push(topic);
  }
  return found;
}
