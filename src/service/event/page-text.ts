import { Parser } from 'htmlparser2';
import { Microdata, type MicrodataEvent } from './microdata.ts';

/** What an event page holds for us, in one pass and without a tree: hostile pages nest a hundred thousand deep. */
export interface PageText {
  /** Heading, `og:title`, `<title>`: what is there, in this order. */
  titles: string[];
  /** The visible text by blocks, white space folded. */
  lines: string[];
  /** Contents of JSON-LD scripts. */
  jsonLd: string[];
  microdata: MicrodataEvent[];
}

/** Not what the page says, but what stands around it. */
const skipped = new Set(['script', 'style', 'noscript', 'template', 'svg', 'nav', 'footer', 'aside', 'form', 'select']);

const blocks = new Set(
  (
    'address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Lines and scripts: pages have hundreds; more is made to keep us busy. */
const MAX_LINES = 5_000;
const MAX_SCRIPTS = 20;

/**
 * Open tags, and characters parsed between two looks at them: the parser's time grows with the square of the depth, so a
 * page of nothing but `<div>` would hold the service for half a minute.
 */
const MAX_DEPTH = 1_000;
const LOOK_EVERY = 16_384;

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

export function readPageText(html: string): PageText {
  const page: PageText = { titles: [], lines: [], jsonLd: [], microdata: [] };
  const microdata = new Microdata();
  let line = '';
  let depth = 0;
  let skippedDepth = 0;
  let collecting: 'title' | 'h1' | 'jsonLd' | null = null;
  let collected = '';
  let heading = '';
  let shared = '';
  let title = '';

  const endLine = () => {
    const text = fold(line);
    if (text !== '' && page.lines.length < MAX_LINES) page.lines.push(text);
    line = '';
  };

  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth++;
        if (skipped.has(name)) skippedDepth++;
        if (blocks.has(name)) endLine();
        if (name === 'meta' && attributes.property === 'og:title') shared ||= fold(attributes.content ?? '');
        if (name === 'h1' && heading === '') start('h1');
        else if (name === 'title' && title === '' && skippedDepth === 0) start('title');
        else if (name === 'script' && attributes.type?.trim().toLowerCase() === 'application/ld+json') start('jsonLd');
        microdata.open(attributes);
      },
      ontext: (text) => {
        if (collecting !== null) collected += text;
        if (skippedDepth === 0 && collecting !== 'title') line += text;
        microdata.text(text);
      },
      onclosetag: (name) => {
        depth--;
        if (skipped.has(name)) skippedDepth--;
        if (blocks.has(name)) endLine();
        if (name === 'h1' && collecting === 'h1') heading = fold(collected);
        if (name === 'title' && collecting === 'title') title = fold(collected);
        if (name === 'script' && collecting === 'jsonLd' && page.jsonLd.length < MAX_SCRIPTS)
          page.jsonLd.push(collected);
        if (name === 'h1' || name === 'title' || name === 'script') collecting = null;
        microdata.close();
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  const start = (what: 'title' | 'h1' | 'jsonLd') => {
    collecting = what;
    collected = '';
  };
  for (let at = 0; at < html.length && depth <= MAX_DEPTH; at += LOOK_EVERY)
    parser.write(html.slice(at, at + LOOK_EVERY));
  parser.end();
  endLine();
  page.titles = [...new Set([heading, shared, title])].filter((text) => text !== '');
  page.microdata = microdata.events;
  return page;
}
