import type { Letter, LetterItem, LetterStanding, Paragraph } from '../invented/letter.ts';
import { addressBook } from './links.ts';

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The pieces of a block in printed order. Text of title and topic is plain, `html` is ready to print. */
export type Part =
  | { role: 'title'; html: string; text: string }
  | { role: 'topic' | 'date' | 'text'; html: string }
  | { role: 'list'; items: string[] }
  | { role: 'action'; text: string; href: string; image: boolean };

/** One block of the letter: an item, a standing block, or a heading between them. */
export interface Block {
  kind: 'item' | 'standing' | 'section' | 'topicHeading';
  parts: Part[];
}

/** How links are written, and which of `<`, `&` must be escaped. */
export interface Inline {
  link(text: string, href: string): string;
  text(plain: string): string;
}

/** A letter as a sequence of blocks, the same for every dialect. */
export interface Flow {
  blocks: Block[];
  onlineHref: string;
  preheader: string;
  footerLinks: { text: string; href: string }[];
}

/** Turns a letter into the sequence that each renderer prints in its own way. */
export function flowOf(letter: Letter, inline: Inline): Flow {
  const address = addressBook(letter);
  const onlineHref = address('online versie');
  const withLinks = (text: string): string =>
    text
      .split(/(\[\[[^\]]*\]\])/u)
      .map((piece) =>
        piece.startsWith('[[') ? inline.link(piece.slice(2, -2), address(piece.slice(2, -2))) : inline.text(piece),
      )
      .join('');
  const paragraph = (text: Paragraph): Part =>
    typeof text === 'string'
      ? { role: 'text', html: withLinks(text) }
      : { role: 'list', items: text.list.map(withLinks) };
  const action =
    (image: boolean) =>
    (text: string): Part => ({ role: 'action', text, href: address(text), image });

  const itemParts = (item: LetterItem): Part[] => {
    const title: Part = {
      role: 'title',
      text: item.title,
      html: item.titleIsLink ? inline.link(item.title, address(item.title)) : inline.text(item.title),
    };
    const topic: Part[] =
      item.topic === undefined || letter.look.topics === 'heading'
        ? []
        : [{ role: 'topic', html: inline.text(item.topic) }];
    const date: Part[] = item.dateLine === undefined ? [] : [{ role: 'date', html: inline.text(item.dateLine) }];
    const before = letter.look.dateLine === 'before';
    return [
      ...(letter.look.topics === 'above' ? [...topic, title] : [title, ...topic]),
      ...(before ? date : []),
      ...item.text.map(paragraph),
      ...(before ? [] : date),
      ...(item.actions ?? []).map(action(item.imageButton ?? false)),
      ...(item.after ?? []).map(paragraph),
    ];
  };
  const standingParts = (block: LetterStanding): Part[] => [
    ...(block.title === undefined
      ? []
      : [{ role: 'title', text: block.title, html: inline.text(block.title) } as const]),
    ...block.text.map(paragraph),
    ...(block.actions ?? []).map(action(false)),
  ];

  const headings = letter.look.topics === 'heading' || letter.look.topics === 'both';
  const blocks: Block[] = [];
  let topic: string | undefined;
  for (const block of letter.blocks) {
    if (block.type === 'section') {
      blocks.push({ kind: 'section', parts: [{ role: 'title', text: block.text, html: inline.text(block.text) }] });
      topic = undefined;
    } else if (block.type === 'standing') {
      blocks.push({ kind: 'standing', parts: standingParts(block) });
    } else {
      if (headings && block.topic !== undefined && block.topic !== topic) {
        blocks.push({
          kind: 'topicHeading',
          parts: [{ role: 'title', text: block.topic, html: inline.text(block.topic) }],
        });
      }
      topic = block.topic;
      blocks.push({ kind: 'item', parts: itemParts(block) });
    }
  }
  const first = letter.blocks.find((block) => block.type !== 'section')?.text[0];
  const preheader = typeof first === 'string' ? first.replaceAll('[[', '').replaceAll(']]', '').slice(0, 90) : '';
  return {
    blocks,
    onlineHref,
    preheader,
    footerLinks: letter.footer.links.map((text) => ({ text, href: address(text) })),
  };
}

/** How one HTML dialect prints each piece. */
export interface Markup {
  inline: Inline;
  document(letter: Letter, head: string, blocks: string[], footer: string): string;
  head(letter: Letter, flow: Flow): string;
  block(letter: Letter, block: Block, part: (part: Part) => string): string;
  part(letter: Letter, part: Part, block: Block): string;
  footer(letter: Letter, links: { text: string; href: string }[]): string;
}

interface RenderedBlocks {
  head: string;
  blocks: { html: string; kind: Block['kind'] }[];
  footer: string;
}

export function renderBlocks(letter: Letter, markup: Markup): RenderedBlocks {
  const flow = flowOf(letter, markup.inline);
  return {
    head: markup.head(letter, flow),
    blocks: flow.blocks.map((block) => ({
      kind: block.kind,
      html: markup.block(letter, block, (part) => markup.part(letter, part, block)),
    })),
    footer: markup.footer(letter, flow.footerLinks),
  };
}

export function renderHtml(letter: Letter, markup: Markup): string {
  const { head, blocks, footer } = renderBlocks(letter, markup);
  return markup.document(
    letter,
    head,
    blocks.map((block) => block.html),
    footer,
  );
}

/** Breaks lines at spaces outside tags, as Word does when it writes HTML. */
export function hardWrap(html: string, width: number): string {
  let column = 0;
  return html
    .split(/(<[^>]*>| )/u)
    .map((piece) => {
      if (piece === ' ' && column >= width) {
        column = 0;
        return '\n';
      }
      if (!piece.startsWith('<')) column += piece.length;
      return piece;
    })
    .join('');
}
