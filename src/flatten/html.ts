import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Block } from './block.ts';
import { BlockBuilder } from './builder.ts';
import { elementOf, type ElementTraits } from './elements.ts';
import { decodedText, decodedValue } from './entities.ts';
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

/** The attributes that say something about text; of the dozen that a newsletter's tags have, nothing else is read. */
type Attribute = 'style' | 'href' | 'alt' | 'hidden';

/**
 * HTML of a mail body (a document, a fragment, also one cut off in the middle) → its visible lines in reading order.
 * One pass, linear in the size of the body.
 */
export function blocksOfHtml(html: string): Block[] {
  const reader = new HtmlReader(html);
  const tokenizer = new Tokenizer({ decodeEntities: false }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader.builder.finish();
}

/**
 * Keeps the stack of open elements and tells the builder what is seen. The tokenizer is used without the parser that
 * htmlparser2 has around it: that one makes strings and objects of every attribute, which takes as long again.
 */
class HtmlReader implements TokenizerCallbacks {
  // No `#` fields here and in the builder: compiled for the oldest web views they become WeakMaps, a quarter of the time.
  readonly builder = new BlockBuilder();
  private readonly html: string;
  private readonly elements: ElementTraits[] = [ROOT];
  private readonly looks: Look[] = [PLAIN];
  /** How many elements of SVG or MathML are open. */
  private foreign = 0;

  /** The tag that is being read: its element, and the values of its attributes as they stand in the source. */
  private opening: ElementTraits = ROOT;
  private style: string | undefined;
  private href: string | undefined;
  private alt: string | undefined;
  private hidden: string | undefined;
  private attribute: Attribute | null = null;
  private value = '';

  constructor(html: string) {
    this.html = html;
  }

  onopentagname(start: number, end: number): void {
    this.opening = elementOf(this.html.slice(start, end));
    this.forgetAttributes();
  }

  onattribname(start: number, end: number): void {
    this.attribute = readAttribute(this.html, start, end);
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute !== null) this.value = this.html.slice(start, end);
  }

  onattribend(): void {
    // The first one of a name counts, as in browsers.
    if (this.attribute === 'style') this.style ??= this.value;
    else if (this.attribute === 'href') this.href ??= this.value;
    else if (this.attribute === 'alt') this.alt ??= this.value;
    else if (this.attribute === 'hidden') this.hidden ??= this.value;
    this.attribute = null;
  }

  onopentagend(): void {
    const element = this.opening;
    if (element.name === 'form' && this.isOpen('form')) return;
    this.open(element);
    if (element.empty || this.elements.length > MAX_DEPTH + 1) this.close();
  }

  onselfclosingtag(): void {
    const foreign = this.foreign > 0 || this.opening.foreign;
    const depth = this.elements.length;
    this.onopentagend();
    if (foreign && this.elements.length > depth) this.close();
  }

  onclosetag(start: number, end: number): void {
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

  ontext(start: number, end: number): void {
    const look = this.look();
    if (look.hidden || isTooSmallToRead(look.fontSize)) return;
    const source = this.html.slice(start, end);
    const text = this.element().raw ? source : decodedText(source);
    if (!look.preformatted) {
      this.builder.text(text, look, this.elements.length);
      return;
    }
    text.split('\n').forEach((line, index) => {
      if (index > 0) this.builder.lineBreak();
      this.builder.text(line, look, this.elements.length);
    });
  }

  oncomment(start: number, end: number, endOffset: number): void {
    if (this.look().hidden) return;
    for (const button of buttonsInComment(this.html.slice(start, end - endOffset))) {
      this.builder.fallback(button.text, button.href, this.elements.length);
    }
  }

  isInForeignContext(): boolean {
    return this.foreign > 0;
  }

  oncdata(): void {
    // Text in SVG only, which is not shown.
  }
  ondeclaration(): void {
    // A document type is no text.
  }
  onprocessinginstruction(): void {
    // Word leaves `<?xml …?>` behind: no text either.
  }
  onattribentity(): void {
    // Not called: references are decoded where a value is read.
  }
  ontextentity(): void {
    // Not called, as above.
  }
  onend(): void {
    // What is still open needs no closing.
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
    const { style, hidden } = this;
    if (parent.hidden || (element.plain && style === undefined && hidden === undefined)) return parent;
    const { name } = element;
    const seen = style === undefined ? null : visibilityOf(decodedValue(style));
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

function readAttribute(html: string, start: number, end: number): Attribute | null {
  const length = end - start;
  if (length < 3 || length > 6) return null;
  const name = html.slice(start, end).toLowerCase();
  return name === 'style' || name === 'href' || name === 'alt' || name === 'hidden' ? name : null;
}
