import type { Block, Cell } from './block.ts';
import { BlockBuilder } from './builder.ts';
import { elementOf, type ElementTraits, IN_HEAD } from './elements.ts';
import { decodedText, decodedValue } from './entities.ts';
import { type MarkupHandler, scanMarkup } from './scan.ts';
import { StyleSheet } from './sheet.ts';
import { buttonsInComment } from './vml.ts';
import { appearanceOf, isTooSmallToRead } from './visible.ts';

/**
 * Elements nested deeper than this are read as if they stood side by side. Guards against bodies of megabytes of
 * nested tables: looking for the element that a closing tag ends costs time proportional to the depth.
 */
const MAX_DEPTH = 400;

/** Alternative texts that mail clients and templates put in themselves. */
const EMPTY_ALTERNATIVE =
  /^(afbeelding|image|picture|foto|logo|spacer|header|banner)?$|automatisch gegenereerde beschrijving|automatically generated|^rounded rectangle:?$|^\S+\.(png|jpe?g|gif)$/i;

/** Outlook's own words before the alternative text of an image that it did not fetch. */
const BLOCKED_IMAGE =
  /^\s*(?:(?:afbeelding )?verwijderd door (?:de )?afzender|image removed by sender|door afzender verwijderde afbeelding)\.?\s*/i;

/** How the text of an element is shown. Elements that change nothing share their parent's. */
interface Look {
  hidden: boolean;
  fontSize: number;
  strong: boolean;
  colour: string;
  heading: number;
  listItem: boolean;
  quote: number;
  preformatted: boolean;
}

const PLAIN: Look = {
  hidden: false,
  fontSize: 16,
  strong: false,
  colour: '',
  heading: 0,
  listItem: false,
  quote: 0,
  preformatted: false,
};
/** What `<font size>` means, in px. */
const FONT_SIZES: Record<string, number> = {
  1: 10,
  2: 13,
  3: 16,
  4: 18,
  5: 24,
  6: 32,
  7: 48,
  '+1': 18,
  '-1': 13,
  '+2': 24,
  '-2': 10,
};

const ROOT = elementOf('html');

/**
 * HTML of a mail body (a document, a fragment, also one cut off in the middle) → its visible lines in reading order.
 * One pass, linear in the size of the body.
 */
export function blocksOfHtml(html: string): Block[] {
  const reader = new HtmlReader(html);
  scanMarkup(html, reader);
  return reader.builder.finish();
}

/** Keeps the stack of open elements and tells the builder what is seen. */
class HtmlReader implements MarkupHandler {
  // No `#` fields here and in the builder: compiled for the oldest web views they become WeakMaps, a quarter of the time.
  readonly builder = new BlockBuilder();
  private readonly html: string;
  private readonly elements: ElementTraits[] = [ROOT];
  private readonly looks: Look[] = [PLAIN];
  /** The open tables, each with the cell that was opened last. A cell is a new object, so that blocks may keep it. */
  private readonly cells: Cell[] = [];
  private tables = 0;
  /** How many elements of SVG or MathML are open. */
  private foreign = 0;

  /**
   * The tag that is being read: its element, and as they stand in the source the attributes that say something about
   * text. Of the dozen that a newsletter's tags have nothing else is read; names and ids only where a style sheet hides.
   */
  private opening: ElementTraits = ROOT;
  private style: string | undefined;
  private href: string | undefined;
  private alt: string | undefined;
  private hidden: true | undefined;
  /** Of `<font color size>`. */
  private colour: string | undefined;
  private fontSize: number | undefined;
  private names = '';
  private id = '';
  /** Of a style sheet: for every screen, not for telephones only. */
  private onScreen = true;
  private readonly sheet = new StyleSheet();

  constructor(html: string) {
    this.html = html;
  }

  openTagName(start: number, end: number): boolean {
    this.opening = elementOf(this.html.slice(start, end));
    this.forgetAttributes();
    return this.opening.rawText && this.foreign === 0;
  }

  attribute(start: number, end: number, valueStart: number, valueEnd: number): void {
    const length = end - start;
    if (length < 2 || length > 6) return;
    const name = this.html.slice(start, end).toLowerCase();
    // The first one of a name counts, as in browsers.
    if (name === 'style') this.style ??= this.html.slice(valueStart, valueEnd);
    else if (name === 'href') this.href ??= this.html.slice(valueStart, valueEnd);
    else if (name === 'alt') this.alt ??= this.html.slice(valueStart, valueEnd);
    else if (name === 'hidden') this.hidden = true;
    else if (name === 'color') this.colour ??= this.html.slice(valueStart, valueEnd).toLowerCase();
    else if (name === 'size') this.fontSize ??= FONT_SIZES[this.html.slice(valueStart, valueEnd).trim()];
    else if (name === 'media') this.onScreen = /^(?:all|screen)?$/i.test(this.html.slice(valueStart, valueEnd).trim());
    else if (this.sheet.hidesNothing) return;
    else if (name === 'class') this.names ||= this.html.slice(valueStart, valueEnd);
    else if (name === 'id') this.id ||= this.html.slice(valueStart, valueEnd);
  }

  openTagEnd(selfClosing: boolean): void {
    const element = this.opening;
    if (element.name === 'form' && this.isOpen('form')) return;
    this.open(element);
    const closed = element.empty || this.elements.length > MAX_DEPTH + 1;
    if (closed || (selfClosing && this.foreign > 0)) this.close();
  }

  closeTag(start: number, end: number): void {
    const element = elementOf(this.html.slice(start, end));
    if (element.empty) {
      if (element.name === 'br') this.openAndClose(element);
      return;
    }
    let at = this.elements.length - 1;
    while (at > 0 && this.elements[at]?.name !== element.name) {
      // As browsers do: what stands in a cell closes nothing around that cell, and a table's parts nothing around the table.
      const { name, scope } = this.elements[at] ?? ROOT;
      at = scope && (!element.tablePart || name === 'table') ? 0 : at - 1;
    }
    if (at > 0) while (this.elements.length > at) this.close();
    else if (element.name === 'p') this.openAndClose(element);
  }

  text(start: number, end: number): void {
    this.leaveHead(start, end);
    const look = this.look();
    if (this.element().name === 'style' && this.onScreen) this.sheet.add(this.html.slice(start, end));
    if (look.hidden || isTooSmallToRead(look.fontSize)) return;
    const source = this.html.slice(start, end);
    const text = this.element().rawText ? source : decodedText(source);
    if (!look.preformatted) {
      this.builder.text(text, look, this.elements.length, this.cell());
      return;
    }
    text.split('\n').forEach((line, index) => {
      if (index > 0) this.builder.lineBreak();
      this.builder.text(line, look, this.elements.length, this.cell());
    });
  }

  comment(start: number, end: number): void {
    if (this.look().hidden) return;
    for (const button of buttonsInComment(this.html.slice(start, end))) {
      this.builder.fallback(button.text, button.href, this.elements.length);
    }
  }

  private element(): ElementTraits {
    return this.elements[this.elements.length - 1] ?? ROOT;
  }

  private cell(): Cell | null {
    return this.cells[this.cells.length - 1] ?? null;
  }

  /** Text in the head is text of a body whose tags are missing. */
  private leaveHead(start: number, end: number): void {
    if (this.element().name === 'head' && /\S/.test(this.html.slice(start, end))) this.close();
  }

  private look(): Look {
    return this.looks[this.looks.length - 1] ?? PLAIN;
  }

  private isOpen(name: string): boolean {
    return this.elements.some((element) => element.name === name);
  }

  private forgetAttributes(): void {
    this.style = this.href = this.alt = this.hidden = this.colour = this.fontSize = undefined;
    this.names = this.id = '';
    this.onScreen = true;
  }

  private openAndClose(element: ElementTraits): void {
    this.forgetAttributes();
    this.open(element);
    this.close();
  }

  private open(element: ElementTraits): void {
    if (element.ends) while (element.ends.has(this.element().name)) this.close();
    if (this.element().name === 'head' && !IN_HEAD.has(element.name)) this.close();
    if (element.tablePart) this.enterTable(element.name);
    const look = this.lookOf(element, this.look());
    this.elements.push(element);
    this.looks.push(look);
    if (element.foreign) this.foreign += 1;
    if (element.block) this.builder.boundary();
    if (element.name === 'br') this.builder.lineBreak();
    else if (element.name === 'a') {
      const href = look.hidden ? undefined : this.href;
      this.builder.openLink(href === undefined ? undefined : decodedValue(href));
    } else if (element.name === 'img' && !look.hidden) this.showImage(this.alt ?? '');
  }

  private showImage(alt: string): void {
    const alternative = decodedValue(alt)
      .replace(BLOCKED_IMAGE, '')
      .replace(/^(?:rounded )?rectangle: /i, '')
      .trim();
    if (!EMPTY_ALTERNATIVE.test(alternative)) this.builder.image(alternative, this.cell());
  }

  private enterTable(name: string): void {
    const last = this.cells.length - 1;
    const { table, row, column } = this.cells[last] ?? { table: 0, row: -1, column: -1 };
    if (name === 'table') this.cells.push({ table: (this.tables += 1), row: -1, column: -1 });
    else if (last < 0) return;
    else if (name === 'tr') this.cells[last] = { table, row: row + 1, column: -1 };
    else if (name === 'td' || name === 'th') this.cells[last] = { table, row: Math.max(row, 0), column: column + 1 };
  }

  /** Ends the innermost element. */
  private close(): void {
    const element = this.elements.pop();
    this.looks.pop();
    if (!element) return;
    if (element.foreign) this.foreign -= 1;
    if (element.name === 'table') this.cells.pop();
    this.builder.leave(this.elements.length);
    if (element.name === 'a') this.builder.closeLink();
    if (element.block) this.builder.boundary();
  }

  private lookOf(element: ElementTraits, parent: Look): Look {
    if (parent.hidden) return parent;
    const { hidden } = this;
    const { name } = element;
    const ruled = this.sheet.hidesNothing ? '' : this.sheet.declarationsFor(name, this.id, this.names);
    const own = this.style === undefined ? '' : decodedValue(this.style);
    const style = ruled === '' ? own : `${ruled};${own}`;
    const seen = style === '' ? null : appearanceOf(style);
    const sameText =
      seen === null || (!seen.hidden && seen.fontSize === null && seen.bold === null && seen.colour === null);
    const isFont = name === 'font' && (this.colour !== undefined || this.fontSize !== undefined);
    if (element.plain && sameText && hidden === undefined && !isFont) return parent;
    return {
      hidden: element.unseen || hidden !== undefined || (seen?.hidden ?? false),
      fontSize: seen?.fontSize ?? (isFont ? this.fontSize : undefined) ?? parent.fontSize,
      strong: seen?.bold ?? (parent.strong || element.strong),
      colour: seen?.colour ?? (isFont ? this.colour : undefined) ?? parent.colour,
      heading: element.heading || parent.heading,
      listItem: name === 'li' || (parent.listItem && name !== 'table'),
      quote: parent.quote + (name === 'blockquote' ? 1 : 0),
      preformatted: parent.preformatted || name === 'pre',
    };
  }
}
