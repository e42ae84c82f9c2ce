import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../../../src/domain/newsletter.ts';
import { readNewsletter } from '../../../src/reader/index.ts';
import { newsletterProblems, strings } from '../shapes.ts';
import type { Target } from '../target.ts';
import { outputProblems, outputsOf } from './outputs.ts';

const folder = join(process.cwd(), 'test/newsletters/html');
/** Whole newsletters are long: one out of each dialect, cut where that leaves enough to read. */
const LONGEST_SEED = 60_000;

function seeds(extension: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(extension))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').slice(0, LONGEST_SEED));
}

function target(name: string, extension: string, bodyType: Message['bodyType']): Target {
  return {
    name,
    seeds: seeds(extension),
    pace: 10,
    check(body) {
      const newsletter = readNewsletter({
        body,
        bodyType,
        receivedAt: '2026-03-06T09:00',
        subject: 'VNG Weekoverzicht',
        from: 'VNG <weekoverzicht@vng.nl>',
      });
      // An undecodable Safe Link is `tracked` and keeps its address: never passed on, which the outputs below show.
      const leaks = [...strings(newsletter)].filter(
        ([path, text]) =>
          (!path.endsWith('.url') && /https?:\/\/[\w-]+\.safelinks\.protection\.outlook\.com\//i.test(text)) ||
          /griffie%(?:25)*40voorbeeldgemeente/i.test(text),
      );
      return [
        ...newsletterProblems(newsletter).map((problem) => `shape of ${problem}`),
        ...leaks.map(([path, text]) => `Safe Link or recipient outside href: ${path} ${text.slice(0, 120)}`),
        ...outputProblems(outputsOf(newsletter)),
      ];
    },
  };
}

export const htmlNewsletter = target('newsletter in HTML', '.html', 'html');
export const textNewsletter = target('newsletter in plain text', '.txt', 'text');
