import { topics } from './list/index.ts';

export type { Topic } from './topic.ts';
export { topics };

/** Spelling without case, accents and white space: `Ruimte, Wonen en Mobiliteit`, the misread `Financién`. */
export function topicKey(label: string): string {
  return withoutAccents(label)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function withoutAccents(label: string): string {
  // eslint-disable-next-line no-control-regex -- ASCII has no accents.
  return /^[\x00-\x7f]*$/.test(label) ? label : label.normalize('NFD').replace(/\p{M}/gu, '');
}

const byKey = new Map<string, string>();
for (const topic of topics) {
  for (const label of [topic.prefLabel, ...topic.altLabels]) byKey.set(topicKey(label), topic.prefLabel);
}

/** With what words topics begin: nearly all lines of a letter begin with another one, and need no closer look. */
const firstWords = new Set([...byKey.keys()].map((key) => key.split(' ', 1)[0]));

function mayBeTopic(line: string): boolean {
  return firstWords.has(topicKey(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/u.exec(line)?.[0] ?? ''));
}

/** Longer lines hold no labels. Guards against normalising whole paragraphs. */
const MAX_LABEL = 160;

/**
 * The topics that a line names when it holds nothing else, canonically spelled; `null` when one of its parts is no known
 * topic, or when it is punctuated: "Bestuur." ends a sentence. Only a slash separates: commas belong to names.
 */
export function knownTopics(line: string): string[] | null {
  if (line.length > MAX_LABEL || /[.!?:;()"]/.test(line) || !mayBeTopic(line)) return null;
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
