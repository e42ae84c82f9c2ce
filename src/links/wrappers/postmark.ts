import { decodeTarget, type LinkWrapper } from '../wrapper.ts';

/** Postmark: `https://click.pstmrk.it/3s/www.example.nl%2Fpad/<token>/…`: the target without its scheme, `s` for https, `t` for http. */
export const postmark: LinkWrapper = {
  id: 'postmark',
  hosts: ['pstmrk.it'],
  matches: (url) => /^\/[1-3][st]\/[^/]{4,}\/[^/]+\/[^/]/.test(url.pathname),
  target: (url) => {
    const [, version = '', encoded = ''] = url.pathname.split('/');
    const target = decodeTarget(encoded);
    if (!/^[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}(?:[/?#:]|$)/.test(target)) return null;
    return `${version.includes('s') ? 'https' : 'http'}://${target}`;
  },
};
