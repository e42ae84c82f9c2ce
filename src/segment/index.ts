import type { Block } from '../flatten/index.ts';
import type { Publisher } from '../publishers/index.ts';

import { splitAgenda } from './agenda.ts';
import { Assembly } from './assembly.ts';
import { withJoinedLines } from './badges.ts';
import { markAdvertisements, markContents } from './contents.ts';
import { withRivals } from './confidence.ts';
import { costsOf } from './decoder.ts';
import { emissionsOf } from './emission.ts';
import { type Features, featuresOf, type LetterNames, markRepeated, markSpokenActions } from './features.ts';
import { splitFields } from './fields.ts';
import { markFooter, markHead } from './margins.ts';
import type { Cutting } from './part.ts';
import type { Pieces } from './piece.ts';
import type { Role } from './role.ts';
import { readTables } from './tables.ts';
import { type Reading, readingsOf, roleOf } from './template.ts';
import { splitTitles } from './titles.ts';

export type { Cutting, Part, Rival } from './part.ts';

/** A letter's lines → its parts, by the template that is learned from all of them together. Linear in the number of lines. */
export function segment(blocks: readonly Block[], publisher: Publisher, names: LetterNames): Cutting {
  const lines = linesOf(blocks, publisher, names);
  return withRivals(readLines(lines), lines, (roles) => assembled(lines, Array.from(roles, roleOf)));
}

function linesOf(blocks: readonly Block[], publisher: Publisher, names: LetterNames): Features[] {
  const { blocks: pieces, given } = piecesOf(blocks, publisher);
  const lines = featuresOf(pieces, publisher, names);
  for (const line of lines) line.given = line.block.foot ? 'chrome' : (given.get(line.block) ?? null);
  markHead(lines, names.sentAt);
  markFooter(lines);
  markRepeated(lines);
  markSpokenActions(lines);
  return lines;
}

function readLines(lines: readonly Features[]): Reading[] {
  const [cautious, trusting] = [false, true].map((trust) => costsOf(lines, emissionsOf(lines, trust)));
  return cautious && trusting ? readingsOf(cautious, trusting) : [];
}

function assembled(lines: readonly Features[], roles: readonly Role[]): Cutting {
  const assembly = new Assembly(printsRubrics(lines, roles));
  lines.forEach((line, index) => {
    assembly.add(roles[index] ?? 'text', line);
  });
  return assembly.finish();
}

/** Lines that hold several fields are taken apart, lines that are one field are joined. */
function piecesOf(blocks: readonly Block[], publisher: Publisher): Pieces {
  const given = new Map<Block, Role>();
  const joined = withJoinedLines(blocks);
  markContents(joined, given);
  markAdvertisements(joined, given);
  const rows = readTables(joined, given);
  const lines = splitAgenda(rows, publisher, given);
  return { blocks: splitFields(splitTitles(lines, given), given), given };
}

/** Beside "Nieuws" and "Agenda" a heading that nobody knows is a rubric too, unless the letter prints topics. */
const printsRubrics = (lines: readonly Features[], roles: readonly Role[]): boolean =>
  lines.some((line, index) => line.section !== null && roles[index] === 'section') &&
  !lines.some((line) => line.topics !== null);
