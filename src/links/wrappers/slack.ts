import { targetFromParameter, type LinkWrapper } from '../wrapper.ts';

/** Slack: `https://slack-redir.net/link?url=<encoded>`. */
export const slack: LinkWrapper = {
  id: 'slack',
  hosts: ['slack-redir.net'],
  matches: (url) => /^\/link\/?$/i.test(url.pathname),
  target: targetFromParameter('url'),
};
