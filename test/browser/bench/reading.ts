import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import webpack from 'webpack';
import { projectRoot } from '../../../src/demo/build.ts';
import { newsletterOf } from '../largeNewsletter.ts';
import { launchBrowser } from '../launchBrowser.ts';
import { nameless } from './nameless.ts';
import type { Row } from './row.ts';

/** Goals of the project; a missed one makes the run fail. */
const goals = { timesBareParsing: 3, growthAgainstSize: 1.5 };
const rounds = 15;
/** Engines compile what runs often; what a griffie waits for at first stands beside it. */
const warmUpMs = 1000;
const hostileRounds = 3;

declare global {
  interface Window {
    readNewsletter: (message: { body: string; bodyType: 'html'; receivedAt: string }) => { items: unknown[] };
  }
}

/** The reader against `DOMParser.parseFromString` on the same bytes, in turns, in the same page. */
export async function readingRows(): Promise<Row[]> {
  const browser = await launchBrowser();
  try {
    return await rowsOn(await browser.newPage());
  } finally {
    await browser.close();
  }
}

async function rowsOn(page: Page): Promise<Row[]> {
  await page.addInitScript(nameless);
  await page.goto('about:blank');
  await page.addScriptTag({ content: await bundledReader() });
  const sizes = [largest('owa'), newsletterOf(60), newsletterOf(860)];
  const found: (Row & { perKb: number })[] = [];
  for (const body of sizes) found.push(await readingOne(page, body));
  const hostile: Row[] = [];
  for (const [what, bodyOf] of Object.entries(hostileBodies)) hostile.push(await growthOf(page, what, bodyOf));
  const [, small, large] = found;
  const growth = (large?.perKb ?? Infinity) / (small?.perKb ?? 1);
  return [
    ...found.map(({ what, measured, goal, met }) => ({ what, measured, goal, met })),
    {
      what: 'time per KB, 1.9 MB against 140 KB (1 = linear)',
      measured: growth.toFixed(2),
      goal: `≤ ${goals.growthAgainstSize}`,
      met: growth <= goals.growthAgainstSize,
    },
    ...hostile,
  ];
}

const MB = 1_000_000;

/** What a mail can be made of to keep a reader busy, by its size in characters. */
const hostileBodies: Record<string, (chars: number) => string> = {
  'nested tables': (chars) => '<table><tr><td>'.repeat(chars / 15),
  'one line of text': (chars) => `<p>${'De raad besprak op 12 maart de begroting van 2026. '.repeat(chars / 52)}</p>`,
  'links without end': (chars) => '<a href="https://example.nl/?a=1&amp;b=2">Lees meer'.repeat(chars / 52),
};

/** Four times the bytes may take four times as long. */
async function growthOf(page: Page, what: string, bodyOf: (chars: number) => string): Promise<Row> {
  const perMb: number[] = [];
  for (const size of [1, 2, 4]) {
    perMb.push((await timesOf(page, bodyOf(size * MB), hostileRounds)).read / size);
  }
  const growth = (perMb[2] ?? Infinity) / (perMb[0] ?? 1);
  return {
    what: `hostile: ${what}, time per MB, 4 MB against 1 MB`,
    measured: `${growth.toFixed(2)}; ${perMb.map((ms) => ms.toFixed(0)).join(', ')} ms per MB at 1, 2, 4 MB`,
    goal: `≤ ${goals.growthAgainstSize}`,
    met: growth <= goals.growthAgainstSize,
  };
}

interface Times {
  /** Medians in milliseconds. */
  parse: number;
  read: number;
  /** The first reading: what a griffie who opens one letter waits for. */
  first: number;
  items: number;
}

function timesOf(page: Page, body: string, times: number): Promise<Times> {
  return page.evaluate(
    ([html, count, warmUp]) => {
      const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;
      const timed = (run: () => void) => {
        const start = performance.now();
        run();
        return performance.now() - start;
      };
      const message = { body: html, bodyType: 'html', receivedAt: '2026-02-27T09:00' } as const;
      const first = timed(() => window.readNewsletter(message));
      const warm = performance.now() + warmUp;
      while (performance.now() < warm) window.readNewsletter(message);
      const parses: number[] = [];
      const reads: number[] = [];
      for (let round = 0; round < count; round += 1) {
        parses.push(timed(() => new DOMParser().parseFromString(html, 'text/html')));
        reads.push(timed(() => window.readNewsletter(message)));
      }
      const { length } = window.readNewsletter(message).items;
      return { parse: median(parses), read: median(reads), first, items: length };
    },
    [body, times, warmUpMs] as const,
  );
}

async function readingOne(page: Page, body: string): Promise<Row & { perKb: number }> {
  const { parse, read, first, items } = await timesOf(page, body, rounds);
  const kb = Buffer.byteLength(body) / 1024;
  return {
    what: `read ${kb.toFixed(0)} KB, ${items} items`,
    measured: `${(read / parse).toFixed(2)} ×: ${read.toFixed(1)} ms (the first time ${first.toFixed(0)} ms), bare parsing ${parse.toFixed(1)} ms`,
    goal: `≤ ${goals.timesBareParsing} ×`,
    met: read / parse <= goals.timesBareParsing,
    perKb: read / kb,
  };
}

/** The largest of the newsletters that the tests hold in one dialect. */
function largest(dialect: string): string {
  const folder = path.join(projectRoot, 'test', 'newsletters', 'html');
  const bodies = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(`.${dialect}.html`))
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
  return bodies.sort((a, b) => b.length - a.length)[0] ?? '';
}

/** The reader as the pane has it: same compiler, same minifier. */
async function bundledReader(): Promise<string> {
  const { default: configuration } = (await import(path.join(projectRoot, 'webpack.config.js'))) as {
    default: () => webpack.Configuration;
  };
  const folder = path.join(projectRoot, 'node_modules', '.cache', 'bench');
  const { module, resolve, context } = configuration();
  const compiler = webpack({
    mode: 'production',
    ...(context === undefined ? {} : { context }),
    ...(module ? { module } : {}),
    ...(resolve ? { resolve } : {}),
    entry: './test/browser/bench/readerInPage.ts',
    output: { path: folder, filename: 'reader.js' },
    performance: false,
  });
  await new Promise<void>((done, failed) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors()) failed(error ?? new Error(stats?.toString('errors-only')));
      else done();
    });
  });
  return fs.readFileSync(path.join(folder, 'reader.js'), 'utf8');
}
