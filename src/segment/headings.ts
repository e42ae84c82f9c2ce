import type { Features } from './features.ts';
import type { Role } from './role.ts';

/** "Stoppen", "Campagne voeren", "Nieuws uit de provincie": a longer line may as well be news of which only the title is left. */
const LONGEST_HEADING = 4;
/** One line of this kind is a title that lost its text. */
const LEAST_HEADINGS = 2;
/** A heading stands above several items, on the average. */
const ITEMS_EACH = 2;
/** What can stand under a title before the item is known to be whole; guards against a search through one endless item. */
const ITEM_LINES = 12;

/**
 * Headings that look like titles, in clients that print every heading as bold as the titles: short lines without a link, directly
 * above the title of a whole item, more than once in the letter, and with several items for each. The rest stays as it is read.
 */
export function headingsAmong(lines: readonly Features[], read: readonly Role[]): Role[] {
  const roles = titlesBelowHeadings(lines, read);
  const candidates = new Set<number>();
  let items = 0;
  lines.forEach((line, index) => {
    if (roles[index] !== 'title') return;
    if (isWhole(roles, index)) items += 1;
    else {
      const below = lineBelow(lines, index);
      if (isShort(line) && roles[below] === 'title' && isWhole(roles, below)) candidates.add(index);
    }
  });
  const names = new Set([...candidates].map((index) => lines[index]?.block.text));
  const believed = names.size >= LEAST_HEADINGS && items >= candidates.size * ITEMS_EACH;
  return believed ? roles.map((role, index) => (candidates.has(index) ? 'section' : role)) : roles;
}

/** Between a heading and the first title below it a picture may stand. */
function lineBelow(lines: readonly Features[], index: number): number {
  return lines[index + 1]?.block.image ? index + 2 : index + 1;
}

/** What tells a title from a label where nobody knows the label's name. */
const lookOf = ({ block }: Features): string => `${block.level} ${block.strong}`;

/**
 * Under such a heading the title is easily taken for the label and the label for text: "Buiten", "Een nieuwe brug", "Mobiliteit".
 * Where all other labels look one way and titles another, the looks say which is which.
 */
function titlesBelowHeadings(lines: readonly Features[], read: readonly Role[]): Role[] {
  const shifted = new Set<number>();
  const looks = { title: new Set<string>(), label: new Set<string>() };
  lines.forEach((line, index) => {
    const role = read[index];
    const [label, text] = [lines[index + 1], lines[index + 2]];
    const doubtful =
      read[index + 1] === 'label' && label?.topics === null && text?.labelLike && read[index + 2] === 'text';
    if (role === 'title' && doubtful && isShort(line)) shifted.add(index + 1);
    else if (role === 'title' || (role === 'label' && !shifted.has(index))) looks[role].add(lookOf(line));
  });
  const roles = [...read];
  if (looks.label.size !== 1) return roles;
  for (const index of shifted) {
    const [title, label] = [lines[index], lines[index + 1]];
    if (!title || !label || !looks.title.has(lookOf(title))) continue;
    if (looks.label.has(lookOf(title)) || !looks.label.has(lookOf(label))) continue;
    roles[index] = 'title';
    roles[index + 1] = 'label';
  }
  return roles;
}

const isShort = (line: Features): boolean =>
  line.labelLike &&
  line.block.links.length === 0 &&
  line.standing === null &&
  !line.footer &&
  !line.masthead &&
  line.block.text.split(' ').length <= LONGEST_HEADING;

/** Has the item that begins with this title a label or an action of its own? */
function isWhole(roles: readonly Role[], title: number): boolean {
  for (let index = title + 1; index <= title + ITEM_LINES; index += 1) {
    const role = roles[index];
    if (role === 'label' || role === 'action') return true;
    if (role === undefined || role === 'title' || role === 'opening' || role === 'section' || role === 'chrome')
      return false;
  }
  return false;
}
