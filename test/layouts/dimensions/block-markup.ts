import type { Piece } from './piece.ts';

/** Of what blocks and lines are made. */
export interface BlockMarkup {
  id: string;
  /** The whole letter; `parts` are blocks. */
  document(title: string, parts: string[]): string;
  block(lines: string): string;
  line(html: string, role: Piece['role'] | 'heading' | 'small'): string;
  list(items: string[]): string;
  /** Cells side by side, with their widths. */
  beside(cells: { html: string; width: number }[]): string;
}

const FONT = 'font-family:Verdana,Arial,sans-serif;font-size:14px;line-height:21px;color:#333333;';
const html = (title: string, body: string): string =>
  `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;padding:0;background:#eeeeee}</style></head><body>${body}</body></html>`;
const cells = (list: { html: string; width: number }[]): string =>
  `<table width="100%" cellpadding="0" cellspacing="0" border="0"><tr>${list.map(({ html: inner, width }) => `<td valign="top" width="${width}" style="${FONT}padding-right:12px;">${inner}</td>`).join('')}</tr></table>`;
const bullets = (items: string[]): string =>
  `<ul style="margin:0 0 8px 18px;padding:0;">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** Every block a table, every line a row of it. */
export const tables: BlockMarkup = {
  id: 'tables',
  document: (title, parts) => html(title, `<center>${parts.join('\n')}</center>`),
  block: (lines) =>
    `<table width="600" cellpadding="0" cellspacing="0" border="0" align="center" bgcolor="#ffffff" style="margin-bottom:16px;">${lines}</table>`,
  line: (inner) => `<tr><td style="${FONT}padding:0 24px 8px 24px;">${inner}</td></tr>\n`,
  list: (items) => `<tr><td style="${FONT}padding:0 24px 8px 24px;">${bullets(items)}</td></tr>\n`,
  beside: (list) =>
    `<tr><td style="padding:0 24px;">${cells(list.map((cell) => ({ ...cell, html: `<table cellpadding="0" cellspacing="0" border="0" width="100%">${cell.html}</table>` })))}</td></tr>\n`,
};

/** Every block a cell, every line a paragraph. */
export const paragraphs: BlockMarkup = {
  id: 'a cell of paragraphs',
  document: (title, parts) =>
    html(
      title,
      `<table width="600" align="center" cellpadding="0" cellspacing="0" bgcolor="#ffffff">${parts.map((part) => `<tr><td style="${FONT}padding:12px 20px;border-bottom:1px solid #dddddd;">${part}</td></tr>`).join('\n')}</table>`,
    ),
  block: (lines) => lines,
  line: (inner) => (/^<(?:h\d|table)/u.test(inner) ? `${inner}\n` : `<p style="margin:0 0 8px 0;">${inner}</p>\n`),
  list: bullets,
  beside: cells,
};

/** Divs within divs, without a table. */
export const divs: BlockMarkup = {
  id: 'divs',
  document: (title, parts) =>
    html(title, `<div style="max-width:640px;margin:0 auto;background:#ffffff;${FONT}">${parts.join('\n')}</div>`),
  block: (lines) => `<div style="padding:16px 24px;">${lines}</div>`,
  line: (inner, role) => `<div style="padding-bottom:${role === 'title' ? 4 : 8}px;">${inner}</div>\n`,
  list: bullets,
  beside: (list) =>
    list
      .map(
        ({ html: inner, width }) =>
          `<div style="display:inline-block;vertical-align:top;width:${width}px;">${inner}</div>`,
      )
      .join(''),
};

/** One cell for everything: lines end in a break, a blank line ends a block. */
export const breaks: BlockMarkup = {
  id: 'breaks',
  document: (title, parts) =>
    html(title, `<table width="600" align="center"><tr><td style="${FONT}">${parts.join('<br>\n')}</td></tr></table>`),
  block: (lines) => lines,
  line: (inner) => (/^<(?:h\d|table)/u.test(inner) ? `${inner}\n` : `${inner}<br>\n`),
  list: (items) => items.map((item) => `- ${item}<br>\n`).join(''),
  beside: cells,
};

export const blockMarkups: readonly BlockMarkup[] = [tables, paragraphs, divs, breaks];
