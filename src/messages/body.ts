import { escapeHtml } from '../domain/html.ts';
import { utf8Length } from './limits.ts';

/** A part of a body that is never cut through: an item, or a line of the agenda. */
export interface Unit {
  /** Heading it stands under; units of one heading follow each other. */
  heading: string | null;
  /** Ids of the items it stands for. */
  ids: string[];
  html: string;
  text: string;
}

export interface Body {
  html: string;
  text: string;
  ids: string[];
}

/**
 * A font of our own on one element around everything: a form without one takes the browser's serif in some Outlooks, and
 * Outlook for Windows lets no style sheet through, but keeps this.
 */
const open = '<div style="font-family:Calibri,Arial,sans-serif;font-size:11pt">';
const close = '</div>';

/** What stands before and behind the units of every part. Plain text with `\n`. */
export interface Frame {
  before: string;
  after: string;
}

/**
 * The units as one body, or as several where one would pass the limit (UTF-8 bytes of the HTML): cut between units,
 * with the frame and the heading repeated. A unit that is too large by itself is the caller's to shorten first.
 */
export function bodiesOf(units: readonly Unit[], frame: Frame, limit: number): Body[] {
  const room = limit - frameSize(frame);
  const parts: Unit[][] = [];
  let size = 0;
  for (const unit of units) {
    const current = parts.at(-1);
    const withHeading = unitSize(unit);
    const added = current?.at(-1)?.heading === unit.heading ? utf8Length(unit.html) : withHeading;
    if (current && size + added <= room) {
      current.push(unit);
      size += added;
    } else {
      parts.push([unit]);
      size = withHeading;
    }
  }
  return parts.map((part) => bodyOf(part, frame));
}

/** Bytes that are left for one unit beside the frame. */
export function roomForUnit(frame: Frame, limit: number, heading: string | null): number {
  return limit - frameSize(frame) - utf8Length(headingHtml(heading));
}

function frameSize(frame: Frame): number {
  return open.length + close.length + utf8Length(frameHtml(frame.before)) + utf8Length(frameHtml(frame.after));
}

function unitSize(unit: Unit): number {
  return utf8Length(headingHtml(unit.heading)) + utf8Length(unit.html);
}

function bodyOf(units: readonly Unit[], frame: Frame): Body {
  let html = open + frameHtml(frame.before);
  const text = frame.before === '' ? [] : [frame.before];
  let heading: string | null = null;
  for (const unit of units) {
    if (unit.heading !== heading) {
      html += headingHtml(unit.heading);
      if (unit.heading !== null) text.push(unit.heading.toUpperCase());
      heading = unit.heading;
    }
    html += unit.html;
    text.push(unit.text);
  }
  if (frame.after !== '') text.push(frame.after);
  return {
    html: html + frameHtml(frame.after) + close,
    text: `${text.join('\n\n')}\n`,
    ids: [...new Set(units.flatMap((unit) => unit.ids))],
  };
}

function headingHtml(heading: string | null): string {
  return heading === null ? '' : `<h2>${escapeHtml(heading)}</h2>`;
}

/** Lines as the office typed them: an empty line begins a paragraph. */
function frameHtml(lines: string): string {
  return lines
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${paragraph.split('\n').map(escapeHtml).join('<br>')}</p>`)
    .join('');
}
