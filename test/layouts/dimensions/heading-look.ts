/** How a heading over several items stands out. */
export interface HeadingLook {
  id: string;
  print(html: string): string;
}

export const headingLooks: readonly HeadingLook[] = [
  { id: 'h1', print: (html) => `<h1 style="margin:0;font-size:26px;color:#39870c;">${html}</h1>` },
  { id: 'h2', print: (html) => `<h2 style="margin:0;font-size:24px;color:#007bc7;">${html}</h2>` },
  {
    id: 'a bar',
    print: (html) =>
      `<div style="background-color:#154273;color:#ffffff;font-size:18px;padding:6px 12px;">${html}</div>`,
  },
  { id: 'by size', print: (html) => `<span style="font-size:24px;color:#e17000;">${html}</span>` },
  { id: 'bold in capitals', print: (html) => `<b style="text-transform:uppercase;letter-spacing:1px;">${html}</b>` },
];
