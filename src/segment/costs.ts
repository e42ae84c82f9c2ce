import type { Features } from './features.ts';
import type { Role } from './role.ts';

/** Where this newsletter prints the topic of an item, and how sure we are that unknown lines there are topics. */
export interface Layout {
  label: 'below' | 'above';
  /** Cost of reading an unknown line as a topic label. */
  unknownLabel: number;
  unknownSection: number;
  /** Boundaries at this level or stronger separate items; -Infinity when the letter has no such structure. */
  breakLevel: number;
}

const NEVER = 60;

/** How badly a line fits a role, by its own looks. 0 fits well; for labels and sections that nobody knows the layout adds some. */
export function fixedCost(role: Role, f: Features): number {
  if (f.given) return f.given === role ? 0 : NEVER;
  switch (role) {
    case 'title':
      return titleCost(f);
    case 'label':
      return labelCost(f);
    case 'section':
      return sectionCost(f);
    case 'text':
      return textCost(f);
    case 'opening':
      return opensText(f) ? -0.5 : textCost(f) + (f.endsColon ? 3.5 : 2);
    case 'subheading':
      return f.length <= 80 && !f.endsSentence && !f.allLink && f.action < 2 && !f.topics && !f.date ? 3.5 : NEVER;
    case 'date':
      return f.date ? 0 : NEVER;
    case 'action':
      return actionCost(f);
    case 'list':
      return f.block.listItem ? 0 : NEVER;
    case 'chrome':
      if (f.masthead) return 0.8;
      return f.footer ? 0 : f.block.image ? 3 : NEVER;
  }
}

function labelCost(f: Features): number {
  if (f.topics) return f.allLink ? 1 : 0;
  return f.labelLike && !f.footer && !f.masthead && f.action < 2 && !f.section ? strangeness(f) : NEVER;
}

/** For a heading above several items. */
function sectionCost(f: Features): number {
  if (f.section) return 0;
  if (f.topics) return 1;
  return f.labelLike && !f.allLink && !f.footer && !f.masthead && f.action === 0 ? strangeness(f) : NEVER;
}

/** Topic names are short; a label that returns is surely one. */
function strangeness(f: Features): number {
  return Math.max(0, f.length - 30) * 0.1 - (f.repeated ? 1.5 : 0);
}

/** A standing block that begins with its text, not with a heading. */
function opensText(f: Features): boolean {
  return f.standing !== null && (f.endsSentence || f.sentences || f.length > 120);
}

function titleCost(f: Features): number {
  if (f.block.image) return NEVER;
  let cost = 0.3;
  if (f.length > 200) return NEVER;
  if (f.length > 120) cost += 3;
  if (f.endsSentence && f.block.text.endsWith('.')) cost += 2.5;
  if (f.endsColon) cost += 4;
  if (f.sentences) cost += 5;
  if (f.standing && !opensText(f)) cost -= 1.5;
  if (f.topics) cost += 6;
  if (f.section) cost += 4;
  if (f.date) cost += 8;
  if (f.footer) cost += 6;
  if (f.masthead) cost += f.ownMasthead ? 4 : 1.5;
  if (f.action === 2) cost += 9;
  if (f.action === 1 && f.allLink) cost += 2;
  if (f.block.listItem) cost += f.allLink ? 2.5 : 4;
  if (f.startsLower) cost += 2;
  if (f.block.strong) cost -= 0.8;
  if (f.allLink && f.action === 0) cost -= 0.3;
  return cost;
}

function textCost(f: Features): number {
  if (f.block.image) return NEVER;
  let cost = f.standing ? 4.5 : 0.5;
  if (!f.endsSentence && !f.endsColon) cost += f.length < 60 ? 2.5 : 1;
  if (f.topics) cost += 8;
  if (f.section) cost += 3;
  if (f.date) cost += 5;
  if (f.footer) cost += 6;
  if (f.action === 2) cost += 9;
  if (f.action === 1 && f.allLink) cost += 3;
  if (f.allLink) cost += 3;
  if (f.block.listItem) cost += 1;
  if (f.block.strong && f.length < 160) cost += 1.5;
  return cost;
}

function actionCost(f: Features): number {
  if (f.footer && f.action < 2) return NEVER;
  if (f.topics || f.date) return f.allLink ? 12 : NEVER;
  if (f.action === 2) return f.allLink ? 0 : 0.5;
  if (f.block.image) return f.action > 0 ? 0.2 : f.length <= 40 ? 2.5 : NEVER;
  if (f.allLink && f.length <= 160) return (f.action === 1 ? 0.5 : 2.5) + (f.block.listItem ? 1 : 0);
  return f.action === 1 && !f.endsSentence ? 3.5 : NEVER;
}

/** True when a line in this role begins something new. */
export function opensItem(role: Role, label: Layout['label']): boolean {
  return (
    role === 'title' ||
    role === 'opening' ||
    role === 'section' ||
    role === 'chrome' ||
    (role === 'label' && label === 'above')
  );
}
