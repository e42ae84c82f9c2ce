import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const packageFolder = path.join(process.cwd(), 'node_modules', '@sparticuz', 'chromium');
const debianChromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
/** Root has no sandbox in a container; hinting differs per machine and would change pictures. */
const ownArguments = ['--no-sandbox', '--font-render-hinting=none'];

interface Candidate {
  label: string;
  options: LaunchOptions;
}

/**
 * A Chromium on any machine that has nothing but Node and npm: `$CHROME_PATH`, an installed Chrome or Edge, Debian's
 * Chromium, else the one inside the npm package @sparticuz/chromium (Linux x64). `BROWSER=npm` takes the last at once:
 * the same pixels everywhere.
 * @throws Error that names every browser that was tried and why it did not start.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const tried: string[] = [];
  for await (const { label, options: own } of candidates()) {
    try {
      return await chromium.launch({ ...options, ...own, args: [...ownArguments, ...(options.args ?? [])] });
    } catch (error) {
      const lines = String(error).split('\n');
      tried.push(`${label}: ${lines.find((line) => /error|exist|found/i.test(line)) ?? ''}`);
    }
  }
  throw new Error(`No browser. Set CHROME_PATH, or install Chrome, Edge or Chromium.\n${tried.join('\n')}`);
}

async function* candidates(): AsyncGenerator<Candidate> {
  const { CHROME_PATH, BROWSER } = process.env;
  if (CHROME_PATH) yield { label: 'CHROME_PATH', options: { executablePath: CHROME_PATH } };
  if (BROWSER !== 'npm') {
    for (const channel of ['chrome', 'msedge']) yield { label: channel, options: { channel } };
    for (const executablePath of debianChromium) {
      if (fs.existsSync(executablePath)) yield { label: executablePath, options: { executablePath } };
    }
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const folder = await unpacked();
  const executablePath = path.join(folder, 'chromium');
  // Only the packaged font: without any font Chromium paints no text, with one the pixels are the same everywhere.
  const env = { ...environment(), FONTCONFIG_FILE: path.join(folder, 'fonts.conf') };
  yield { label: 'npm', options: { executablePath, env } };
  // This machine lacks NSS and its like: the package brings those libraries along.
  yield {
    label: 'npm with its libraries',
    options: { executablePath, env: { ...env, LD_LIBRARY_PATH: path.join(folder, 'lib') } },
  };
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/**
 * Unpacks the npm package's Chromium once. Not with the package's own function: that writes straight to its final place,
 * so that a second starter runs a half-written file, and its default arguments switch web security off.
 */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(fs.readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = path.join(process.cwd(), 'node_modules', '.cache', `chromium-${version}`);
  if (fs.existsSync(folder)) return folder;
  const beside = `${folder}.${process.pid}`;
  fs.mkdirSync(beside, { recursive: true });
  await pipeline(
    fs.createReadStream(path.join(packageFolder, 'bin', 'chromium.br')),
    zlib.createBrotliDecompress(),
    fs.createWriteStream(path.join(beside, 'chromium'), { mode: 0o755 }),
  );
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    const tar = path.join(beside, `${name}.tar`);
    fs.writeFileSync(
      tar,
      zlib.brotliDecompressSync(fs.readFileSync(path.join(packageFolder, 'bin', `${name}.tar.br`))),
    );
    execFileSync('tar', ['xf', tar, '-C', beside]);
    fs.rmSync(tar);
  }
  fs.writeFileSync(path.join(beside, 'fonts.conf'), fontsConf(folder));
  try {
    fs.renameSync(beside, folder);
  } catch {
    fs.rmSync(beside, { recursive: true, force: true }); // another starter was first
  }
  return folder;
}

function fontsConf(folder: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fontcache</cachedir></fontconfig>`;
}
