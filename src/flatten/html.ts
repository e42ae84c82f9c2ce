import { type Handler, Parser } from 'htmlparser2';
import type { Block } from './block.ts';
import { BlockBuilder } from './builder.ts';
import { decodedPieces, decodedValue } from './entities.ts';
import { buttonsInComment } from './vml.ts';
import { isTooSmallToRead, visibilityOf } from './visible.ts';

/**
 * Elements nested deeper than this are read as if they stood side by side. Guards against bodies of megabytes of
 * nested tables: the parser's own stack costs time proportional to its depth for every tag.
 */
const MAX_DEPTH = 400;

const BLOCK_ELEMENTS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const UNSEEN_ELEMENTS = new Set(
  'head title style script noscript template select option textarea object embed iframe audio video canvas svg math map'.split(
    ' ',
  ),
);
const STRONG_ELEMENTS = new Set('b strong h1 h2 h3 h4 h5 h6 th'.split(' '));

/** Alternative texts that mail clients and templates put in themselves. */
const EMPTY_ALTERNATIVE =
  /^(afbeelding|image|picture|foto|logo|spacer|header|banner)?$|automatisch gegenereerde beschrijving|automatically generated|^rounded rectangle:?$|^\S+\.(png|jpe?g|gif)$/i;

/** Outlook's own words before the alternative text of an image that it did not fetch. */
const BLOCKED_IMAGE =
  /^\s*(?:(?:afbeelding )?verwijderd door (?:de )?afzender|image removed by sender|door afzender verwijderde afbeelding)\.?\s*/i;

interface Frame {
  block: boolean;
  hidden: boolean;
  fontSize: number;
  strong: boolean;
  listItem: boolean;
  quote: number;
  preformatted: boolean;
  anchor: boolean;
}

const ROOT: Frame = {
  block: true,
  hidden: false,
  fontSize: 16,
  strong: false,
  listItem: false,
  quote: 0,
  preformatted: false,
  anchor: false,
};

/** htmlparser2's parser with a floor under its stack: see MAX_DEPTH. Beyond it opening tags count as empty elements. */
class ShallowParser extends Parser {
  depth = (): number => 0;
  #closing = false;

  override onclosetag(start: number, endIndex: number): void {
    this.#closing = true;
    super.onclosetag(start, endIndex);
    this.#closing = false;
  }

  protected override isVoidElement(name: string): boolean {
    return super.isVoidElement(name) || (!this.#closing && this.depth() > MAX_DEPTH);
  }
}

/**
 * HTML of a mail body (a document, a fragment, also one cut off in the middle) → its visible lines in reading order.
 * One pass, linear in the size of the body.
 */
export function blocksOfHtml(html: string): Block[] {
  const builder = new BlockBuilder();
  const stack: Frame[] = [ROOT];
  const top = (): Frame => stack[stack.length - 1] ?? ROOT;

  let opened = 0;

  const handler: Partial<Handler> = {
    onopentagname() {
      opened = 0;
    },
    onopentag(name, attributes) {
      const parent = top();
      const block = BLOCK_ELEMENTS.has(name);
      const style = attributes['style'];
      const seen = style === undefined ? null : visibilityOf(decodedValue(style));
      const frame: Frame = {
        block,
        hidden: parent.hidden || UNSEEN_ELEMENTS.has(name) || 'hidden' in attributes || (seen?.hidden ?? false),
        fontSize: seen?.fontSize ?? parent.fontSize,
        strong: parent.strong || STRONG_ELEMENTS.has(name),
        listItem: name === 'li' || (parent.listItem && name !== 'table'),
        quote: parent.quote + (name === 'blockquote' ? 1 : 0),
        preformatted: parent.preformatted || name === 'pre',
        anchor: name === 'a',
      };
      stack.push(frame);
      // The parser asks once more whether the element that was just opened is empty: the answer must be the same.
      opened = 1;
      if (block) builder.boundary();
      if (name === 'br') builder.lineBreak();
      else if (name === 'a') {
        const href = frame.hidden ? undefined : attributes['href'];
        builder.openLink(href === undefined ? undefined : decodedValue(href));
      } else if (name === 'img' && !frame.hidden) {
        const alternative = decodedValue(attributes['alt'] ?? '')
          .replace(BLOCKED_IMAGE, '')
          .replace(/^(?:rounded )?rectangle: /i, '')
          .trim();
        if (!EMPTY_ALTERNATIVE.test(alternative)) builder.image(alternative);
      }
    },
    onclosetag() {
      opened = 0;
      const frame = stack.length > 1 ? stack.pop() : undefined;
      if (!frame) return;
      builder.leave(stack.length);
      if (frame.anchor) builder.closeLink();
      if (frame.block) builder.boundary();
    },
    ontext(data) {
      opened = 0;
      const frame = top();
      if (frame.hidden || isTooSmallToRead(frame.fontSize)) return;
      for (const piece of decodedPieces(data)) {
        if (!frame.preformatted) {
          builder.text(piece, frame, stack.length);
          continue;
        }
        piece.split('\n').forEach((line, index) => {
          if (index > 0) builder.lineBreak();
          builder.text(line, frame, stack.length);
        });
      }
    },
    oncomment(data) {
      opened = 0;
      if (top().hidden) return;
      for (const button of buttonsInComment(data)) builder.fallback(button.text, button.href, stack.length);
    },
  };
  const parser = new ShallowParser(handler, { decodeEntities: false });
  parser.depth = () => stack.length - opened;
  parser.write(html);
  parser.end();
  return builder.finish();
}
