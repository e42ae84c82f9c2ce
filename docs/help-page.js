/**
 * The handleiding as the page that the pane and the manifest call "Hulp". Made from docs/handleiding.md when the pane is
 * built, so that there is one text.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Marked } from 'marked';

const style = `
  :root { color-scheme: light dark; }
  body { font: 1rem/1.5 'Segoe UI', system-ui, sans-serif; max-width: 42rem; margin: 0 auto; padding: 1rem; }
  @media (prefers-color-scheme: dark) { body { background: #1b1a19; color: #f3f2f1; } a, a:visited { color: #6cb8f6; } }
  img { max-width: 100%; height: auto; border: 1px solid #8886; }
  h1, h2 { line-height: 1.25; }
  kbd { border: 1px solid #8888; border-radius: 3px; padding: 0 0.3em; }
  table { border-collapse: collapse; } td, th { text-align: left; padding: 0.2em 1em 0.2em 0; vertical-align: top; }
`;

/** `Een nieuwsbrief lezen` → `een-nieuwsbrief-lezen`: what the text's own links point at, as on a code platform. */
const anchor = (title) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

const marked = new Marked({
  renderer: {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${anchor(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
  },
});

export function helpPage() {
  const markdown = readFileSync(path.join(import.meta.dirname, 'handleiding.md'), 'utf8');
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? 'Hulp';
  // Pictures lie beside the text in docs/, and in hulp/ beside the page.
  const body = marked.parse(markdown, { async: false }).replaceAll('src="', 'src="hulp/');
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${style}</style></head>
<body><main>
${body}</main></body>
</html>
`;
}
