import { escapeHtml } from './piece.ts';

/** How the link that leads on is printed. */
export interface ActionForm {
  id: string;
  /** Inside the last paragraph, on a line of its own, or not at all. */
  where: 'line' | 'inline' | 'none';
  print(text: string, href: string): string;
  /** The words of the link, where they are not the action's alone. */
  shown?(text: string): string;
}

const anchor = (text: string, href: string, style = ''): string =>
  `<a href="${escapeHtml(href)}"${style === '' ? '' : ` style="${style}"`}>${escapeHtml(text)}</a>`;

const inline: ActionForm = {
  id: 'at the end of the text',
  where: 'inline',
  print: (text, href) => anchor(text, href),
};
export const none: ActionForm = { id: 'none', where: 'none', print: () => '' };
export const link: ActionForm = {
  id: 'a link on its own line',
  where: 'line',
  print: (text, href) => anchor(text, href),
};
const arrow: ActionForm = {
  id: 'an arrow before the link',
  where: 'line',
  print: (text, href) => `&raquo; ${anchor(text, href, 'color:#01689b;')}`,
};
const arrowInside: ActionForm = {
  id: 'an arrow inside the link',
  where: 'line',
  shown: (text) => `${text} ›`,
  print: (text, href) => `<a href="${escapeHtml(href)}">${escapeHtml(text)} &rsaquo;</a>`,
};
const button: ActionForm = {
  id: 'a button',
  where: 'line',
  print: (text, href) =>
    `<table cellpadding="0" cellspacing="0" border="0"><tr><td bgcolor="#007bc7" style="padding:8px 18px;border-radius:3px;">${anchor(text, href, 'color:#ffffff;text-decoration:none;font-weight:bold;')}</td></tr></table>`,
};
const pictureButton: ActionForm = {
  id: 'a picture of a button',
  where: 'line',
  print: (text, href) =>
    `<a href="${escapeHtml(href)}"><img src="https://beeld.nieuwsbrief.example/knop.png" width="140" height="34" border="0" alt="${escapeHtml(text)}"></a>`,
};

export const actionForms: readonly ActionForm[] = [link, link, button, arrow, arrowInside, inline, pictureButton, none];
