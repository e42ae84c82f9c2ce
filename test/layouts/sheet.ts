import type { Random } from '../fuzz/random.ts';
import { addressBook } from '../newsletters/dialects/links.ts';
import { hours, momentOf, whenLine, type DateForm } from './dimensions/date-form.ts';
import { sample, type Choice } from './dimensions/index.ts';
import { escapeHtml } from './dimensions/piece.ts';
import { GENERIC, linksIn, type Laid, type Printed } from './label.ts';
import type { Chapter, Letter, Story } from './letters/letter.ts';

/** One item with its texts ready for HTML, for a family that writes its own markup. */
export interface Telling {
  story: Story;
  chapter: Chapter;
  title: string;
  topic: string | null;
  /** Paragraphs and lists, links included. */
  text: string[];
  /** Day and time in one line, `null` where the story has none of its own. */
  when: string | null;
  hours: string;
  /** The first day, `2027-03-12`. */
  day: string | null;
  place: string | null;
  /** The day of publication, as printed. */
  published: string | null;
  actions: { text: string; href: string }[];
  href: string;
}

/** A letter on its way to becoming a message: what is printed of it is written down here. */
export class Sheet {
  readonly printed: Printed[] = [];
  readonly address: (text: string) => string;
  readonly form: DateForm;
  private readonly letter: Letter;
  private readonly chrome: Choice;

  constructor(letter: Letter, random: Random, form?: DateForm) {
    this.letter = letter;
    this.address = addressBook(letter);
    this.chrome = sample(random);
    this.form = form ?? this.chrome.date;
  }

  /** Links of running text in HTML. */
  inline(text: string): string {
    return text
      .split(/(\[\[[^\]]*\]\])/u)
      .map((piece) => (piece.startsWith('[[') ? this.anchor(piece.slice(2, -2)) : escapeHtml(piece)))
      .join('');
  }

  anchor(text: string, style = ''): string {
    const href = escapeHtml(this.address(text));
    return `<a href="${href}"${style === '' ? '' : ` style="${style}"`}>${escapeHtml(text)}</a>`;
  }

  tell(story: Story, chapter: Chapter): Telling {
    const when = story.when ?? [];
    return {
      story,
      chapter,
      title: escapeHtml(story.title),
      topic: story.topic === undefined ? null : escapeHtml(story.topic),
      text: story.text.map((text) =>
        typeof text === 'string'
          ? this.inline(text)
          : `<ul>${text.list.map((item) => `<li>${this.inline(item)}</li>`).join('')}</ul>`,
      ),
      when: when.length === 0 ? null : escapeHtml(whenLine(this.form, when)),
      hours: when.length === 0 ? '' : escapeHtml(hours(this.form, when)),
      day: when[0] === undefined ? null : momentOf(when[0]).start,
      place: story.place === undefined ? null : escapeHtml(story.place),
      published: story.published === undefined ? null : escapeHtml(this.form.day(story.published)),
      actions: (story.actions ?? ['Lees meer']).map((text) => ({ text, href: escapeHtml(this.address(text)) })),
      href: escapeHtml(this.address(story.title)),
    };
  }

  tellings(chapter: Chapter): Telling[] {
    return chapter.stories.map((story) => this.tell(story, chapter));
  }

  /**
   * Writes down what was printed of a story, in printed order. `links`: `title` and `actions` where those were links;
   * links in the text follow from whether the text was printed.
   */
  print(
    { story, chapter, published }: Telling,
    printed: {
      topic?: boolean;
      text?: boolean;
      links?: ('title' | 'actions')[];
      titles?: string[];
      /** The words of an action's link, where the layout adds to them. */
      actionText?: (text: string) => string;
    } = {},
  ): void {
    const links = printed.links ?? ['actions'];
    const text = printed.text ?? true;
    const actionText = printed.actionText ?? ((words: string): string => words);
    const heading = chapter.heading;
    this.printed.push({
      story,
      topic: (printed.topic ?? true) && story.topic !== undefined,
      text,
      when: true,
      links: [
        ...(links.includes('title') ? [story.title] : []),
        ...(text ? linksIn(story.text) : []),
        ...(links.includes('actions') ? (story.actions ?? ['Lees meer']).map(actionText) : []),
      ],
      extras: [
        ...((story.when ?? []).length > 0 ? [whenLine(this.form, story.when ?? [])] : []),
        ...(story.place === undefined ? [] : [story.place]),
        ...(published === null ? [] : [published]),
      ],
      ...(printed.titles === undefined ? {} : { titles: printed.titles }),
      ...(heading === undefined || GENERIC.test(heading) ? {} : { heading }),
    });
  }

  /** Lines over the items: name, edition, the editor's words. */
  top(): string[] {
    return [...this.chrome.top.lines(this.letter, this.address('online')), ...this.chrome.intro.lines(this.letter)];
  }

  foot(): string[] {
    return this.chrome.foot.lines(this.letter, this.address);
  }

  /** A heading that a letter may print or not. */
  headings(print: (heading: string) => string): (chapter: Chapter) => string {
    return ({ heading }) => (heading === undefined ? '' : print(escapeHtml(heading)));
  }

  html(body: string): Laid {
    return {
      bodyType: 'html',
      printed: this.printed,
      body: `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>${escapeHtml(this.letter.subject)}</title></head><body style="margin:0;padding:0;">${body}</body></html>`,
    };
  }

  text(lines: string[]): Laid {
    return { bodyType: 'text', printed: this.printed, body: lines.join('\n') };
  }
}

/** A paragraph as plain text with its addresses behind the words, as programs write them. */
export function textWithAddresses(sheet: Sheet, story: Story): string[] {
  return story.text.flatMap((text) =>
    (typeof text === 'string' ? [text] : text.list.map((item) => `- ${item}`)).map((line) =>
      line.replace(/\[\[([^\]]*)\]\]/gu, (_, words: string) => `${words} <${sheet.address(words)}>`),
    ),
  );
}
