/** How a title stands out. `html` is its text, linked already where the layout links it. */
export interface TitleLook {
  id: string;
  linked: boolean;
  print(html: string): string;
}

const heading = (tag: string, size: number, linked: boolean): TitleLook => ({
  id: `${tag}, ${size} px${linked ? ', linked' : ''}`,
  linked,
  print: (html) => `<${tag} style="margin:0;font-size:${size}px;line-height:1.3;color:#154273;">${html}</${tag}>`,
});

const styled = (id: string, style: string, linked = false): TitleLook => ({
  id: `${id}${linked ? ', linked' : ''}`,
  linked,
  print: (html) => `<span style="${style}">${html}</span>`,
});

export const byPlaceOnly: TitleLook = { id: 'by place only', linked: false, print: (html) => html };
export const byBold: TitleLook = { id: 'strong', linked: false, print: (html) => `<strong>${html}</strong>` };

export const titleLooks: readonly TitleLook[] = [
  heading('h1', 22, false),
  heading('h2', 20, false),
  heading('h2', 18, true),
  heading('h3', 18, false),
  heading('h3', 16, true),
  heading('h4', 16, false),
  byBold,
  styled('by weight', 'font-weight:700;'),
  styled('by weight', 'font-weight:bold;color:#00653e;', true),
  styled('by size', 'font-size:20px;line-height:26px;'),
  styled('by size', 'font-size:19px;color:#333333;', true),
  styled('by colour', 'color:#c8102e;'),
];
