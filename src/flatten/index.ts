import type { Block } from './block.ts';
import { blocksOfHtml } from './html.ts';
import { type Line, linesOfText } from './lines.ts';
import { correctRecognition } from './ocr.ts';
import { adoptAddresses, endOfLabel } from './urls.ts';
import { joinWrapped, looksWrapped, type StandsAlone } from './wraps.ts';

export { type Block, type BlockLink, type Cell, isAllLink, linkText } from './block.ts';
export type { StandsAlone } from './wraps.ts';

export interface Flattened {
  blocks: Block[];
  /** Addresses that stood apart from any text: copies out of a PDF list them page by page. */
  detached: string[];
  /** Every address of the message as received, in order. */
  addresses: string[];
}

/**
 * A mail body → its visible lines in reading order, whatever client it comes from. Never throws, linear in the size.
 * `standsAlone` tells lines that are never joined to their neighbours when hard wraps are undone.
 */
export function flatten(body: string, bodyType: 'html' | 'text', standsAlone: StandsAlone = () => false): Flattened {
  const raw = bodyType === 'html' ? unwrapRuns(blocksOfHtml(body), standsAlone) : blocksOfText(body, standsAlone);
  const blocks: Block[] = [];
  const detached: string[] = [];
  const addresses: string[] = [];
  raw.forEach((block, index) => {
    for (const link of block.links) addresses.push(link.href);
    const adopted = adoptAddresses(block);
    addresses.push(...adopted.addresses);
    if (adopted.block) return void blocks.push(adopted.block);
    const [only] = adopted.addresses;
    const previous = blocks[blocks.length - 1];
    const endsList = isAddress(raw[index - 1]);
    const isLast = adopted.addresses.length === 1 && !isAddress(raw[index + 1]);
    if (only === undefined || !previous || !isLast) detached.push(...adopted.addresses);
    else if (belongsTo(previous, block) && (!endsList || standsAlone(previous.text))) {
      previous.links.push({ start: 0, end: endOfLabel(previous.text), href: only, anchor: -blocks.length });
    } else if (endsList) detached.push(only);
    else blocks.push({ ...block, text: only, links: [{ start: 0, end: only.length, href: only, anchor: 0 }] });
  });
  return { blocks, detached, addresses };
}

/**
 * A line of nothing but one address. Several below each other are the list of a page, as copies out of a PDF have it: the last of
 * them is the last "Lees meer" of that page.
 */
const isAddress = (block: Block | undefined): boolean =>
  block !== undefined && /^[<[(]?(?:https?:\/\/|mailto:)\S+$/i.test(block.text);

/** An address directly under a short line is that line's link; under prose it is a line of its own. */
function belongsTo(previous: Block, address: Block): boolean {
  return (
    previous.links.length === 0 && previous.text.length <= 80 && address.blanks === 0 && !/\.$/.test(previous.text)
  );
}

function blocksOfText(text: string, standsAlone: StandsAlone): Block[] {
  const lines = linesOfText(text).map((line) => {
    const corrected = correctRecognition(line.text);
    return corrected.length === line.text.length ? { ...line, text: corrected } : line;
  });
  return joinWrapped(lines, standsAlone).map((line) => blockOfLine(line, -Math.min(line.blanks, 3)));
}

function blockOfLine(line: Line, level: number): Block {
  return { ...line, level, look: '', size: 0, heading: 0, cell: null, image: false };
}

/** HTML made from plain text: runs of lines under one parent that were broken at a fixed width become paragraphs. */
function unwrapRuns(blocks: Block[], standsAlone: StandsAlone): Block[] {
  const result: Block[] = [];
  let run: Block[] = [];
  const close = (): void => {
    const [first, second] = run;
    if (first && second && looksWrapped(run, standsAlone)) {
      // Blank lines are the only structure left in such a run: they take the place of the tree.
      joinWrapped(run, standsAlone).forEach((line, index) => {
        const level = index === 0 ? first.level : second.level - Math.min(line.blanks, 3) / 4;
        result.push({ ...line, level });
      });
    } else {
      for (const block of run) result.push(block);
    }
    run = [];
  };
  for (const block of blocks) {
    const second = run[1];
    const [last] = run.slice(-1);
    const setApart = last !== undefined && (block.size !== last.size || block.heading !== last.heading);
    if (block.image || setApart || (second && block.level !== second.level)) close();
    if (block.image) result.push(block);
    else run.push(block);
  }
  close();
  return result;
}
