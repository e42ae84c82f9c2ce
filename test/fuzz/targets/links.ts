import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeLink, isPassable, passable, unwrapLink } from '../../../src/links/index.ts';
import type { Target } from '../target.ts';
import { own } from './outputs.ts';

const folder = join(process.cwd(), 'test/links');

function seeds(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !file.startsWith('text-'))
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as { href?: unknown }[])
    .flatMap(({ href }) => (typeof href === 'string' ? [href.slice(0, 20_000)] : []));
}

export const links: Target = {
  name: 'links',
  seeds: seeds(),
  pace: 5,
  check(href) {
    const link = unwrapLink(href);
    const description = describeLink(link.url);
    const problems: string[] = [];
    if ((link.url === null) !== (link.status === 'rejected')) problems.push('url is null exactly where rejected');
    if (link.url === null) return problems;
    if (!/^(?:https?:\/\/|mailto:)/i.test(link.url)) problems.push(`neither http(s) nor mailto: ${link.url}`);
    if (description === null) problems.push(`cannot be described: ${link.url}`);
    const again = unwrapLink(link.url);
    if (link.status !== 'tracked' && again.url !== link.url) {
      problems.push(`unwrapping twice differs: ${link.url.slice(0, 200)} -> ${String(again.url).slice(0, 200)}`);
    }
    const passed = passable({ text: '', ...link }, [own]);
    if ('url' in passed && !isPassable(link)) problems.push(`passed on, though not passable: ${passed.url}`);
    if (
      'url' in passed &&
      /griffie(?:@|%40)voorbeeldgemeente\.nl|\/\/[\w.-]*safelinks\.protection\.outlook\.com\//i.test(passed.url)
    ) {
      problems.push(`passed on, though personal: ${passed.url}`);
    }
    return problems;
  },
};
