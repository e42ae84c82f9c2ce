import type { Letter } from '../letters/letter.ts';
import { escapeHtml } from './piece.ts';

/** A table of contents before the items: lines ready to print. */
export interface Contents {
  id: string;
  lines(letter: Letter, titles: string[]): string[];
}

const jump = (title: string, index: number): string => `<a href="#bericht${index + 1}">${escapeHtml(title)}</a>`;

export const contentsForms: readonly Contents[] = [
  { id: 'none', lines: () => [] },
  { id: 'none', lines: () => [] },
  { id: 'none', lines: () => [] },
  {
    id: 'a list of titles',
    lines: (_letter, titles) => [
      '<b>In deze nieuwsbrief</b>',
      `<ul>${titles.map((title, index) => `<li>${jump(title, index)}</li>`).join('')}</ul>`,
    ],
  },
  {
    id: 'titles with breaks',
    lines: (_letter, titles) => ['<h3>Inhoud</h3>', titles.slice(0, 8).map(jump).join('<br>')],
  },
  {
    id: 'headings in one line',
    lines: (letter) => [
      letter.chapters
        .flatMap(({ heading }) =>
          heading === undefined ? [] : [`<a href="#${heading.length}">${escapeHtml(heading)}</a>`],
        )
        .join(' | '),
    ],
  },
];
