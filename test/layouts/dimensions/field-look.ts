/** How a short field (topic, date) stands out from the text, or not. */
export interface FieldLook {
  id: string;
  print(html: string): string;
}

const styled = (id: string, style: string): FieldLook => ({
  id,
  print: (html) => `<span style="${style}">${html}</span>`,
});

export const fieldLooks: readonly FieldLook[] = [
  { id: 'as the text', print: (html) => html },
  { id: 'bold', print: (html) => `<b>${html}</b>` },
  { id: 'italic', print: (html) => `<em>${html}</em>` },
  styled('small and grey', 'font-size:12px;color:#767676;'),
  styled('in colour', 'color:#e17000;'),
  styled('bold and small', 'font-size:12px;font-weight:600;color:#007bc7;'),
  styled('a chip', 'background-color:#e5f0f9;color:#01689b;padding:2px 8px;font-size:12px;border-radius:10px;'),
];
