import { addressBook } from '../newsletters/dialects/links.ts';
import { pictureHtml } from './dimensions/picture.ts';
import type { Choice } from './dimensions/index.ts';
import { hours, momentOf, whenLine } from './dimensions/date-form.ts';
import { escapeHtml, type Piece, type Slot } from './dimensions/piece.ts';
import { under, whenPieces } from './dimensions/when-place.ts';
import { GENERIC, linksIn, type Laid, type Printed } from './label.ts';
import type { Chapter, Letter, Paragraph, Story } from './letters/letter.ts';

/** Running text with its links. */
const withLinks = (paragraph: string, address: (text: string) => string): string =>
  paragraph
    .split(/(\[\[[^\]]*\]\])/u)
    .map((piece) => {
      if (!piece.startsWith('[[')) return escapeHtml(piece);
      const text = piece.slice(2, -2);
      return `<a href="${escapeHtml(address(text))}">${escapeHtml(text)}</a>`;
    })
    .join('');

/** Lays a letter out as `choice` says. */
export function compose(letter: Letter, choice: Choice): Laid {
  const { block: markup } = choice;
  const address = addressBook(letter);
  const printed: Printed[] = [];
  const line = (html: string): string => markup.line(html, 'small');
  const chrome = (lines: string[]): string[] => (lines.length === 0 ? [] : [markup.block(lines.map(line).join(''))]);
  const headingBlock = (text: string): string =>
    markup.block(markup.line(choice.heading.print(escapeHtml(text)), 'heading'));

  const paragraph = (text: Paragraph, tail = ''): string =>
    typeof text === 'string'
      ? markup.line(withLinks(text, address) + tail, 'text')
      : markup.list(text.list.map((item) => withLinks(item, address)));

  function item(story: Story, chapter: Chapter): string {
    const slots: Record<Slot, Piece[]> = { above: [], under: [], after: [], last: [], left: [], right: [], meta: [] };
    const extras: string[] = [];
    const links: string[] = [];
    const topicPlace = choice.topic;
    const hasTopic = story.topic !== undefined && topicPlace.slot !== 'none';
    if (
      story.topic !== undefined &&
      topicPlace.slot !== 'none' &&
      topicPlace.slot !== 'heading' &&
      topicPlace.slot !== 'title'
    )
      slots[topicPlace.slot].push({
        role: 'topic',
        html: choice.topicLook.print(escapeHtml(topicPlace.write(story.topic))),
      });
    const list = story.when ?? [];
    if (list.length > 0) {
      const fits = !choice.when.oneDay || (list.length === 1 && momentOf(list[0] ?? '').end === null);
      const whenPlace = fits ? choice.when : under;
      const look = choice.whenLook;
      slots[whenPlace.slot].push(
        ...whenPieces(whenPlace, choice.date, list, story.place).map((piece) => ({
          ...piece,
          html: look.print(piece.html),
        })),
      );
      extras.push(whenLine(choice.date, list), ...(story.place === undefined ? [] : [story.place]));
      if (whenPlace.oneDay && hours(choice.date, list) !== '')
        slots.under.push({ role: 'when', html: look.print(escapeHtml(hours(choice.date, list))) });
    } else if (choice.published && story.published !== undefined) {
      const slot = choice.when.slot === 'left' ? 'under' : choice.when.slot;
      const day = choice.date.day(story.published);
      slots[slot].push({ role: 'when', html: choice.whenLook.print(escapeHtml(day)) });
      extras.push(day);
    }
    if (slots.meta.length > 0) {
      const html = slots.meta.map((piece) => piece.html).join(escapeHtml(choice.separator));
      slots[choice.metaAt].push({ role: 'field', html });
    }

    let title = escapeHtml(story.title);
    if (choice.title.linked) {
      title = `<a href="${escapeHtml(address(story.title))}" style="color:inherit;text-decoration:none;">${title}</a>`;
      links.push(story.title);
    }
    if (hasTopic && topicPlace.slot === 'title') title = escapeHtml(topicPlace.write(story.topic ?? '')) + title;

    const actions = story.actions ?? ['Lees meer'];
    const inline = choice.action.where === 'inline' && story.text.length > 0;
    const tail = inline ? actions.map((text) => ` ${choice.action.print(text, address(text))}`).join('') : '';
    const lastText = story.text.findLastIndex((text) => typeof text === 'string');
    links.push(...linksIn(story.text));
    if (choice.action.where === 'line' || inline)
      links.push(...actions.map((text) => choice.action.shown?.(text) ?? text));

    const print = (pieces: Piece[]): string => pieces.map(({ html, role }) => markup.line(html, role)).join('');
    const picture =
      choice.picture.slot === 'none'
        ? []
        : [{ role: 'picture', html: pictureHtml(choice.picture, story.title, null) } as const];
    if (choice.picture.slot === 'above') slots.above.unshift(...picture);
    if (choice.picture.slot === 'left' || choice.picture.slot === 'right') slots[choice.picture.slot].push(...picture);
    const main = [
      print(slots.above),
      markup.line(choice.title.print(title), 'title'),
      print(slots.under),
      story.text.map((text, index) => paragraph(text, index === lastText ? tail : '')).join(''),
      print(slots.after),
      choice.action.where === 'line'
        ? actions.map((text) => markup.line(choice.action.print(text, address(text)), 'action')).join('')
        : '',
      print(slots.last),
    ].join('');
    const heading = chapter.heading;
    printed.push({
      story,
      topic: hasTopic,
      text: true,
      when: true,
      links,
      extras,
      ...(heading === undefined || GENERIC.test(heading) ? {} : { heading }),
    });
    const sides = [
      ...(slots.left.length > 0 ? [{ html: print(slots.left), width: 120 }] : []),
      { html: main, width: 380 },
      ...(slots.right.length > 0 ? [{ html: print(slots.right), width: 120 }] : []),
    ];
    return sides.length === 1 ? markup.block(main) : markup.block(markup.beside(sides));
  }

  function rows(chapter: Chapter): string {
    const form = choice.agenda;
    const list = chapter.stories.map((story) => {
      const link = form.linked ? [story.title] : [];
      printed.push({
        story,
        topic: false,
        text: false,
        when: true,
        links: link,
        extras: [whenLine(choice.date, story.when ?? []), ...(story.place === undefined ? [] : [story.place])],
      });
      const title = escapeHtml(story.title);
      return { story, title: form.linked ? `<a href="${escapeHtml(address(story.title))}">${title}</a>` : title };
    });
    return markup.block(markup.line(form.print?.(list, choice.date) ?? '', 'text'));
  }

  /** Items that belong under one topic heading together; those without a topic first. */
  function grouped(stories: Story[]): [string | undefined, Story[]][] {
    if (choice.topic.slot !== 'heading') return [[undefined, stories]];
    const groups = new Map<string | undefined, Story[]>();
    for (const story of stories) groups.set(story.topic, [...(groups.get(story.topic) ?? []), story]);
    return [...groups].sort(([a], [b]) => Number(a !== undefined) - Number(b !== undefined));
  }

  const parts: string[] = [
    ...chrome(choice.top.lines(letter, address('online'))),
    ...chrome(choice.intro.lines(letter)),
  ];
  const contentsAt = parts.length;
  const asRows = (chapter: Chapter): boolean =>
    chapter.agenda === true && choice.agenda.print !== null && chapter.stories.every(({ when }) => when !== undefined);
  letter.chapters.forEach((chapter, index) => {
    if (chapter.heading !== undefined) parts.push(headingBlock(chapter.heading));
    if (asRows(chapter)) parts.push(rows(chapter));
    else
      for (const [topic, stories] of grouped(chapter.stories)) {
        if (topic !== undefined) parts.push(headingBlock(topic));
        const blocks = stories.map((story) => item(story, chapter));
        if (choice.columns === 1 || chapter.agenda === true) parts.push(...blocks);
        else
          for (let start = 0; start < blocks.length; start += choice.columns) {
            const cells = blocks.slice(start, start + choice.columns);
            parts.push(markup.block(markup.beside(cells.map((html) => ({ html, width: 600 / choice.columns })))));
          }
      }
    if (index === 0) parts.push(...chrome(choice.advertisement.lines(letter, address(letter.advertisement.action))));
  });
  if (choice.standing)
    for (const { title, text, action } of letter.standing)
      parts.push(
        markup.block(
          markup.line(choice.title.print(escapeHtml(title)), 'title') +
            text.map((words) => markup.line(withLinks(words, address), 'text')).join('') +
            markup.line(`<a href="${escapeHtml(address(action))}">${escapeHtml(action)}</a>`, 'action'),
        ),
      );
  parts.splice(
    contentsAt,
    0,
    ...chrome(
      choice.contents.lines(
        letter,
        printed.map(({ story }) => story.title),
      ),
    ),
  );
  parts.push(...chrome(choice.foot.lines(letter, address)));
  return {
    body: markup.document(escapeHtml(letter.subject), parts),
    bodyType: 'html',
    printed,
    standing: choice.standing ? letter.standing.map(({ title }) => title) : [],
  };
}
