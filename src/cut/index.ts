import type { Block } from '../flatten/index.ts';
import { isUnsubscribe, type Publisher } from '../publishers/index.ts';
import { Assembly } from './assembly.ts';
import { type Features, featuresOf, type LetterNames, markRepeated, markSpokenActions } from './features.ts';
import { headingsAmong } from './headings.ts';
import { readRoles } from './layout.ts';
import type { Cutting } from './part.ts';

export { isDateLine } from './dateLine.ts';
export type { Cutting, Part } from './part.ts';

/** A letter's lines → its parts, by the cheapest reading of all of them together. Linear in the number of lines. */
export function cut(blocks: readonly Block[], publisher: Publisher, names: LetterNames): Cutting {
  const lines = featuresOf(blocks, publisher, names);
  markFooter(lines);
  markRepeated(lines);
  markSpokenActions(lines);
  const { roles: read, layout } = readRoles(lines);
  const roles = headingsAmong(lines, read);
  const assembly = new Assembly(layout);
  lines.forEach((line, index) => {
    assembly.add(roles[index] ?? 'text', line);
  });
  return assembly.finish();
}

/** Behind the unsubscribe line nothing is news any more, unless another item follows: addresses, slogans, copyright. */
function markFooter(lines: Features[]): void {
  let start = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (!line) continue;
    if (line.footer && isUnsubscribe(line.block.text)) start = index;
    if ((line.action === 2 && !line.footer) || (line.topics && !line.allLink)) break;
  }
  if (start < lines.length) {
    while (start > 0 && isImprint(lines[start - 1]?.block.text ?? '')) start -= 1;
  }
  for (const line of lines.slice(start)) {
    if (line.length < 600 && !line.standing) line.footer = true;
  }
}

/** The sender's address, directly above the unsubscribe line: "Provincie Zilverland, Postbus 100, 1000 AA Oosterhaven". */
function isImprint(line: string): boolean {
  return (
    line.length < 160 &&
    !/[.!?]$/.test(line) &&
    (/\b\d{4} ?[A-Z]{2}\b|\bpostbus \d/i.test(line) || /^[©+\d\s()-]+$|^©/.test(line))
  );
}
