import { escapeHtml } from './piece.ts';

/** Pictures with the items. */
export interface Picture {
  id: string;
  slot: 'none' | 'above' | 'left' | 'right';
  alt(title: string): string;
}

export const pictures: readonly Picture[] = [
  { id: 'none', slot: 'none', alt: () => '' },
  { id: 'none', slot: 'none', alt: () => '' },
  { id: 'over the title', slot: 'above', alt: () => '' },
  { id: 'over the title, the title as its text', slot: 'above', alt: (title) => title },
  { id: 'on the left', slot: 'left', alt: () => 'foto' },
  { id: 'on the right', slot: 'right', alt: () => '' },
];

export const pictureHtml = (picture: Picture, title: string, href: string | null): string => {
  const image = `<img src="https://beeld.nieuwsbrief.example/foto.jpg" width="180" height="110" border="0" alt="${escapeHtml(picture.alt(title))}">`;
  return href === null ? image : `<a href="${escapeHtml(href)}">${image}</a>`;
};
