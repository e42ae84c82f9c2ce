import type { Block } from './block.ts';
import { BlockBuilder } from './builder.ts';
import { elementOf, type ElementTraits } from './elements.ts';
import { decodedText, decodedValue } from './entities.ts';
import { type MarkupHandler, scanMarkup } from './scan.ts';
import { StyleSheet } from './sheet.ts';
import { buttonsInComment } from './vml.ts';
import { isTooSmallToRead, visibilityOf } from './visible.ts';

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
  listItem: boolean;
  quote: number;
  preformatted: boolean;
}

const PLAIN: Look = { hidden: false, fontSize: 16, strong: false, listItem: false, quote: 0, preformatted: false };
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
    while (at > 0 && this.elements[at]?.name !== element.name) at -= 1;
    if (at > 0) while (this.elements.length > at) this.close();
    else if (element.name === 'p') this.openAndClose(element);
  }

  text(start: number, end: number): void {
    const look = this.look();
    if (this.element().name === 'style' && this.onScreen) this.sheet.add(this.html.slice(start, end));
    if (look.hidden || isTooSmallToRead(look.fontSize)) return;
    const source = this.html.slice(start, end);
    const text = this.element().rawText ? source : decodedText(source);
    if (!look.preformatted) {
      this.builder.text(text, look, this.elements.length);
      return;
    }
    text.split('\n').forEach((line, index) => {
      if (index > 0) this.builder.lineBreak();
      this.builder.text(line, look, this.elements.length);
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

  private look(): Look {
    return this.looks[this.looks.length - 1] ?? PLAIN;
  }

  private isOpen(name: string): boolean {
    return this.elements.some((element) => element.name === name);
  }

  private forgetAttributes(): void {
    this.style = this.href = this.alt = this.hidden = undefined;
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
    if (!EMPTY_ALTERNATIVE.test(alternative)) this.builder.image(alternative);
  }

  /** Ends the innermost element. */
  private close(): void {
    const element = this.elements.pop();
    this.looks.pop();
    if (!element) return;
    if (element.foreign) this.foreign -= 1;
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
    const seen = style === '' ? null : visibilityOf(style);
    const sameText = seen === null || (!seen.hidden && seen.fontSize === null);
    if (element.plain && sameText && hidden === undefined) return parent;
    return {
      hidden: element.unseen || hidden !== undefined || (seen?.hidden ?? false),
      fontSize: seen?.fontSize ?? parent.fontSize,
      strong: parent.strong || element.strong,
      listItem: name === 'li' || (parent.listItem && name !== 'table'),
      quote: parent.quote + (name === 'blockquote' ? 1 : 0),
      preformatted: parent.preformatted || name === 'pre',
    };
  }
}
