import type { Features } from './features.ts';
import { NUMBER, type Role, SIZE } from './role.ts';

/**
 * How badly a line fits a role by what it says and how it looks, before anything is known of the letter: 0 fits well.
 * Negative logarithms of odds, set by hand.
 */

/** From this cost on a role is out of the question. */
export const IMPOSSIBLE = 50;
const NEVER = 60;

/**
 * A line that nobody knows is rarely a topic or a heading. Where most items of a letter turn out to have one, it is its habit:
 * then less speaks against it.
 */
interface Trust {
  topic: number;
  section: number;
}
const CAUTIOUS: Trust = { topic: 4.2, section: 4.5 };
const TRUSTING: Trust = { topic: 1.2, section: 3 };
const WAITING_DATE = 0.6;
/** A field belongs to the side from which the weaker boundary parts it. */
const PROXIMITY = 1.5;
/** What is printed in a list is part of the item that lists it. */
const LISTED = 3;

/** By `index * SIZE + role`. */
export function emissionsOf(lines: readonly Features[], trusting: boolean): Float64Array {
  const trust = trusting ? TRUSTING : CAUTIOUS;
  const costs = new Float64Array(lines.length * SIZE);
  lines.forEach((line, index) => {
    for (let role = 0; role < SIZE; role += 1) costs[index * SIZE + role] = NEVER;
    const set = (role: Role, cost: number): void => {
      costs[index * SIZE + NUMBER[role]] = Math.min(cost, NEVER);
    };
    if (line.given === null) emit(line, trust, set);
    else emitGiven(line.given, set);
    favourNearer(lines, index, costs);
  });
  return costs;
}

function emitGiven(role: Role, set: (role: Role, cost: number) => void): void {
  set(role, 0);
  if (role === 'topic') set('preTopic', 0);
  if (role === 'date') set('preDate', 0);
}

function emit(line: Features, trust: Trust, set: (role: Role, cost: number) => void): void {
  const date = line.block.image ? NEVER : dateCost(line);
  const topic = line.block.image ? NEVER : topicCost(line) + (line.topics ? 0 : trust.topic);
  set('chrome', chromeCost(line));
  set('title', titleCost(line));
  set('opening', opensText(line) ? -0.5 : textCost(line) + (line.endsColon ? 3.5 : 2));
  set('text', textCost(line));
  set('subheading', subheadingCost(line));
  set('action', actionCost(line));
  set('list', line.block.listItem ? 0 : NEVER);
  set('topic', topic);
  set('preTopic', topic);
  set('section', line.block.image ? NEVER : sectionCost(line) + (line.topics || line.section ? 0 : trust.section));
  set('date', date);
  set('preDate', date + WAITING_DATE);
}

/** Where the two boundaries around a field differ, the weaker one says to which side it belongs. */
function favourNearer(lines: readonly Features[], index: number, costs: Float64Array): void {
  const add = (role: Role, cost: number): void => {
    const at = index * SIZE + NUMBER[role];
    costs[at] = Math.min(NEVER, (costs[at] ?? 0) + cost);
  };
  const line = lines[index];
  const next = lines[index + 1];
  if (line?.block.listItem && line.given === null) {
    add('date', LISTED);
    add('preDate', LISTED * 2);
  }
  if (!line || !next || index === 0) return;
  const nearer = line.block.level - next.block.level;
  if (nearer < 0) {
    add('date', PROXIMITY);
    add('topic', PROXIMITY);
  } else if (nearer > 0) {
    add('preDate', PROXIMITY);
    add('preTopic', PROXIMITY);
    add('section', PROXIMITY);
  }
}

function chromeCost(f: Features): number {
  if (f.masthead) return 0.8;
  return f.footer ? 0 : f.block.image ? 3 : NEVER;
}

/** Words around a date make it less of a field; behind it they mostly say where. */
function dateCost({ when, block }: Features): number {
  if (when === null) return NEVER;
  if (!when.dated) return when.timed ? 0.5 : 2;
  if (when.before === 0 && when.after === 0) return 0;
  if (when.after > 7 || when.before > 2) return NEVER;
  const place = /^\s*(?:[,|•·–(-]|in |te |bij |op |@)/.test(block.text.slice(when.end));
  return 0.5 + when.before * 2 + when.after * (place ? 0.3 : 0.7);
}

/** The same without the doubt: nothing but a date. */
const isPlainDate = (f: Features): boolean => f.when !== null && f.when.before + f.when.after === 0;

function topicCost(f: Features): number {
  if (f.topics) return f.allLink ? 1 : 0;
  return f.labelLike && !f.footer && !f.masthead && f.action < 2 && !f.section && !isPlainDate(f)
    ? strangeness(f)
    : NEVER;
}

/** For a heading above several items. */
function sectionCost(f: Features): number {
  if (f.section) return 0;
  if (f.topics) return 1;
  return f.labelLike && !f.allLink && !f.footer && !f.masthead && f.action === 0 && !isPlainDate(f)
    ? strangeness(f)
    : NEVER;
}

/** Topic names are short; a label that returns is surely one. */
const strangeness = (f: Features): number => Math.max(0, f.length - 32) * 0.2 - (f.repeated ? 1.5 : 0);

/** A standing block that begins with its text, not with a heading. */
const opensText = (f: Features): boolean =>
  f.standing !== null &&
  (f.endsSentence || f.sentences || f.length > 120 || f.block.text.endsWith(',')) &&
  !f.block.image;

function subheadingCost(f: Features): number {
  const fits = f.length <= 80 && !f.endsSentence && !f.allLink && f.action < 2 && !f.topics && !isPlainDate(f);
  return fits ? 3.5 : NEVER;
}

function titleCost(f: Features): number {
  if (f.block.image) return NEVER;
  let cost = 0.3;
  if (f.length > 200) return NEVER;
  if (f.length > 120) cost += 3;
  if (f.endsSentence && f.block.text.endsWith('.')) cost += 2.5;
  if (f.endsColon) cost += 4;
  // "Met vriendelijke groet," "Namens het bestuur,"
  if (f.block.text.endsWith(',')) cost += 3.5;
  if (f.sentences) cost += 5;
  if (f.standing && !opensText(f)) cost -= 1.5;
  if (f.topics) cost += 6;
  if (f.section) cost += 4;
  if (f.when !== null) cost += f.when.before > 0 ? 0.5 : f.when.after > 0 ? 3 : 8;
  if (f.detail) cost += 5;
  if (f.footer) cost += 6;
  if (f.masthead) cost += f.ownMasthead ? 4 : 1.5;
  if (f.action === 2) cost += 9;
  if (f.action === 1 && f.allLink) cost += 2;
  if (f.block.listItem) cost += f.allLink ? 2.5 : 4;
  if (f.startsLower) cost += 2;
  if (f.strong) cost -= 0.8;
  if (f.large) cost -= 0.6;
  if (f.allLink && f.action === 0) cost -= 0.3;
  return cost;
}

function textCost(f: Features): number {
  if (f.block.image) return NEVER;
  let cost = f.standing ? 4.5 : 0.5;
  if (!f.endsSentence && !f.endsColon && !f.detail) cost += f.length < 60 ? 2.5 : 1;
  if (f.topics) cost += 8;
  if (f.section) cost += 3;
  if (isPlainDate(f)) cost += f.when?.dated ? 5 : 3;
  if (f.footer) cost += 6;
  if (f.action === 2) cost += 9;
  if (f.action === 1 && f.allLink) cost += 3;
  if (f.allLink) cost += 3;
  if (f.block.listItem) cost += 1;
  if (f.strong && f.length < 160) cost += 1.5;
  if (f.large && f.length < 160) cost += 1;
  return cost;
}

function actionCost(f: Features): number {
  if (f.footer && f.action < 2) return NEVER;
  if (f.topics || isPlainDate(f)) return f.allLink ? 12 : NEVER;
  if (f.action === 2) return f.allLink ? 0 : 0.5;
  if (f.block.image) return f.action > 0 ? 0.2 : f.length <= 40 ? 2.5 : NEVER;
  if (f.allLink && f.length <= 160) return (f.action === 1 ? 0.5 : 2.5) + (f.block.listItem ? 1 : 0);
  return f.action === 1 && !f.endsSentence ? 3.5 : NEVER;
}
