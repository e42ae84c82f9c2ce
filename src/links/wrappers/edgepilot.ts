import { targetFromParameter, type LinkWrapper } from '../wrapper.ts';

/** EdgePilot (AppRiver, Zix): `https://link.edgepilot.com/s/<id>/<token>?u=https://example.com/a`. */
export const edgePilot: LinkWrapper = {
  id: 'edgepilot',
  hosts: ['link.edgepilot.com'],
  matches: (url) => /^\/[sx]\//i.test(url.pathname),
  target: targetFromParameter('u'),
};
