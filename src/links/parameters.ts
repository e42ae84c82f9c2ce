import { percentDecode } from './decode.ts';

/** Whole names only: `mutm` is somebody's own parameter. Source: the senders' and ad networks' documentation. */
const trackingName = /^(?:utm_.+|mtm_.+|mc_cid|mc_eid|fbclid|gclid|msclkid|_hsenc|_hsmi|mkt_tok|mailplusid)$/i;

const nameOf = (part: string) => percentDecode(part.split('=', 1)[0] ?? '');

/**
 * The first parameter with one of these names, still encoded; `null` where there is none, `''` where it is empty. The
 * first counts: a second one behind it is somebody's attempt to have one program read this and another read that.
 */
export function firstParameter(url: URL, ...names: string[]): string | null {
  const { search } = url;
  for (const name of names) {
    let end: number;
    for (let start = 1; start <= search.length; start = end + 1) {
      end = search.indexOf('&', start);
      if (end < 0) end = search.length;
      const part = search.slice(start, end);
      if (nameOf(part).toLowerCase() === name) return part.slice(part.split('=', 1)[0]?.length).slice(1);
    }
  }
  return null;
}

/** The address without tracking parameters; the other parameters, their order, encoding and the fragment untouched. */
export function stripTracking(address: string): string {
  const [beforeFragment = ''] = address.split('#', 1);
  const fragment = address.slice(beforeFragment.length);
  const question = beforeFragment.indexOf('?');
  if (question < 0) return address;
  const parts = beforeFragment.slice(question + 1).split('&');
  const kept = parts.filter((part) => !trackingName.test(nameOf(part)));
  if (kept.length === parts.length) return address;
  const query = kept.join('&');
  return beforeFragment.slice(0, question) + (query === '' ? '' : `?${query}`) + fragment;
}
